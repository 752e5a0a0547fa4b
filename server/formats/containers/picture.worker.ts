import { Buffer } from 'node:buffer'
import { parentPort, workerData } from 'node:worker_threads'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { maxPixels, readQrCode } from './qr-code.ts'

// The thread of picture.ts: a picture's bytes in, the text of its QR code out, or null.
const bytes = Buffer.from(workerData as Uint8Array)
const { data, width, height } =
  bytes[0] === 0xff
    ? jpeg.decode(bytes, { maxResolutionInMP: maxPixels / 1e6, maxMemoryUsageInMB: 160, formatAsRGBA: true })
    : PNG.sync.read(bytes)
parentPort?.postMessage(readQrCode({ data, width, height, channels: 4 }))
