import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QualityCard } from '@touchstone/shared/quality'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Doc } from '../../formats/doc.ts'
import { elm, payloadOf } from '../../formats/elm.ts'
import { isObject, type JsonObject } from '../../formats/json.ts'
import { ob2Hosted } from '../../formats/ob2-hosted.ts'
import { ob3 } from '../../formats/ob3.ts'
import { statedOf } from '../../verify/stated.ts'
import { qualityCard } from './quality-card.ts'

const vectors = join(import.meta.dirname, '../../../../shared/vectors')

const docOf = (json: JsonObject): Doc => ({ text: JSON.stringify(json), json, jws: null })

function cardOf(json: JsonObject, format = ob3, rigour: Parameters<typeof qualityCard>[2] = 'unknown') {
  const doc = docOf(json)
  const credential = { ...format.parse(doc), stated: statedOf(format === elm ? payloadOf(json) : json, format.id) }
  return qualityCard(credential, [], rigour)
}

const states = (card: QualityCard) =>
  Object.fromEntries(
    Object.entries(card.elements).flatMap(([name, { state }]) => (state === 'absent' ? [] : [[name, state]])),
  )

const rich: JsonObject = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:university.example', name: 'Invented University', address: { addressCountry: 'Sweden' } },
  validFrom: '2026-01-02T00:00:00Z',
  credentialSubject: {
    type: 'AchievementSubject',
    name: 'Mara Lindqvist',
    creditsEarned: 3,
    result: [{ type: ['Result'], value: 'B' }],
    achievement: {
      id: 'https://university.example/a/1',
      type: ['Achievement'],
      name: 'Data Analysis',
      criteria: { narrative: 'Graded project' },
      alignment: [
        { targetName: 'data analysis', targetUrl: 'http://data.europa.eu/esco/skill/x', targetFramework: 'ESCO' },
      ],
      'extensions:EQFExtension': { type: ['Extension'], EQF: 6 },
      qualityAssurance: 'Audited by the national agency',
      participation: { form: { a: 1 }, b: 2, c: 3 },
      prerequisites: 'Statistics I',
    },
  },
}

