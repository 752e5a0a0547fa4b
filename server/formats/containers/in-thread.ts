import { Worker } from 'node:worker_threads'
import { atMost } from '@touchstone/shared/at-most'

const memory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
const deadlineMs = 10_000
/** Of the thread's own processor time, loading what it needs included. */
const budgetMs = 1_000
const lookEveryMs = 100
const twoAtOnce = atMost(2)

/** Runs a file's hostile part in a thread of its own: never throws, never blocks the event loop. `file` is a module that
 * posts what it has found, more than once as it goes on; its last word counts. Null: it said none before it failed or had
 * used up its time or memory. */
export function inThread<Answer>(file: URL, workerData: unknown): Promise<Answer | null> {
  return twoAtOnce(() => once<Answer>(file, workerData))
}

function once<Answer>(file: URL, workerData: unknown): Promise<Answer | null> {
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData, resourceLimits: memory, execArgv: [], stdout: true, stderr: true })
    let answer: Answer | null = null
    const stop = (): void => void worker.terminate()
    const timer = setTimeout(stop, deadlineMs)
    const watch = setInterval(() => {
      // Of a thread that is just ending there is no more to ask.
      worker.cpuUsage().then(
        ({ user, system }) => user + system > budgetMs * 1000 && stop(),
        () => {},
      )
    }, lookEveryMs)
    worker.on('message', (said: Answer) => {
      answer = said
    })
    // However a thread ends, its last word is delivered before `exit`; an error may come before it.
    worker.on('error', () => {})
    worker.once('exit', () => {
      clearTimeout(timer)
      clearInterval(watch)
      resolve(answer)
    })
  })
}
