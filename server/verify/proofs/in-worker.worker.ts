import { parentPort } from 'node:worker_threads'
import { canonicaliseNow } from './canonicalise-now.ts'
import type { Job } from './in-worker.ts'
import { proveSelectiveNow } from './selective-now.ts'

// The thread of in-worker.ts: it says when it is ready, then answers one document after the other.
parentPort?.on('message', (job: Job) => {
  const answer =
    job.kind === 'canonicalise'
      ? canonicaliseNow(job.document, job.hash, job.contexts)
      : proveSelectiveNow(job.derived, job.contexts)
  void answer.then((said) => parentPort?.postMessage(said))
})
parentPort?.postMessage('ready')
