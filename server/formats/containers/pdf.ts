import { Buffer } from 'node:buffer'
import { find } from '@touchstone/shared/hosts'
import type { Contained, Container } from './container.ts'
import { inThread } from './in-thread.ts'

/** What the thread found: files attached, addresses that are links or written out, texts of QR codes. */
export interface PdfContents {
  attachments: Uint8Array[]
  urls: string[]
  codes: string[]
}

const maxBytes = 5_000_000
const most = 50

/** A PDF that contains a credential, links one, or shows one as a QR code. Its signatures (PAdES) are not checked. */
export const pdf: Container = {
  id: 'pdf',
  recognise: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.byteLength)).includes('%PDF-'),
  open: async (bytes) => {
    if (bytes.byteLength > maxBytes) return [{ kind: 'problem', reason: 'too-large' }]
    const contents = await inThread<PdfContents>(new URL('./pdf.worker.ts', import.meta.url), Buffer.from(bytes))
    if (!contents) return [{ kind: 'problem', reason: 'not-a-credential' }]
    const files = contents.attachments.map((attached): Contained => ({ kind: 'file', bytes: attached }))
    const texts = new Set([...contents.codes, ...contents.urls.filter(mayBeCredential)])
    return [...files, ...[...texts].map((text): Contained => ({ kind: 'text', text }))].slice(0, most)
  },
}

/** A résumé links much; only what a host is known for, or an address that says so, is followed. */
function mayBeCredential(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { kind } = find(new URL(url))
  if (kind !== 'unknown') return kind !== 'description'
  return /credential|assertion|badge|certificat|\.(?:jwt|json|jsonld)$/i.test(new URL(url).pathname)
}
