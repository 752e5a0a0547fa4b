import type { Finding } from '@touchstone/shared/finding'
import type { Report } from '@touchstone/shared/report'
import { printable } from './printable.ts'

const marks: Record<Finding['outcome'], string> = { pass: '+', fail: 'x', unknown: '?', 'not-applicable': '-' }

/** A report for a terminal: the four answers, what it is, and every finding by its reason code. */
export function inWords(report: Report): string {
  const { credential, issuedBy } = report
  const rows: [string, string][] = [
    ['source', printable(report.source ?? 'standard input')],
    ['verdict', report.verdict],
    ['recipient', report.recipient],
    ['issuer', `${report.issuer}${issuedBy.id ? `  ${printable(issuedBy.id)}` : ''}`],
    ['class', `${report.class} (${report.colour}), V ${report.v}${report.pinnable ? ', pinnable' : ''}`],
    ['award', printable(credential?.achievement.name ?? 'nothing that could be read')],
  ]
  const findings = report.findings.map(({ outcome, reason, facts }) =>
    `  ${marks[outcome]} ${reason.padEnd(32)} ${factsOf(facts)}`.trimEnd(),
  )
  const inner = report.inner.map((one) => inWords(one).replace(/^/gm, '  ')).join('\n')
  return `${rows.map(([name, value]) => `${name.padEnd(10)} ${value}`).join('\n')}\n${findings.join('\n')}\n${inner}`
}

function factsOf(facts: Finding['facts']): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${printable(String(value))}`)
    .join(' ')
    .slice(0, 160)
}
