import type { MatchEvent } from '@touchstone/shared/match-event'
import { told } from '../told.ts'
import { noRun, type PanelEvent, type PanelState, pinKey, type Run } from './state.ts'

function withEvent(run: Run, event: MatchEvent): Run {
  switch (event.kind) {
    case 'started':
      return {
        ...run,
        sources: event.sources,
        arrived: run.arrived
          .filter(({ source }) => event.sources.includes(source))
          .map((one) => ({ ...one, former: true })),
      }
    case 'report': {
      const others = run.arrived.filter(
        ({ report, source, former }) => report.id !== event.report.id && !(former && source === event.source),
      )
      return { ...run, arrived: [...others, { source: event.source, report: event.report }] }
    }
    case 'match':
      return { ...run, match: event.match }
    case 'problem':
      return {
        ...run,
        problems: [...run.problems, { source: event.source, sentence: event.sentence, next: event.next }],
      }
  }
}

/** A run that is done has an answer of its own for everything; one that was stopped leaves what was shown. */
function ended(run: Run, state: 'done' | 'cancelled'): Run {
  return { ...run, state, arrived: run.arrived.filter(({ former }) => state === 'cancelled' || !former) }
}

/** The panel after an event. Nothing that was shown is lost by a failure; only a new page starts afresh. */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.kind) {
    case 'changed': {
      // The number of another role says nothing of this one.
      const same = event.to.role === undefined || event.to.role === state.role
      const problem = event.to.online && state.problem === told.offline ? null : state.problem
      return { ...state, problem, ...event.to, run: same ? state.run : { ...state.run, match: null } }
    }
    case 'page':
      return event.page.state === 'reading'
        ? { ...state, page: event.page, run: noRun, confirmed: [], posting: null, problem: null }
        : { ...state, page: event.page, problem: null }
    case 'elsewhere':
      return state.page.state === 'read' ? { ...state, page: { ...state.page, elsewhere: event.elsewhere } } : state
    case 'confirmed': {
      const { report, reason } = event
      const others = state.confirmed.filter((one) => one.report !== report)
      return { ...state, confirmed: reason === null ? others : [...others, { report, reason }] }
    }
    case 'run-started':
      // What is shown stays until the server has begun anew.
      return { ...state, run: { ...state.run, state: 'running', problem: null, problems: [], sources: null } }
    case 'run-event':
      return state.run.state === 'running' ? { ...state, run: withEvent(state.run, event.event) } : state
    case 'run-ended':
      return { ...state, run: ended(state.run, event.state) }
    case 'run-failed':
      return { ...state, run: { ...state.run, state: 'failed', problem: event.problem } }
    case 'pins':
      return { ...state, pins: event.pins }
    case 'pinning':
      return { ...state, pinning: { ...state.pinning, [event.key]: event.pinning } }
    case 'pinned':
      return {
        ...state,
        pins: [...state.pins, event.pin],
        pinning: { ...state.pinning, [event.key]: { state: 'free' } },
        unpinned: null,
      }
    case 'unpinned':
      return { ...state, pins: state.pins.filter((pin) => pin.id !== event.pin.id), unpinned: event.pin }
    case 'restored':
      return { ...state, pins: [...state.pins, event.pin], unpinned: null }
  }
}

/** The pin of this skill with this credential, if the shortlist has it. */
export function pinOf(state: PanelState, report: string, skill: string) {
  return state.pins.find((pin) => pinKey(pin.report.id, pin.skill.id) === pinKey(report, skill))
}
