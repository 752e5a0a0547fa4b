import { Buffer } from 'node:buffer'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import qrcode from 'qrcode-generator'

interface Drawn {
  data: Buffer
  width: number
  height: number
}

/** A QR code as RGBA pixels, four a module, with its quiet zone. */
export function drawQrCode(text: string): Drawn {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const side = (count + 8) * 4
  const data = Buffer.alloc(side * side * 4, 255)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [row, column] = [Math.floor(y / 4) - 4, Math.floor(x / 4) - 4]
      const within = row >= 0 && column >= 0 && row < count && column < count
      if (within && code.isDark(row, column)) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  return { data, width: side, height: side }
}

export function asPng({ data, width, height }: Drawn): Buffer {
  const png = new PNG({ width, height })
  data.copy(png.data)
  return PNG.sync.write(png)
}

export const asJpeg = (drawn: Drawn): Buffer => Buffer.from(jpeg.encode(drawn, 80).data)

/** A PDF of one page, written object by object (ISO 32000-1, 7.5): what it links, says, shows and has attached. */
export function writePdf(parts: { link?: string; text?: string; code?: string; attachment?: string }): Buffer {
  const objects: Buffer[] = []
  const add = (head: string, stream?: Buffer | string): number => {
    const body = stream === undefined ? null : Buffer.from(stream)
    const open = body ? `${head.replace(/>>$/, '')} /Length ${body.length} >>\nstream\n` : head
    objects.push(Buffer.concat([Buffer.from(open), body ?? Buffer.alloc(0), Buffer.from(body ? '\nendstream' : '')]))
    return objects.length
  }
  const draw = `BT /F1 12 Tf 20 700 Td (${parts.text ?? ''}) Tj ET ${parts.code ? 'q 200 0 0 200 20 20 cm /I1 Do Q' : ''}`
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  const content = add('<< >>', draw)
  const annotation = add(
    `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] ${parts.link ? `/A << /S /URI /URI (${parts.link}) >>` : ''} >>`,
  )
  const image = parts.code === undefined ? null : addImage(drawQrCode(parts.code))
  const attached = parts.attachment === undefined ? null : add('<< /Type /EmbeddedFile >>', parts.attachment)
  const spec = attached ? add(`<< /Type /Filespec /F (badge.json) /EF << /F ${attached} 0 R >> >>`) : null
  const resources = `<< /Font << /F1 ${font} 0 R >> ${image ? `/XObject << /I1 ${image} 0 R >>` : ''} >>`
  const pages = objects.length + 2
  const page = add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 600 800] /Resources ${resources} /Contents ${content} 0 R /Annots [${annotation} 0 R] >>`,
  )
  add(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`)
  const names = spec ? `/Names << /EmbeddedFiles << /Names [(badge.json) ${spec} 0 R] >> >>` : ''
  const catalog = add(`<< /Type /Catalog /Pages ${pages} 0 R ${names} >>`)
  return assemble(objects, catalog)

  function addImage({ data, width, height }: Drawn): number {
    const grey = Buffer.from(data.filter((_, index) => index % 4 === 0))
    const form = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`
    return add(`<< ${form} >>`, grey)
  }
}

function assemble(objects: Buffer[], catalog: number): Buffer {
  const chunks = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = chunks[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(at)
    at += chunk.length
    chunks.push(chunk)
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root ${catalog} 0 R >>\nstartxref\n${at}\n%%EOF`
  return Buffer.concat([...chunks, Buffer.from(trailer)])
}
