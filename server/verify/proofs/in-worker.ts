import { Worker } from 'node:worker_threads'
import { atMost } from '@touchstone/shared/at-most'
import type { Hash } from './canonicalise.ts'
import type { Contexts } from './contexts.ts'
import type { Derived } from './selective-now.ts'

/** What the thread is sent. */
export type Job =
  | { kind: 'canonicalise'; document: object; hash: Hash; contexts: Contexts }
  | { kind: 'selective'; derived: Derived; contexts: Contexts }

/** Of the thread's own processor time, so that a busy machine ends no document that is in order. */
const budgetMs = 700
const lookEveryMs = 50
const deadlineMs = 10_000
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
const twoAtOnce = atMost(2)
const idle: Worker[] = []

/** The answer of a thread to a large document; it is ended when its budget is spent, and `ended` says what that means. */
export function inWorker<Answer>(job: Job, ended: (detail: string) => Answer): Promise<Answer> {
  return twoAtOnce(async () => inThread(idle.pop() ?? (await started()), job, ended))
}

/** A thread that has loaded what it needs; that time is not the document's. Idle ones do not keep the process alive. */
function started(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./in-worker.worker.ts', import.meta.url), { resourceLimits, execArgv: [] })
    worker.on('error', reject)
    worker.once('message', () => resolve(worker))
    worker.once('exit', () => {
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
    })
  })
}

function inThread<Answer>(worker: Worker, job: Job, spentSaying: (detail: string) => Answer): Promise<Answer> {
  return new Promise((resolve) => {
    // Each by its name: removing all listeners removes node's own too, and the thread is never heard again.
    const end = (answer: Answer, sound: boolean): void => {
      clearTimeout(timer)
      clearInterval(watch)
      worker.off('message', answered).off('error', failed).off('exit', ended)
      if (sound) {
        worker.unref()
        idle.push(worker)
      } else void worker.terminate()
      resolve(answer)
    }
    const tooComplex = (detail: string) => end(spentSaying(detail), false)
    const answered = (answer: Answer) => end(answer, true)
    const failed = (error: Error) => tooComplex(error.message.slice(0, 200))
    const ended = () => tooComplex('ended early')
    const timer = setTimeout(() => tooComplex('over the deadline'), deadlineMs)
    const before = spent(worker)
    const look = async (): Promise<void> => {
      const [now, then] = [await spent(worker), await before]
      if (now !== null && then !== null && now - then > budgetMs) tooComplex('over its budget')
    }
    const watch = setInterval(() => void look(), lookEveryMs)
    worker.ref()
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage(job)
  })
}

/** Milliseconds of processor time that the thread has used. Null: it has just ended. */
function spent(worker: Worker): Promise<number | null> {
  return worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1000,
    () => null,
  )
}
