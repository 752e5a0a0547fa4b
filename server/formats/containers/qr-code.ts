import jsqr from 'jsqr'

/** An image as rows of pixels; `data` has width x height x channels bytes: 1 grey, 3 RGB, 4 RGBA. */
export interface Pixels {
  data: Uint8Array | Uint8ClampedArray
  width: number
  height: number
  channels: 1 | 3 | 4
}

/** The most pixels that are decoded: a photographed A4 page. */
export const maxPixels = 12_000_000

/** The longest side that is searched: a code of 60 modules is still over 6 pixels a module at a fifth of the width. */
const longestSide = 1600

// The package is CommonJS: its function may be behind `default` twice.
const search = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr

/** The text of a QR code in an image, or null. Runs for up to a second: call it in a thread. */
export function readQrCode(pixels: Pixels): string | null {
  if (pixels.width * pixels.height > maxPixels || pixels.width < 21 || pixels.height < 21) return null
  const { data, width, height } = shrink(pixels)
  return search(data, width, height)?.data.trim() || null
}

/** As RGBA, each `step`th pixel of each `step`th row. */
function shrink({ data, width, height, channels }: Pixels): { data: Uint8ClampedArray; width: number; height: number } {
  const step = Math.max(1, Math.ceil(Math.max(width, height) / longestSide))
  const [across, down] = [Math.floor(width / step), Math.floor(height / step)]
  const out = new Uint8ClampedArray(across * down * 4)
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const from = (y * step * width + x * step) * channels
      const to = (y * across + x) * 4
      for (let channel = 0; channel < 3; channel++) out[to + channel] = data[from + (channels === 1 ? 0 : channel)] ?? 0
      out[to + 3] = 255
    }
  return { data: out, width: across, height: down }
}
