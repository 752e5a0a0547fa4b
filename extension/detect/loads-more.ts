import { textOf } from './text.ts'

const label =
  /^(?:show|load|see|view) (?:more|all)|^mehr (?:anzeigen|laden)|^alle (?:.* )?anzeigen|^(?:mostrar|cargar|ver) (?:más|tod[ao]s)|^(?:mostrar|carregar|ver) (?:mais|tod[ao]s)|^afficher (?:plus|tou)|^voir (?:plus|tou)|^показати (?:більше|всі|усі)/i

/** A list's own button for the rest of it: how many it says there are, null where it does not say; undefined without one. */
export function loadsMore(root: Element): number | null | undefined {
  const button = [...root.querySelectorAll('button')].slice(0, 500).find((one) => label.test(textOf(one, 60)))
  if (!button) return undefined
  const total = /\d+/.exec(textOf(button, 60))?.[0]
  return total ? Number(total) : null
}
