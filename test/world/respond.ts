import { type Answer, html, type Site } from './answer.ts'
import { plainPage } from './pages/layout.ts'

const notFound = html(plainPage('Not found', '<p>There is nothing here.</p>'), 404)

/** The logical host behind a Host header: `jobs.localhost:8788` and `jobs.example` are one site. */
function logicalHost(header: string): string {
  const name = header.replace(/:\d+$/, '').toLowerCase()
  if (name === '127.0.0.1' || name === '[::1]') return 'localhost'
  return name.replace(/\.localhost$/, '.example')
}

/** The answer of the invented web to a path, with its query where one matters; null where no such host exists. */
export function respond(sites: readonly Site[], host: string, path: string): Answer | null {
  const site = sites.find((each) => each.host === logicalHost(host))
  if (site === undefined) return null
  return site.answers.get(path) ?? site.answers.get(path.split('?', 1)[0] ?? '') ?? notFound
}
