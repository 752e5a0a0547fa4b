import type { Board } from '../board.ts'
import { boardPosting, pathOf } from '../board-posting.ts'
import { parseHtml } from '../parse-html.ts'

/** Personio; an XML feed of all positions, whose descriptions are HTML in CDATA. */
export const personio: Board = {
  id: 'personio',
  find(url) {
    const [job, id] = pathOf(url)
    if (!/^[\w-]+\.jobs\.personio\.(de|com)$/.test(url.hostname) || job !== 'job' || !/^\d{1,20}$/.test(id ?? ''))
      return null
    return { url: `https://${url.hostname}/xml`, accept: 'document', id: id ?? '' }
  },
  read(body, ask) {
    const position = positions(body).find(({ fields }) => fields.get('id') === ask.id)
    const title = position?.fields.get('name')
    if (!position || !title) return null
    return boardPosting({
      title,
      location: position.fields.get('office'),
      contract: [position.fields.get('employmentType'), position.fields.get('schedule')].filter(Boolean).join(' '),
      seniority: position.fields.get('seniority'),
      parts: position.parts,
    })
  },
}

interface Position {
  fields: Map<string, string>
  parts: [heading: string, html: string][]
}

function positions(xml: string): Position[] {
  const found: Position[] = []
  const open: string[] = []
  let text = ''
  let heading = ''
  parseHtml(
    xml,
    {
      onopentag(name) {
        open.push(name)
        text = ''
        if (name === 'position') found.push({ fields: new Map(), parts: [] })
      },
      ontext(part) {
        text += part
      },
      onclosetag(name) {
        open.pop()
        const position = found.at(-1)
        const within = open.at(-1)
        if (within === 'position' && name !== 'jobDescriptions') position?.fields.set(name, text.trim())
        if (within === 'jobDescription' && name === 'name') heading = text.trim()
        if (within === 'jobDescription' && name === 'value') position?.parts.push([heading, text])
        text = ''
      },
    },
    { xmlMode: true },
  )
  return found
}
