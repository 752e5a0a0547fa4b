import { expect, test } from 'vitest'
import { alternatives } from './alternatives.ts'

const grouped = (text: string, ...names: string[]) =>
  alternatives(
    text,
    names.map((words) => ({ words })),
  ).map((group) => group.map(({ words }) => words).join(' | '))

test.each([
  ['Experience with NetSuite or SAP', ['NetSuite', 'SAP'], ['NetSuite | SAP']],
  ['Good command of Java, Kotlin or Scala', ['Java', 'Kotlin', 'Scala'], ['Java | Kotlin | Scala']],
  ['Java, Kotlin, or Scala, and Docker', ['Java', 'Kotlin', 'Scala', 'Docker'], ['Java | Kotlin | Scala', 'Docker']],
  ['Docker and AWS or Azure', ['Docker', 'AWS', 'Azure'], ['Docker', 'AWS | Azure']],
  ['Java or Kotlin, Docker', ['Java', 'Kotlin', 'Docker'], ['Java | Kotlin', 'Docker']],
  ['Python, Docker and SQL', ['Python', 'Docker', 'SQL'], ['Python', 'Docker', 'SQL']],
  ['At least one of: Java, Kotlin, Scala', ['Java', 'Kotlin', 'Scala'], ['Java | Kotlin | Scala']],
  ['MIG- oder WIG-Schweißen', ['MIG-', 'WIG-Schweißen'], ['MIG- | WIG-Schweißen']],
  ['Inglés o francés', ['Inglés', 'francés'], ['Inglés | francés']],
  ['Excel ou Power BI', ['Excel', 'Power BI'], ['Excel | Power BI']],
  ['Figma. Or so they say, Sketch', ['Figma', 'Sketch'], ['Figma', 'Sketch']],
  ['React, Vue or similar', ['React', 'Vue'], ['React | Vue']],
  ['Docker and React, Vue, or equivalent', ['Docker', 'React', 'Vue'], ['Docker', 'React | Vue']],
  ['SAP, NetSuite oder vergleichbare Systeme', ['SAP', 'NetSuite'], ['SAP | NetSuite']],
  ['Excel, Calc ou équivalent', ['Excel', 'Calc'], ['Excel | Calc']],
  ['Python, Docker and SQL or similar', ['Python', 'Docker', 'SQL'], ['Python', 'Docker', 'SQL']],
  ['Docker, AWS or Azure', ['Docker', 'AWS', 'Azure'], ['Docker | AWS | Azure']],
  ['Weaving', ['Looms', 'Weaving'], ['Looms', 'Weaving']],
])('%s', (text, names, groups) => {
  expect(grouped(text, ...names)).toEqual(groups)
})
