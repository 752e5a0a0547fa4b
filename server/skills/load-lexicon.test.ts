import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { loadSkills } from './load-lexicon.ts'

const folder = await mkdtemp(join(tmpdir(), 'touchstone-'))
async function saved(name: string, content: string | Buffer) {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const skills = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,sector-specific,"souder, à l'arc","soudage
soudure à l'arc",,released,"Il dit ""oui"""
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2,knowledge,,métallurgie,,,released,
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/3,knowledge,,vieux,,,obsolete,
`
const broader = `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2
`

const zip = (files: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))

/** The same archive, its first entry claiming to unpack to that many bytes. */
function claiming(archive: Buffer, size: number): Buffer {
  archive.writeUInt32LE(size, archive.indexOf('PK\u0001\u0002') + 24)
  return archive
}

test('the official ESCO download, zipped, in any language', async () => {
  const steps: string[] = []
  const archive = zip({
    'ESCO/skills_fr.csv': skills,
    'ESCO/broaderRelationsSkillPillar_fr.csv': broader,
    'x.txt': 'no',
  })
  const loaded = await loadSkills(await saved('esco.zip', archive), ({ what }) => steps.push(what))
  expect(loaded.map(({ uri, label }) => [uri.at(-1), label])).toEqual([
    ['1', "souder, à l'arc"],
    ['2', 'métallurgie'],
  ])
  expect(loaded[0]).toMatchObject({ broader: ['http://data.europa.eu/esco/skill/2'], source: 'esco' })
  expect(loaded[0]?.forms.map(({ text }) => text)).toEqual(["souder, à l'arc", 'soudage', "soudure à l'arc"])
  expect(steps).toContain('read esco.zip')
})

test('ESCO as a folder, and as JSON lines', async () => {
  const path = await mkdtemp(join(tmpdir(), 'touchstone-'))
  await writeFile(join(path, 'skills_fr.csv'), `\ufeff${skills}`)
  expect(await loadSkills(path)).toHaveLength(2)
  const line = JSON.stringify({ uri: 'http://data.europa.eu/esco/skill/1', label: 'weld', alt: ['join'], broader: [] })
  expect(await loadSkills(await saved('esco.jsonl.gz', gzipSync(`${line}\n`)))).toMatchObject([{ label: 'weld' }])
})

test("an employer's own CSV, whatever its separator, line ends, mark and empty lines", async () => {
  const text = '\ufeffLabel ;Aliases;kind\r\n"Hot; work";"torch ""A""|brazing";\n\r\nTIG;;Technology;spare\r\nMIG\n;;\n'
  const loaded = await loadSkills(await saved('own.csv', text))
  expect(loaded.map(({ label, kind, forms }) => [label, kind, forms.map((form) => form.text)])).toEqual([
    ['Hot; work', null, ['Hot; work', 'torch "A"', 'brazing']],
    ['TIG', 'technology', ['TIG']],
    ['MIG', null, ['MIG']],
  ])
})

test('a CASE framework', async () => {
  const item = (identifier: string, fullStatement: string) => ({
    identifier,
    fullStatement,
    humanCodingScheme: `W.${identifier}`,
  })
  const association = {
    associationType: 'isChildOf',
    originNodeURI: { identifier: 'b', uri: 'x' },
    destinationNodeURI: { identifier: 'a', uri: 'y' },
  }
  const json = {
    CFDocument: { title: 'Welding' },
    CFItems: [item('a', 'Joining'), item('b', 'TIG')],
    CFAssociations: [association],
  }
  expect(await loadSkills(await saved('case.json', JSON.stringify(json)))).toMatchObject([
    { uri: 'urn:uuid:a', label: 'Joining', source: 'Welding' },
    { uri: 'urn:uuid:b', label: 'TIG', broader: ['urn:uuid:a'], forms: [{ text: 'TIG' }, { text: 'W.b' }] },
  ])
})

test('a CTDL-ASN framework', async () => {
  const graph = [
    { '@type': 'ceasn:CompetencyFramework', '@id': 'f', 'ceasn:name': { 'en-us': 'Care' } },
    {
      '@type': 'ceasn:Competency',
      '@id': 'https://credentialengineregistry.org/resources/ce-1',
      'ceasn:competencyText': { 'en-us': 'Wash hands' },
      'ceasn:isChildOf': ['https://credentialengineregistry.org/resources/ce-0'],
      'ceterms:ctid': 'ce-1',
    },
    { '@type': 'ceasn:Competency', '@id': 'nameless' },
  ]
  expect(await loadSkills(await saved('ctdl.json', JSON.stringify({ '@graph': graph })))).toMatchObject([
    {
      label: 'Wash hands',
      source: 'Care',
      same: ['ce-1'],
      broader: ['https://credentialengineregistry.org/resources/ce-0'],
    },
  ])
})

test.each([
  ['empty.zip', 'not a zip', 'no zip archive'],
  ['odd.csv', 'colour;size\nred;7\n', 'no column "label"'],
  ['broken.json', '{"a":', 'JSON'],
  ['other.json', '{"a":1}', 'CFDocument'],
  ['torn.zip', zip({ 'skills_en.csv': 'x'.repeat(500) }).fill(0, 20, 60), 'a broken one'],
  ['many.zip', zip(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, '']))), 'more than 1000 files'],
  ['bomb.zip', claiming(zip({ 'skills_en.csv': 'x' }), 400_000_000), 'more than 300 MB'],
  ['quote.csv', 'label,aliases\n"Welding,TIG\n', 'Quote Not Closed'],
  ['none.zip', zip({ 'a.csv': 'x' }), 'skills_<language>.csv'],
])('%s is refused in words', async (name, content, words) => {
  await expect(loadSkills(await saved(name, content))).rejects.toThrow(words)
})
