import { deflateSync } from 'node:zlib'
import { drawBadge } from '../../world/drawing/badge.ts'
import { pngChunk, textChunk } from '../../world/drawing/png.ts'
import type { Plan } from '../plan.ts'

const colours = { top: [90, 160, 220], bottom: [20, 60, 120] } as const
const keyword = 'openbadgecredential'

/** A drawn badge with the credential in an iTXt chunk: plain, compressed, or with a second one behind it. */
export function bakedPng(text: string, baking: Plan['baking']): Buffer {
  if (baking === 'compressed') {
    const head = Buffer.from(`${keyword}\0\x01\0\0\0`)
    return drawBadge(colours, [pngChunk('iTXt', Buffer.concat([head, deflateSync(text)]))])
  }
  const chunk = textChunk(keyword, text)
  if (baking === 'plain') return drawBadge(colours, [textChunk('date:create', '2026-01-10'), chunk])
  return drawBadge(colours, [chunk, textChunk(keyword, text.replace('Cartography', 'Geography'))])
}
/** A drawn badge in SVG: JSON stands in CDATA, a token in the attribute. */
export function bakedSvg(text: string, baking: Plan['baking']): Buffer {
  const element = text.startsWith('{')
    ? `<openbadges:credential><![CDATA[${text}]]></openbadges:credential>`
    : `<openbadges:credential verify="${text}"></openbadges:credential>`
  const all = baking === 'twice' ? element + element.replace('Cartography', 'Geography') : element
  return Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 10 10">${all}<circle cx="5" cy="5" r="4" fill="#1f6feb"/></svg>`,
  )
}
