import type { ReaderTrouble, SwitchedOff } from '@touchstone/shared/reader'
import type { Site } from '@touchstone/shared/site-mode'

/** Who is signed in, and where: the token is bound to the address that gave it. */
export interface Session {
  apiUrl: string
  token: string
  organization: { id: string; name: string }
  user: { name: string; administrator: boolean }
}

/** Everything that the extension stores. It lives in the extension origin's IndexedDB, which no content script and no
 * page can read or write; `storage.local` could be read, and rewritten, by a content script. */
export interface Settings {
  apiUrl: string
  session: Session | null
  /** The role that was used last. */
  role: string | null
  /** The organization's sites as the server last told them. */
  sites: Site[]
  /** Readers that the organization switched off, as its server last told them. */
  readersOff: SwitchedOff[]
  /** What readers could not do, newest first; no word of any page. */
  health: SeenTrouble[]
}

/** A trouble of a reader as this browser remembers it. */
export interface SeenTrouble extends ReaderTrouble {
  /** When it was seen last, and how often. */
  seenAt: string
  times: number
}

const defaults: Settings = {
  apiUrl: 'http://127.0.0.1:8787',
  session: null,
  role: null,
  sites: [],
  readersOff: [],
  health: [],
}

const store = 'settings'
const changes = 'touchstone-settings'

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'))
  })
}

async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const open = indexedDB.open('touchstone', 1)
  open.onupgradeneeded = () => open.result.createObjectStore(store)
  const database = await asPromise(open)
  try {
    return await asPromise(use(database.transaction(store, mode).objectStore(store)))
  } finally {
    database.close()
  }
}

/** The stored value, or its default where nothing is stored. */
export async function readSetting<K extends keyof Settings>(key: K): Promise<Settings[K]> {
  const value: Settings[K] | undefined = await inStore('readonly', (settings) => settings.get(key))
  return value === undefined ? defaults[key] : value
}

/** Stores a value and tells the extension's open pages, the one that stores it included. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  await inStore('readwrite', (settings) => settings.put(value, key))
  const channel = new BroadcastChannel(changes)
  channel.postMessage(key)
  channel.close()
}

/** Calls back when a page of the extension, this one too, changes a setting, as long as this page is open. */
export function watchSettings(changed: (key: keyof Settings) => void): void {
  const channel = new BroadcastChannel(changes)
  channel.onmessage = (event: MessageEvent<keyof Settings>) => changed(event.data)
}
