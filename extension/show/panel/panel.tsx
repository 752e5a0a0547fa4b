import type { Report } from '@touchstone/shared/report'
import { MatchView } from '../match-view.tsx'
import { Busy, Notice } from '../notice.tsx'
import { PersonQuestion } from '../person-question.tsx'
import { PinControl } from '../pin-control.tsx'
import { ReportCard } from '../report-card.tsx'
import type { PinSlot } from '../requirement-row.tsx'
import { Tally } from '../tally.tsx'
import { titleOf } from '../title-of.ts'
import { type Told, told } from '../told.ts'
import type { PanelActions } from './actions.ts'
import { DropZone, FileButton } from './drop-zone.tsx'
import { PageNotice } from './page-notice.tsx'
import { Person } from './person.tsx'
import { PostingNotice } from './posting-notice.tsx'
import { Progress } from './progress.tsx'
import { pinOf } from './reduce.ts'
import { RolePicker } from './role-picker.tsx'
import { type PanelState, pinKey, type Run } from './state.ts'

/** Reports in the page's order, whatever order they came in. */
function inOrder({ arrived, sources }: Run): Report[] {
  const place = new Map(sources?.map((source, index) => [source, index]))
  return arrived.toSorted((a, b) => (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0)).map(({ report }) => report)
}

function Credentials({ reports, state, actions }: { reports: Report[]; state: PanelState; actions: PanelActions }) {
  const { run, page, confirmed } = state
  const person = page.state === 'read' ? page.reading.person.name : null
  const links = page.state === 'read' ? page.reading.links : []
  const claims = new Map(links.map(({ url, claim }) => [url, claim]))
  const question = (report: Report) => (
    <PersonQuestion
      report={report}
      person={person}
      confirmed={confirmed.find((one) => one.report === report.id)?.reason ?? null}
      onConfirm={(reason) => actions.confirmPerson(report, reason)}
      onTakeBack={() => actions.confirmPerson(report, null)}
    />
  )
  const unreadable = page.state === 'read' && page.reading.completeness.state === 'unreadable'
  if (reports.length === 0 && (run.state !== 'done' || unreadable)) return null
  return (
    <section class="stack" aria-labelledby="credentials">
      <h2 id="credentials" tabIndex={-1}>
        Credentials
      </h2>
      {reports.length === 0 && (
        <Notice
          tone="plain"
          title="No credential was found in what the page shows."
          next="That says nothing about the person. Ask for a link or a file, and drop it here."
        />
      )}
      {reports.map((report) => (
        <ReportCard
          key={report.id}
          report={report}
          claim={claims.get(report.source ?? '') ?? null}
          question={question}
        />
      ))}
    </section>
  )
}

function SignedOut({ actions }: { actions: PanelActions }) {
  return (
    <Notice tone="plain" title={told.unpaired.sentence} next={told.unpaired.next}>
      <button type="button" class="primary" onClick={actions.openOptions}>
        Open the options
      </button>
    </Notice>
  )
}

/** A page that shows nobody and nothing of anybody: then there is no person to speak of, and nothing to weigh. */
function showsNobody({ page, posting }: PanelState): boolean {
  if (page.state !== 'read') return false
  const { person, links, files, claims, skills } = page.reading
  // An open role names skills too.
  const stated = posting === null ? claims.length + skills.length : 0
  return person.name === null && links.length + files.length + stated === 0
}

/** What the panel as a whole already says, and what ends when that ends, is not said again. */
function isSaidAbove({ online, session }: PanelState, problem: Told | null): boolean {
  return (problem === told.offline && !online) || (problem === told.signedOut && session === 'signed-out')
}

function Result({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const { run, page } = state
  const nobody = showsNobody(state)
  const reports = inOrder(run)
  const pin: PinSlot = (report, skill) =>
    report.pinnable && (
      <PinControl
        skill={skill}
        proof={titleOf(report)}
        pin={pinOf(state, report.id, skill.id)}
        pinning={state.pinning[pinKey(report.id, skill.id)] ?? { state: 'free' }}
        onPin={(reason) => actions.pin(report, skill, reason)}
        onUnpin={(pinned) => actions.unpin(pinned)}
      />
    )
  return (
    <div class={`stack ${page.state === 'read' && page.elsewhere !== null ? 'dimmed' : ''}`}>
      {page.state === 'read' && !nobody && <Person reading={page.reading} onEmail={actions.addEmail} />}
      <Progress run={run} saidAbove={isSaidAbove(state, run.problem)} actions={actions} />
      <Tally reports={reports} />
      {run.match !== null && !nobody && <MatchView match={run.match} reports={reports} pin={pin} />}
      <Credentials reports={reports} state={state} actions={actions} />
    </div>
  )
}

/** The side panel as a function of what it knows. */
export function Panel({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const signedIn = typeof state.session === 'object'
  const nobody = showsNobody(state)
  return (
    <DropZone actions={actions}>
      <header class="top">
        <p class="wordmark">Touchstone</p>
        {signedIn && (
          <button type="button" class="quiet" onClick={actions.openWorkspace}>
            Shortlist
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.openOptions}>
          Options
        </button>
      </header>
      <main class="stack">
        {(state.page.state !== 'read' || nobody) && <h1 class="visually-hidden">Check a person’s credentials</h1>}
        {!state.online && <Notice tone="warn" title={told.offline.sentence} next={told.offline.next} />}
        {state.session === 'loading' && <Busy label="Opening…" />}
        {state.session === 'signed-out' && <SignedOut actions={actions} />}
        {signedIn && (
          <RolePicker
            roles={state.roles}
            role={state.role}
            saidAbove={state.roles.state === 'failed' && isSaidAbove(state, state.roles.problem)}
            actions={actions}
          />
        )}
        {state.problem !== null && !isSaidAbove(state, state.problem) && (
          <Notice tone="bad" title={state.problem.sentence} next={state.problem.next}>
            <button type="button" onClick={actions.dismiss}>
              Dismiss
            </button>
          </Notice>
        )}
        {signedIn && <PageNotice state={state} actions={actions} />}
        {signedIn && state.posting !== null && <PostingNotice posting={state.posting} actions={actions} />}
        {!(nobody && state.posting !== null) && <Result state={state} actions={actions} />}
        {signedIn && <FileButton actions={actions} />}
      </main>
      {state.unpinned !== null && (
        <div class="toast" role="status">
          <span class="grow">Unpinned {state.unpinned.skill.label}.</span>
          <button type="button" onClick={() => state.unpinned && actions.restore(state.unpinned)}>
            Undo
          </button>
        </div>
      )}
    </DropZone>
  )
}
