import { signal } from '@preact/signals'
import type { LedgerEntry, LedgerFile } from '@touchstone/shared/ledger'
import { type Decision, type IssuersActions, type IssuersState, initialIssuers } from '../show/issuers/state.ts'
import { told } from '../show/told.ts'
import { saveFile } from './save-file.ts'
import { api, toTold } from './store.ts'

export const issuers = signal(initialIssuers)

const change = (to: Partial<IssuersState>): void => {
  issuers.value = { ...issuers.value, ...to }
}

export async function loadIssuers(): Promise<void> {
  try {
    const [list, suggestions] = await Promise.all([api().ledger.list.query(), api().ledger.suggestions.query()])
    change({ list: { state: 'ready', list }, suggestions })
  } catch (error) {
    change({ list: { state: 'failed', problem: toTold(error) } })
  }
}

/** Does one thing and shows the ledger as it is then; a refusal leaves everything as it was. */
async function attempt(work: () => Promise<Partial<IssuersState>>): Promise<void> {
  change({ working: true, problem: null, imported: null, removed: null })
  try {
    change(await work())
    await loadIssuers()
  } catch (error) {
    change({ problem: toTold(error) })
  } finally {
    change({ working: false })
  }
}

async function save(decision: Decision): Promise<Partial<IssuersState>> {
  await api().ledger.set.mutate(decision)
  return { draft: null }
}

async function remove(entry: LedgerEntry): Promise<Partial<IssuersState>> {
  await api().ledger.remove.mutate({ id: entry.id })
  return { removed: entry }
}

async function importFile(file: File): Promise<Partial<IssuersState>> {
  const parsed = await file
    .text()
    .then((text): unknown => JSON.parse(text))
    .catch(() => null)
  if (parsed === null) return { problem: told.notALedger }
  const { written } = await api().ledger.import.mutate({ file: parsed as LedgerFile })
  return { imported: written }
}

async function exportJson(): Promise<Partial<IssuersState>> {
  saveFile('ledger.json', await api().ledger.export.query())
  return {}
}

export const issuersActions: IssuersActions = {
  write: (draft) => change({ draft }),
  save: (decision) => void attempt(() => save(decision)),
  remove: (entry) => void attempt(() => remove(entry)),
  exportJson: () => void attempt(exportJson),
  importFile: (file) => void attempt(() => importFile(file)),
  reload: () => void loadIssuers(),
}
