import type { Colour, Report } from '@touchstone/shared/report'
import type { Tone } from './answer-words.ts'
import { Icon } from './icons.tsx'

interface Group {
  colours: Colour[]
  tone: Tone
  words: string
}

/** What each colour says of a credential. */
const groups: Group[] = [
  { colours: ['green', 'green-outline'], tone: 'good', words: 'confirmed, issuer recognised' },
  { colours: ['neutral'], tone: 'plain', words: 'by an unknown issuer or in another name' },
  { colours: ['amber'], tone: 'warn', words: 'not confirmed or out of date' },
  { colours: ['red'], tone: 'bad', words: 'revoked, rejected or someone else’s' },
  { colours: ['grey'], tone: 'plain', words: 'no award' },
]

/** What was found, at a glance, before each credential speaks for itself. */
export function Tally({ reports }: { reports: Report[] }) {
  const counted = groups
    .map((group) => ({ ...group, count: reports.filter(({ colour }) => group.colours.includes(colour)).length }))
    .filter(({ count }) => count > 0)
  if (reports.length < 2) return null
  return (
    <section class="tally" aria-label="What was found">
      <ul>
        {counted.map(({ tone, words, count }) => (
          <li key={words} class="row">
            <Icon name={tone} />
            <span>
              <strong class="number">{count}</strong> {words}
            </span>
          </li>
        ))}
      </ul>
      <a href="#credentials">Each credential, and why</a>
    </section>
  )
}
