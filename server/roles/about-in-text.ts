import { contractOf } from './about.ts'
import { plainText } from './plain-text.ts'
import type { TextLine } from './text-lines.ts'

const labels = {
  title: /^(job title|position( title)?|title|role|post|vacancy|stelle|poste|puesto|cargo|vaga|職種|посада)$/,
  location:
    /^((job |work )?location|place of work|city|(arbeits|einsatz|stand)ort|standort|lieu( de travail)?|localisation|ubicacion|lugar( de trabajo)?|localizacao|local( de trabalho)?|勤務地|місто|місце роботи|город)$/,
  contract:
    /^((job |contract |employment )?type( of contract| of employment)?|employment|contract|hours|vertragsart|beschaftigungsart|anstellungsart|(type de )?contrat|tipo de contrato|contrato|jornada|雇用形態|зайнятість)$/,
}
const top = 25

/** What the head of a plain text says of the role: lines such as "Location: Boise", and words such as "full-time". */
export function aboutInText(lines: readonly TextLine[]): Record<keyof typeof labels, string | null> {
  const head = lines.slice(0, top).map(({ text }) => text)
  const stated = (label: RegExp) => head.map((line) => valueAfter(line, label)).find((value) => value !== null) ?? null
  const contract = head.slice(0, 6).find((line) => line.length < 100 && contractOf(line) !== null) ?? null
  return {
    title: stated(labels.title),
    location: stated(labels.location),
    contract: stated(labels.contract) ?? contract,
  }
}

function valueAfter(line: string, label: RegExp): string | null {
  const [, name = '', value = ''] = /^([^:：]{2,30})[:：]\s*(.{2,200})$/.exec(line) ?? []
  return label.test(plainText(name).trim()) ? value.trim() : null
}
