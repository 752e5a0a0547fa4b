/** The elements of that tag; a shadow root has no list of its own for it. */
export function byTag(root: ParentNode, tag: string): ArrayLike<Element> {
  const listed = (root as Partial<Document>).getElementsByTagName?.(tag)
  return listed ?? root.querySelectorAll(tag)
}
