import { parentPort, workerData } from 'node:worker_threads'
import { extractImages, getDocumentProxy } from 'unpdf'
import type { PdfContents } from './pdf.ts'
import { maxPixels, readQrCode } from './qr-code.ts'

// The thread of pdf.ts. No page is drawn and no script of the file runs.
const limits = { pages: 30, attachments: 20, attachedBytes: 1_000_000, urls: 500, images: 20 }
/** An address in a text, with its scheme or, as people print it, without. */
const written = /(?:https?:\/\/|(?<![\w@./-])(?=[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/))[^\s<>"'()]+[^\s<>"'().,;:]/gi
const contents: PdfContents = { attachments: [], urls: [], codes: [] }
const document = await getDocumentProxy(new Uint8Array(workerData as Uint8Array), {
  maxImageSize: maxPixels,
  stopAtErrors: false,
  verbosity: 0,
})

for (const id of [...((await document.getAttachments())?.keys() ?? [])].slice(0, limits.attachments)) {
  const content = await document.getAttachmentContent(id)
  if (content && content.byteLength <= limits.attachedBytes) contents.attachments.push(new Uint8Array(content))
}

const pages = Array.from({ length: Math.min(document.numPages, limits.pages) }, (_, index) => index + 1)
for (const number of pages) {
  const page = await document.getPage(number)
  for (const annotation of await page.getAnnotations()) add(annotation.url ?? annotation.unsafeUrl)
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  for (const [url] of text.matchAll(written)) add(/^https?:/i.test(url) ? url : `https://${url}`)
  page.cleanup()
}
parentPort?.postMessage(contents)

// Images cost most: what was found before them is said already.
let images = 0
for (const number of pages) {
  for (const image of await extractImages(document, number)) {
    if (images++ >= limits.images) break
    const code = readQrCode(image)
    if (code === null) continue
    contents.codes.push(code)
    parentPort?.postMessage(contents)
  }
}

function add(url: unknown): void {
  if (typeof url === 'string' && contents.urls.length < limits.urls) contents.urls.push(url)
}
