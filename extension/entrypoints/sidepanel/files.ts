import { candidateFile, largestFile, pasted, type Refused, withGiven } from '../../detect/files.ts'
import { refusedWords } from '../../show/told.ts'
import { amend, emptyReading } from './check.ts'
import { dispatch, panel } from './store.ts'

type Given = ReturnType<typeof pasted>

/** Dropped or chosen files become part of the Reading; what is none is refused with its reason. */
export async function addFiles(files: File[]): Promise<void> {
  const read = async (file: File): Promise<Given> =>
    file.size > largestFile
      ? { refused: 'too-large' }
      : candidateFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  await add(await Promise.all(files.slice(0, 20).map(read)))
}

/** A pasted link, JSON or token does too. */
export const addText = (text: string): Promise<void> => add([pasted(text)])

async function add(all: Given[]): Promise<void> {
  const { page } = panel.value
  const before = page.state === 'read' ? page.reading : emptyReading()
  let reading = before
  let refused: Refused | null = null
  for (const given of all) {
    const next = 'refused' in given ? given : withGiven(reading, given)
    if ('refused' in next) refused = next.refused
    else reading = next
  }
  dispatch({ kind: 'changed', to: { problem: refused === null ? null : refusedWords[refused] } })
  if (reading !== before) await amend(() => reading)
}
