import { refusal } from '@touchstone/shared/problem'

/** What `work` comes to, or `unavailable` when `ms` are over. The driver has no such end: where something takes its
 * connection and hangs up at once, such as a proxy whose database is away, it tries again for ever. */
export async function within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
  const over = Promise.withResolvers<never>()
  const timer = setTimeout(() => over.reject(refusal('unavailable')), ms)
  try {
    return await Promise.race([work, over.promise])
  } finally {
    clearTimeout(timer)
  }
}
