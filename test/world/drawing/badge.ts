import { encodePng } from './png.ts'

type Colour = readonly [number, number, number]

const size = 240
const clamp = (value: number) => Math.min(1, Math.max(0, value))
const mix = (a: Colour, b: Colour, t: number) =>
  a.map((from, i) => from + ((b[i] ?? 0) - from) * t) as unknown as Colour

/** Distance to a hexagon with rounded corners, a point upwards; negative inside. */
function hexagon(x: number, y: number, radius: number, round: number): number {
  const [ax, ay] = [Math.abs(x), Math.abs(y)]
  const side = Math.max(ax, ax * 0.5 + ay * 0.866)
  return side - radius + Math.max(0, Math.hypot(ax * 0.5, ay) - radius) * (round / radius)
}

function segment(x: number, y: number, from: readonly [number, number], to: readonly [number, number]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const t = clamp(((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy))
  return Math.hypot(x - from[0] - dx * t, y - from[1] - dy * t)
}

const bend = [-12, 28] as const
const tick = (x: number, y: number) => Math.min(segment(x, y, [-42, -2], bend), segment(x, y, bend, [44, -36]))

/** A small badge: a hexagon with a soft gradient, a pale ring and a tick. */
export function drawBadge(colours: { top: Colour; bottom: Colour }, chunks: readonly Buffer[] = []): Buffer {
  const pixels = new Uint8Array(size * size * 4)
  for (let i = 0; i < size * size; i++) {
    const [x, y] = [(i % size) - size / 2 + 0.5, Math.floor(i / size) - size / 2 + 0.5]
    const edge = hexagon(x, y, 98, 8)
    const ring = clamp(1.8 - Math.abs(hexagon(x, y, 84, 6))) * 0.65
    const mark = clamp(9.5 - tick(x, y))
    const base = mix(colours.top, colours.bottom, clamp((y + 110) / 220))
    const painted = mix(base, [255, 255, 255], Math.max(ring, mark))
    pixels.set([...painted.map(Math.round), Math.round(clamp(0.5 - edge) * 255)], i * 4)
  }
  return encodePng(size, pixels, chunks)
}
