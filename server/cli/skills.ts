import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { postJson } from '../fetch/post-json.ts'
import { curatedLexicon } from '../skills/curated.ts'
import { createSuggest, httpEmbed } from '../skills/embeddings.ts'
import { createLexicon, type Lexicon } from '../skills/lexicon.ts'
import { createLinker } from '../skills/linker.ts'
import { loadSkills } from '../skills/load-lexicon.ts'
import { command } from './command.ts'

const usage = `Usage: touchstone skills TEXT [options]
       touchstone skills --batch FILE.jsonl|- [options]

  --batch FILE     lines of {"id", "text"}; prints a line of {"id", "skills"} for each
  --taxonomy PATH  ESCO (folder or zip of its CSV, .jsonl, .jsonl.gz), a CASE or CTDL-ASN .json, or your own .csv; may be
                   repeated: the first that names a URI stays. Without it: the taxonomy that ships with Touchstone
  --top N          skills for each text (10)
  --embeddings URL an OpenAI-compatible embeddings endpoint of yours, with --model M: adds suggestions by meaning
`

const options = {
  batch: { type: 'string' },
  taxonomy: { type: 'string', multiple: true },
  top: { type: 'string', default: '10' },
  embeddings: { type: 'string' },
  model: { type: 'string', default: 'default' },
} as const

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/** `touchstone skills`: skills that texts name or may mean, best first. Exit 2 on bad usage or a line that is none. */
export const run = command('skills', usage, async (args, { stdin, stdout, stderr }) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const top = Number(values.top)
  if (!Number.isInteger(top) || top < 1 || top > 1000) throw new Error('--top takes a whole number from 1 to 1000')
  if ((values.batch === undefined) === (positionals.length === 0)) throw new Error('a TEXT or --batch FILE is needed')
  const skillsOf = skillsFor(await lexiconOf(values.taxonomy ?? [], stderr), top, values.embeddings, values.model)
  if (values.batch === undefined) {
    stdout.write(`${JSON.stringify({ skills: await skillsOf(positionals.join(' ')) }, null, 2)}\n`)
    return 0
  }
  const input = values.batch === '-' ? stdin : createReadStream(values.batch)
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const { id, text } = parsed(line, number)
    const written = stdout.write(`${JSON.stringify({ id, skills: await skillsOf(text) })}\n`)
    if (!written) await new Promise((done) => stdout.once('drain', done))
  }
  return 0
})

/** Links first, then what is near in meaning where a provider was given: only ever suggested. */
function skillsFor(lexicon: Lexicon, top: number, url: string | undefined, model: string) {
  const link = createLinker(lexicon)
  const suggest =
    url === undefined ? null : createSuggest(lexicon, httpEmbed({ url, model, key: null, post: postJson }))
  return async (text: string) => {
    const links = link(text, top).map(({ skill, score, band, stage, words }) => {
      return { uri: skill.uri, label: skill.label, score, band, stage, words }
    })
    const near = (await suggest?.(text, top)) ?? []
    const added = near
      .filter(({ skill }) => links.every(({ uri }) => uri !== skill.uri))
      .map(({ skill, similarity }) => {
        return { uri: skill.uri, label: skill.label, score: similarity, band: 'suggest', stage: 'meaning', words: '' }
      })
    return [...links, ...added]
  }
}

function parsed(line: string, number: number): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    throw new Error(`line ${number} is no {"id", "text"}`)
  }
}

async function lexiconOf(paths: readonly string[], stderr: NodeJS.WritableStream): Promise<Lexicon> {
  if (paths.length === 0) return curatedLexicon()
  const skills = []
  for (const path of paths) {
    const loaded = await loadSkills(path, ({ what, done, of }) => stderr.write(`${what} ${done}/${of ?? '?'}\n`))
    stderr.write(`${path}: ${loaded.length} skills\n`)
    skills.push(...loaded)
  }
  return createLexicon(skills)
}
