const most = 50

/** The open shadow roots of a page, those inside others too: a person sees them as any part of it. Closed ones show no sign. */
export function shadowRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = []
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (found.length >= most) break
    if (shadowRoot) found.push(shadowRoot, ...shadowRoots(shadowRoot))
  }
  return found.slice(0, most)
}
