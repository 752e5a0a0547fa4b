import type { AppRouter } from '@touchstone/server/api/router'
import type { Problem } from '@touchstone/shared/problem'
import { createTRPCClient, httpBatchStreamLink, TRPCClientError } from '@trpc/client'

/** The API as this extension and the workspace call it: answers stream, and the token goes only to `url`. */
export function createApi(url: string, token: string | null) {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchStreamLink({
        url: `${url}/trpc`,
        headers: () => (token === null ? {} : { authorization: `Bearer ${token}` }),
      }),
    ],
  })
}
export type Api = ReturnType<typeof createApi>

/** The problem that the server told; null where it could not be asked at all. */
export function problemIn(error: unknown): Problem | null {
  if (!(error instanceof TRPCClientError)) return null
  const data = (error as TRPCClientError<AppRouter>).data
  return data?.problem ?? null
}
