import type { Page } from 'playwright-core'

interface Node {
  nodeType: number
  nodeName: string
  nodeValue: string
  children?: Node[]
  shadowRoots?: Node[]
}

/** All text inside shadow roots, closed ones too: the page itself cannot see it, the debugger can. */
export async function shadowTexts(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  await session.detach()
  const texts: string[] = []
  const visit = (node: Node, inside: boolean): void => {
    if (node.nodeName === 'STYLE') return
    if (inside && node.nodeType === 3) texts.push(node.nodeValue)
    for (const child of node.children ?? []) visit(child, inside)
    for (const shadow of node.shadowRoots ?? []) visit(shadow, true)
  }
  visit(root, false)
  return texts.join('').replaceAll(/\s+/g, ' ')
}
