import { type FlateError, strFromU8, unzipSync } from 'fflate'

const mostEntries = 1000
const mostBytes = 300_000_000

/** Texts of a zip archive by name. Entries that `wanted` refuses are not unpacked. Throws in words where the archive is
 * none, is broken, or unpacks to more than 300 MB. */
export function unzip(archive: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  let entries = 0
  let bytes = 0
  const unpacked = opened(archive, ({ name, size, originalSize }) => {
    entries += 1
    if (entries > mostEntries) throw new Error(`the archive has more than ${mostEntries} files`)
    if (!wanted(name)) return false
    // Whatever an entry claims: one that is only stored is as large as it lies there.
    bytes += Math.max(size, originalSize)
    if (bytes > mostBytes) throw new Error('the archive unpacks to more than 300 MB')
    return true
  })
  return new Map(Object.entries(unpacked).map(([name, file]) => [name, strFromU8(file)]))
}

function opened(archive: Uint8Array, filter: NonNullable<Parameters<typeof unzipSync>[1]>['filter']) {
  try {
    return unzipSync(archive, { ...(filter && { filter }) })
  } catch (error) {
    if (isFlateError(error)) throw new Error('this is no zip archive, or a broken one', { cause: error })
    throw error
  }
}

const isFlateError = (error: unknown): error is FlateError => error instanceof Error && 'code' in error
