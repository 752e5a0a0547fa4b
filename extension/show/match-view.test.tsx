import { Match } from '@touchstone/shared/match'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleMatch, sampleReport, sampleRequirement } from '../../test/samples/report.ts'
import { textOf } from '../../test/text-of.ts'
import { MatchView } from './match-view.tsx'

test('the number comes with its range, what it is, and what it is not', () => {
  const text = textOf(render(<MatchView match={sampleMatch()} reports={[sampleReport()]} />))
  expect(text).toContain('62.4 of 100 covered by evidence')
  expect(text).toContain('40.0 to 85.0, depending on what is not known')
  expect(text).toContain('Coverage by credential evidence, not predicted performance.')
  expect(text).toContain('Must-haves 1 of 1')
})

test.each(Match.shape.state.options.filter((state) => state !== 'scored'))(
  '%s: words in place of a number',
  (state) => {
    const match = sampleMatch({ state, score: null, verifiedShare: null, requirements: [] })
    const html = render(<MatchView match={match} reports={[]} />)
    expect(html).toContain('class="notice plain"')
    expect(textOf(html)).not.toContain('of 100')
  },
)

test('no evidence is not the lack of a skill, and a claim counts for nothing', () => {
  const requirements = [
    sampleRequirement({ state: 'none', evidence: [], contribution: 0, p: 0, range: [0, 0] }),
    sampleRequirement({ state: 'stated', evidence: [], contribution: 0, p: 0, range: [0, 0] }),
  ]
  const text = textOf(render(<MatchView match={sampleMatch({ requirements })} reports={[]} />))
  expect(text).toContain('No evidence seen')
  expect(text).toContain('Stated, no evidence')
  expect(text).toContain('does not mean that the person lacks the skill')
})

test('contributions that are shown add up to the number that is shown', () => {
  const requirements = [33_333, 33_333, 33_334].map((contribution) => sampleRequirement({ contribution, evidence: [] }))
  const match = sampleMatch({ requirements, score: { value: 100_000, low: 100_000, high: 100_000 } })
  const text = textOf(render(<MatchView match={match} reports={[]} />))
  expect([...text.matchAll(/\+(\d+\.\d)/g)].map(([, shown]) => shown)).toEqual(['33.3', '33.3', '33.4'])
})

test('a factor that is not known shows its range', () => {
  const text = textOf(render(<MatchView match={sampleMatch()} reports={[sampleReport()]} />))
  expect(text).toContain('Rigour of the assessment 0.20 to 0.70, not known')
  expect(text).toContain('Verification 0.90')
})

test('a pin is offered only beside the credential that the surface may pin', () => {
  const pin = () => 'PIN HERE'
  const known = render(<MatchView match={sampleMatch()} reports={[sampleReport()]} pin={pin} />)
  const unknown = render(<MatchView match={sampleMatch()} reports={[]} pin={pin} />)
  expect(known).toContain('PIN HERE')
  expect(unknown).not.toContain('PIN HERE')
})

test('a credential of a skill near this one is named as such, and is no proof to pin', () => {
  const [evidence] = sampleRequirement().evidence
  if (evidence === undefined) throw new Error('the sample has evidence')
  const near = { ...evidence, factors: { ...evidence.factors, C: [0.18, 0.18] as [number, number] } }
  const match = sampleMatch({ requirements: [sampleRequirement({ evidence: [near] })] })
  const html = render(<MatchView match={match} reports={[sampleReport()]} pin={() => 'PIN HERE'} />)
  expect(textOf(html)).toContain('a skill near this one')
  expect(html).not.toContain('PIN HERE')
})
