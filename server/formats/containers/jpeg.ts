import { Buffer } from 'node:buffer'
import type { Container } from './container.ts'
import { readPicture } from './picture.ts'

/** A JPEG whose QR code says where, or what, the credential is. */
export const jpeg: Container = {
  id: 'jpeg',
  recognise: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  open: (bytes) => readPicture(bytes, sizeOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))),
}

/** Width and height from the frame header (ITU T.81, B.2.2): SOF0 to SOF15 less DHT, JPG and DAC. */
function sizeOf(file: Buffer): { width: number; height: number } | null {
  let at = 2
  for (let count = 0; count < 200 && at + 9 <= file.length && file[at] === 0xff; count++) {
    const marker = file.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) }
    at += 2 + file.readUInt16BE(at + 2)
  }
  return null
}
