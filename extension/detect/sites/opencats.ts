import { emailOf } from '../emails.ts'
import { readAny } from '../read-any.ts'
import type { Site } from '../site.ts'
import { fold, textOf } from '../text.ts'
import { titleNames } from '../title-names.ts'
import { vendorPeople } from '../vendor-people.ts'

function candidateIn(url: URL): string | null {
  const isShown = url.searchParams.get('m') === 'candidates' && url.searchParams.get('a') === 'show'
  return isShown ? (/^\d+$/.exec(url.searchParams.get('candidateID') ?? '')?.[0] ?? null) : null
}

/** Rows of the candidate's table. Seen 2025-11: `td.vertical` with the label, `td.data` with the value. */
function rowsOf(page: Document): { label: string; cell: Element }[] {
  const rows: { label: string; cell: Element }[] = []
  for (const row of [...page.querySelectorAll('tr')].slice(0, 1000)) {
    const cells = [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName))
    const label = cells.find((cell) => /^[\p{L}\d .-]{2,30}:$/u.test(textOf(cell, 40)))
    const value = cells.find((cell) => cell !== label)
    if (label && value && cells.length === 2) rows.push({ label: textOf(label, 40), cell: value })
  }
  return rows
}

function nameOf(page: Document): string | null {
  const row = rowsOf(page).find(({ label }) => /^(?:name|nombre|nom|nome|ім['’]я):$/iu.test(label))
  const titled = textOf(page.querySelector('title'), 200).replace(/^(?:OpenCATS\s*[-–:]\s*)?[^-–]{2,20}\s[-–]\s/u, '')
  const shown = row && textOf(row.cell, 200)
  // Beside the name its cell may hold links.
  return shown && !fold(shown).includes(fold(titled)) ? shown : titled || shown || titleNames(page)[0] || null
}

/** Only the rows of the candidate's own table: notes and logs of the page hold addresses of others. */
function emailsOf(page: Document): string[] {
  return rowsOf(page).flatMap(({ label, cell }) => {
    if (!/mail/i.test(label)) return []
    const shown = [...cell.querySelectorAll('a'), cell].map(emailOf).filter((email) => email !== null)
    return shown.slice(0, 1)
  })
}

function skillsOf(page: Document): string[] {
  const row = rowsOf(page).find(({ label }) => label === 'Key Skills:')
  const skills = row ? textOf(row.cell).split(/[,;]/) : []
  return skills.map((skill) => skill.trim()).filter((skill) => skill !== '')
}

/** The one requisition that the candidate stands in; of several, nobody can say which is meant. */
function requisitionOf(page: Document): string | null {
  const rows = rowsOf(page).filter(({ label }) => /^(?:pipeline|job order|position):$/i.test(label))
  return rows.length === 1 && rows[0] ? textOf(rows[0].cell, 200) || null : null
}

/** OpenCATS on any host: `index.php?m=candidates&a=show&candidateID=N`, title `Candidate - First Last`. */
export const opencats: Site = {
  id: 'opencats',
  kind: 'adapter',
  matches: (url) => candidateIn(url) !== null,
  read: (page, url, context) => {
    const cells = rowsOf(page).map(({ cell }) => cell)
    const isStranger = vendorPeople(page, url, candidateIn).strangers(cells)
    // Below the candidate's own rows stand lists: of what colleagues did, of messages, of other candidates.
    const isListed = (element: Element) => {
      const row = element.closest('tr')
      return row !== null && !cells.some((cell) => cell.contains(element) || row.contains(cell))
    }
    return readAny(opencats, page, url, context, {
      name: nameOf(page),
      anchors: cells,
      key: `opencats:${url.host}:${candidateIn(url)}`,
      emails: emailsOf(page),
      isCandidatePage: true,
      isOutside: (element) => isListed(element) || isStranger(element),
      skills: skillsOf(page),
      requisition: requisitionOf(page),
    })
  },
  anchors: [
    { id: 'name-row', found: (page) => rowsOf(page).some(({ label }) => label === 'Name:') },
    { id: 'title', found: (page) => textOf(page.querySelector('title')).startsWith('Candidate - ') },
  ],
}
