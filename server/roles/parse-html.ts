import { type Handler, Parser, type ParserOptions } from 'htmlparser2'

const chunk = 16_384
const deepest = 2000

/** Parses HTML, or XML, in time that grows with its length only: where elements are nested thousands deep the rest is
 * left unread. */
export function parseHtml(text: string, handler: Partial<Handler>, options: ParserOptions = {}): void {
  let depth = 0
  const parser = new Parser(
    {
      ...handler,
      onopentag(...args) {
        depth += 1
        handler.onopentag?.(...args)
      },
      onclosetag(...args) {
        depth -= 1
        handler.onclosetag?.(...args)
      },
    },
    options,
  )
  for (let from = 0; from < text.length && depth < deepest; from += chunk) parser.write(text.slice(from, from + chunk))
  parser.end()
}