describe('the card', () => {
  it('of a rich badge quotes each element and says where it stands', () => {
    const card = cardOf(rich, ob3, 'performance')
    expect(QualityCard.parse(card)).toEqual(card)
    expect(states(card)).toEqual({
      learner: 'present',
      title: 'present',
      country: 'present',
      awardingBody: 'present',
      date: 'present',
      outcomes: 'present',
      workload: 'present',
      level: 'present',
      qualityAssurance: 'present',
      participation: 'not-understood',
      prerequisites: 'present',
      grade: 'present',
    })
    expect(card.transparency).toBe(9)
    expect(card.trustEd).toBe('application')
    expect(card.elements.country).toEqual({ state: 'present', words: 'Sweden', where: 'issuer.address.addressCountry' })
    expect(card.elements.qualityAssurance).toMatchObject({
      words: 'Audited by the national agency',
      where: 'achievement.qualityAssurance',
    })
    expect(card.elements.level.words).toBe('6')
    expect(card.competencies).toEqual([
      { name: 'data analysis', url: 'http://data.europa.eu/esco/skill/x', framework: 'ESCO' },
    ])
  })

  it('of a poor badge says absent, and guesses nothing', () => {
    const card = cardOf({
      type: ['OpenBadgeCredential'],
      issuer: 'did:key:z6Mk',
      credentialSubject: { achievement: { name: 'Hero' } },
    })
    expect(states(card)).toEqual({ title: 'present' })
    expect(card.transparency).toBe(1)
    expect(card.trustEd).toBe('unknown')
  })

  it('of the sample micro-credential of the European Commission has ten of eleven', () => {
    const json: unknown = JSON.parse(readFileSync(join(vectors, 'elm/Sample-MC-Annex1-unsigned.jsonld'), 'utf8'))
    if (!isObject(json)) throw new Error('not an object')
    const { elements, transparency } = cardOf(json, elm)
    expect(transparency).toBe(10)
    expect(elements.country).toMatchObject({ words: 'Ireland' })
    expect(elements.awardingBody).toMatchObject({ words: 'University of Zed' })
    expect(elements.level.words).toContain('Level 6')
    expect(elements.participation).toMatchObject({ words: 'Blended' })
    expect(elements.qualityAssurance.state).toBe('absent')
    expect(elements.supervision).toMatchObject({ words: 'Unsupervised without ID Verification' })
    expect(elements.grade).toMatchObject({ words: 'Pass' })
    expect(elements.prerequisites.words).toContain('EU Login ID')
  })

  it('of an Edubadge reads ECTS, EQF and the learning outcome from its extensions', () => {
    const { elements } = cardOf(
      {
        type: 'Assertion',
        badge: {
          type: 'BadgeClass',
          name: 'Ethics',
          issuer: { id: 'https://edubadges.example/i', name: 'Invented College' },
          'extensions:ECTSExtension': { type: ['Extension', 'extensions:ECTSExtension'], ECTS: 2.5 },
          'extensions:EQFExtension': { type: ['Extension', 'extensions:EQFExtension'], EQF: 5 },
          'extensions:LearningOutcomeExtension': { LearningOutcome: 'You can argue both sides.' },
        },
      },
      ob2Hosted,
    )
    expect(elements.workload.words).toBe('2.5')
    expect(elements.level.words).toBe('5')
    expect(elements.outcomes.words).toBe('You can argue both sides.')
  })

  it('takes a level of a qualifications framework for the level, and not for something learnt', () => {
    const alignment = [
      { targetName: 'EQF level 6', targetUrl: 'http://data.europa.eu/snb/eqf/6' },
      { targetName: 'data analysis', targetUrl: 'http://data.europa.eu/esco/skill/x', targetFramework: 'ESCO' },
    ]
    const { elements, competencies } = cardOf({
      type: ['OpenBadgeCredential'],
      credentialSubject: { achievement: { name: 'Data', alignment } },
    })
    expect(elements.level).toEqual({ state: 'present', words: 'EQF level 6', where: 'achievement.alignments' })
    expect(elements.outcomes.words).toBe('data analysis')
    expect(competencies.map(({ name }) => name)).toEqual(['data analysis'])
  })

  it('finds the assessment in the criteria only where they speak of one; a result’s scale is none', () => {
    const credential = ob3.parse(docOf(rich))
    const field = (criteria: 'performance' | 'completion' | 'unknown') =>
      qualityCard(credential, [], 'test', criteria).elements.assessment
    expect(field('performance')).toEqual({
      state: 'present',
      words: 'Graded project',
      where: 'achievement.criteria',
    })
    expect(field('completion').state).toBe('absent')
    expect(field('unknown').state).toBe('absent')
  })

  it.each([
    ['performance', 'application'],
    ['proctored-test', 'knowledge'],
    ['completion', 'recognition'],
    ['attendance', 'recognition'],
    ['unknown', 'unknown'],
  ] as const)('rigour %s is TrustEd %s', (rigour, expected) => {
    expect(cardOf(rich, ob3, rigour).trustEd).toBe(expected)
  })

  it('counts only endorsements that verify and come from an issuer that is recognised', () => {
    const endorsement = (issuer: string) => ({
      check: 'endorsement',
      outcome: 'pass' as const,
      reason: 'endorsement.counts' as const,
      facts: { issuer },
    })
    const card = qualityCard(ob3.parse(docOf(rich)), ['recognised', 'unrecognised', 'refused'].map(endorsement), 'test')
    expect(card.endorsements.counting).toBe(1)
  })

  it('never throws, and is the same for every order of the properties', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const json = { ...rich, credentialSubject: value as JsonObject }
        expect(QualityCard.safeParse(cardOf(json)).success).toBe(true)
      }),
    )
    const reversed = (value: unknown): unknown =>
      isObject(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, reversed(one)]),
          )
        : value
    expect(cardOf(reversed(rich) as JsonObject)).toEqual(cardOf(rich))
  })
})
