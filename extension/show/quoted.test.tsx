import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleReport } from '../../test/samples/report.ts'
import { IssuerLine } from './issuer-line.tsx'
import { Quoted } from './quoted.tsx'

test('the words of others cannot turn the order of ours round', () => {
  expect(render(<Quoted words={'University\u202E\u2067 of Aldermoor'} />)).toBe('“<bdi>University of Aldermoor</bdi>”')
  const issuer = {
    ...sampleReport().issuedBy,
    answer: 'unrecognised' as const,
    selfName: 'Aldermoor\u202E',
    name: null,
  }
  expect(render(<IssuerLine issuer={issuer} verdict="verified" />)).toContain('calls itself “<bdi>Aldermoor</bdi>”')
})
