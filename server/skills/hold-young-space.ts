import { setFlagsFromString } from 'node:v8'

/** Keeps V8's space for young objects as large as it is. Indexing a large taxonomy would make it grow to 128 MB for good;
 * answering does not need that. Process-wide; nothing becomes slower. */
export function holdYoungSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
