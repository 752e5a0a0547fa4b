import { ProposalWarning } from '@touchstone/shared/proposal'
import type { Role } from '@touchstone/shared/role'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sampleRequirement } from '../../../test/samples/report.ts'
import { textOf } from '../../../test/text-of.ts'
import { Roles } from './roles.tsx'
import { type Editing, initialRoles, type RolesActions, type RolesState } from './state.ts'
import { warningWords } from './warning-words.ts'

const nothing = () => {}
const actions: RolesActions = {
  open: nothing,
  close: nothing,
  importFrom: nothing,
  edit: nothing,
  searchSkill: nothing,
  save: nothing,
  accept: nothing,
  reload: nothing,
}
const role: Role = {
  id: '00000000-0000-4000-8000-000000000001',
  version: 2,
  title: 'Ward nurse',
  source: null,
  requirements: [sampleRequirement().requirement],
  acceptedAt: null,
  acceptedBy: null,
}
const editing = (differs: Partial<Editing> = {}): Editing => ({
  draft: role,
  saved: role,
  proposal: null,
  found: [],
  working: false,
  problem: null,
  ...differs,
})
const shown = (differs: Partial<RolesState>): string =>
  render(<Roles state={{ ...initialRoles, ...differs }} actions={actions} />)
const problem = { sentence: 'The board did not answer in time.', next: 'Paste the text of the posting instead.' }

test.each<[string, Partial<RolesState>, string[]]>([
  ['fetching', {}, ['Fetching roles…']],
  ['none', { list: { state: 'ready', list: [] } }, ['No role yet']],
  ['some', { list: { state: 'ready', list: [role] } }, ['Ward nurse', 'proposed, not accepted', 'Review']],
  ['failed', { list: { state: 'failed', problem } }, [problem.sentence, 'Try again']],
  ['reading a posting', { importing: { state: 'working' } }, ['Reading…']],
  ['a posting that cannot be read', { importing: { state: 'failed', problem } }, [problem.sentence, problem.next]],
  ['a proposal', { editing: editing() }, ['This is a proposal.', 'Accept version 2']],
  ['a change', { editing: editing({ draft: { ...role, title: 'Nurse' } }) }, ['not saved', 'Save a new version']],
  ['a conflict', { editing: editing({ problem }) }, [problem.sentence]],
  ['no requirement', { editing: editing({ draft: { ...role, requirements: [] } }) }, ['cannot be scored']],
])('%s', (_, state, expected) => {
  for (const words of expected) expect(textOf(shown(state))).toContain(words)
})

test('a role with changes, or accepted already, cannot be accepted', () => {
  const accept = /<button[^>]*>Accept version 2<\/button>/
  expect(accept.exec(shown({ editing: editing() }))?.[0]).not.toContain('disabled')
  const changed = editing({ draft: { ...role, title: 'Nurse' } })
  expect(accept.exec(shown({ editing: changed }))?.[0]).toContain('disabled')
  const done = { ...role, acceptedAt: '2026-11-23T20:00:00Z', acceptedBy: 'Ines Duarte' }
  expect(accept.exec(shown({ editing: editing({ draft: done, saved: done }) }))?.[0]).toContain('disabled')
})

test.each(ProposalWarning.options)('warning %s is said beside the requirement, with what to do', (code) => {
  const proposal = {
    role,
    about: { location: null, seniority: null, contract: null, language: 'en', occupation: null },
    sentences: [],
    warnings: [{ code, words: 'as the posting says', requirement: 'r1' }],
  }
  const text = textOf(shown({ editing: editing({ proposal }) }))
  expect(text).toContain(warningWords[code].sentence)
  expect(text).toContain(warningWords[code].next)
})

test('a requirement that any of several skills meets shows them, each to be taken out', () => {
  const welding = { id: 'words:welding', label: 'welding', aliases: [] }
  const requirements = [
    {
      ...sampleRequirement().requirement,
      skill: welding,
      alternatives: [{ ...welding, id: 'words:soldering', label: 'soldering' }],
    },
  ]
  const html = shown({ editing: editing({ draft: { ...role, requirements } }) })
  expect(textOf(html)).toContain('welding or soldering')
  expect(html).toContain('Take soldering out of the alternatives')
})
