import type { QualityCard as Quality, QualityElement, QualityField } from '@touchstone/shared/quality'
import { showDay } from './dates.ts'
import { Icon } from './icons.tsx'

const elementWords: Record<QualityElement, string> = {
  learner: 'Whose it is',
  title: 'Title',
  country: 'Country of the issuer',
  awardingBody: 'Awarding body',
  date: 'Date of issue',
  outcomes: 'Learning outcomes',
  workload: 'Workload',
  level: 'Level',
  assessment: 'Type of assessment',
  participation: 'Form of participation',
  qualityAssurance: 'Quality assurance',
  prerequisites: 'Prerequisites',
  supervision: 'Supervision and identity check',
  grade: 'Grade',
  stackability: 'Builds up to more',
  furtherInformation: 'Further information',
  price: 'Price',
  access: 'Access',
}

const trustEdWords: Record<Quality['trustEd'], string> = {
  application: 'They did it: shown by work or a performance.',
  knowledge: 'They were assessed on what they know.',
  recognition: 'They took part: nothing says that it was assessed.',
  unknown: 'It does not say whether anything was assessed.',
}

type Element = [QualityElement, QualityField]

function Stated({ elements }: { elements: Element[] }) {
  return (
    <dl class="elements">
      {elements.map(([element, { words, where }]) => (
        <div key={element}>
          <dt>{elementWords[element]}</dt>
          <dd>
            {element === 'date' && words !== null ? showDay(words) : words}
            {where !== null && <span class="hint"> in {where}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Named({ label, elements }: { label: string; elements: Element[] }) {
  if (elements.length === 0) return null
  return (
    <p class="hint">
      {label}: {elements.map(([element]) => elementWords[element].toLowerCase()).join(', ')}.
    </p>
  )
}

const webLink = (url: string | null): string | null => (url !== null && /^https?:\/\//.test(url) ? url : null)

function Links({ label, all }: { label: string; all: { name: string | null; url: string | null }[] }) {
  if (all.length === 0) return null
  return (
    <div>
      <p class="hint">{label}</p>
      <ul class="row">
        {all.slice(0, 30).map(({ name, url }, index) => (
          <li key={`${index} ${url}`} class="tag">
            {webLink(url) === null ? (
              name
            ) : (
              <a href={webLink(url) ?? ''} target="_blank" rel="noreferrer">
                {name ?? url}
                <span class="visually-hidden"> (opens in a new tab)</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function endorsementWords(carried: number, counting: number): string {
  if (carried === 1) return `1 endorsement, ${counting === 1 ? '' : 'not '}confirmed to be by a recognised issuer.`
  return `${carried} endorsements, ${counting === 0 ? 'none' : counting} confirmed to be by a recognised issuer.`
}

/** The answer to "what did it take to earn?": what the document states, what it leaves out, never a guess. */
export function QualityCard({ quality }: { quality: Quality }) {
  const elements = Object.entries(quality.elements) as Element[]
  const of = (state: QualityField['state']): Element[] => elements.filter(([, field]) => field.state === state)
  const { carried, counting } = quality.endorsements
  return (
    <details class="quality">
      <summary>
        <Icon name="more" />
        <span>What it took to earn: {quality.transparency} of 11 stated</span>
      </summary>
      <div class="stack details">
        <div class="meter" aria-hidden="true">
          {Array.from({ length: 11 }, (_, index) => (
            <span key={index} class={index < quality.transparency ? 'full' : ''} />
          ))}
        </div>
        <p>
          <strong>{trustEdWords[quality.trustEd]}</strong>
        </p>
        <Stated elements={of('present')} />
        <Named label="Stated, and not understood" elements={of('not-understood')} />
        <Named label="Not stated" elements={of('absent')} />
        <Links label="Competencies" all={quality.competencies} />
        <Links label="Evidence" all={quality.evidence} />
        {carried > 0 && <p>{endorsementWords(carried, counting)}</p>}
        <p class="hint">
          Facts of the document, in its own words. They change no verdict. The eleven are the mandatory elements of the
          EU recommendation on micro-credentials.
        </p>
      </div>
    </details>
  )
}
