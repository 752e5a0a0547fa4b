import { readPage } from './read-page.ts'
import type { RecordReader } from './reader.ts'
import { recorded } from './recorded.ts'
import { schemaOrgPage } from './schema-org.ts'

const issuer = { id: 'https://www.udemy.com', name: 'Udemy' }
const plain = schemaOrgPage('udemy', issuer, () => 'CertificateOfCompletion')
const marks = ['certificate-description', 'certificate-recipient-url', 'certificate-course-url']

/** Udemy: the marks of the page's own code (seen in public code 2026-11), as a browser has it; whether a server gets it so
 * is unconfirmed. It says completion, not assessment. */
export const udemy: RecordReader = {
  id: 'udemy',
  version: 2,
  basis: 'page',
  accept: 'html',
  read: (html, link) => {
    const page = readPage(html, marks)
    const [description, recipient, course] = marks.map(
      (mark) => page.elements.find(({ classes }) => classes.includes(mark))?.text ?? '',
    )
    if (!recipient && !course) return plain.read(html, link)
    if (!recipient || !course) return { kind: 'changed', detail: recipient ? 'title' : 'holder' }
    // Its picture is named after it.
    const id = link.id ?? ''
    if (![...page.images, ...page.hrefs, ...page.scripts].some((text) => text.includes(id))) {
      return { kind: 'changed', detail: 'another id' }
    }
    const [, month, day, year] = /\bon (\d{2})\/(\d{2})\/(\d{4})\b/.exec(description ?? '') ?? []
    const award = recorded({
      host: 'udemy',
      basis: 'page',
      id: link.canonical,
      issuer,
      holder: recipient,
      title: course,
      type: 'CertificateOfCompletion',
      issued: year === undefined ? null : `${year}-${month}-${day}`,
    })
    return award ? { kind: 'awards', awards: [award] } : { kind: 'changed', detail: 'date' }
  },
}
