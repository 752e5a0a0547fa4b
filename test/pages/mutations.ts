/** Changes that a redesign makes without changing what the page says. Each works on the document in place. */
export type Mutation = (page: Document) => void

const elements = (page: Document, selector = '*'): Element[] => [...(page.body?.querySelectorAll(selector) ?? [])]

/** Numbers between 0 and 1 that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = copy[at] as T
    copy[at] = copy[other] as T
    copy[other] = kept
  }
  return copy
}

const renameClasses: Mutation = (page) => {
  for (const element of elements(page, '[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)
    const renamed = names.map(
      (name) =>
        `_${Array.from(name)
          .reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 1e9, 7)
          .toString(36)}`,
    )
    element.setAttribute('class', renamed.join(' '))
  }
}

const dropIds: Mutation = (page) => {
  for (const element of elements(page, '[id]')) element.removeAttribute('id')
}

type Language = 'de' | 'es' | 'pt' | 'fr' | 'uk'
const words: Record<string, Record<Language, string>> = {
  'Licenses & certifications': {
    de: 'Bescheinigungen und Zertifikate',
    es: 'Licencias y certificaciones',
    pt: 'Licenças e certificados',
    fr: 'Licences et certifications',
    uk: 'Ліцензії та сертифікати',
  },
  Certifications: {
    de: 'Zertifikate',
    es: 'Certificaciones',
    pt: 'Certificações',
    fr: 'Certifications',
    uk: 'Сертифікати',
  },
  Credentials: { de: 'Nachweise', es: 'Credenciales', pt: 'Credenciais', fr: 'Attestations', uk: 'Посвідчення' },
  Badges: { de: 'Abzeichen', es: 'Insignias', pt: 'Emblemas', fr: 'Badges', uk: 'Бейджі' },
  Skills: { de: 'Kenntnisse', es: 'Aptitudes', pt: 'Competências', fr: 'Compétences', uk: 'Навички' },
  Activity: { de: 'Aktivitäten', es: 'Actividad', pt: 'Atividade', fr: 'Activité', uk: 'Активність' },
  Experience: { de: 'Berufserfahrung', es: 'Experiencia', pt: 'Experiência', fr: 'Expérience', uk: 'Досвід роботи' },
  Recommendations: {
    de: 'Empfehlungen',
    es: 'Recomendaciones',
    pt: 'Recomendações',
    fr: 'Recommandations',
    uk: 'Рекомендації',
  },
  About: { de: 'Info', es: 'Acerca de', pt: 'Sobre', fr: 'Infos', uk: 'Загальні відомості' },
  'People also viewed': {
    de: 'Personen, die auch angesehen wurden',
    es: 'Otros perfiles vistos',
    pt: 'As pessoas também viram',
    fr: 'Autres profils consultés',
    uk: 'Інші переглянуті профілі',
  },
  'More profiles for you': {
    de: 'Weitere Profile für Sie',
    es: 'Más perfiles para ti',
    pt: 'Mais perfis para você',
    fr: 'Plus de profils pour vous',
    uk: 'Інші профілі для вас',
  },
}

const translate =
  (language: Language): Mutation =>
  (page) => {
    const visit = (node: Node): void => {
      for (const child of node.childNodes) visit(child)
      const said = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : ''
      const known = Object.entries(words).find(([english]) => english.toLowerCase() === said.toLowerCase())
      if (known) node.nodeValue = known[1][language]
    }
    for (const heading of elements(page, 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,dt')) visit(heading)
  }

/** A box that draws nothing around nearly every element: what a rendering library leaves behind. */
const wrap: Mutation = (page) => {
  for (const element of elements(page, 'section,div,article,h1,h2,h3,hr,p,a,img')) {
    const parent = element.parentNode
    if (!parent) continue
    const box = page.createElement('div')
    box.setAttribute('style', 'display: contents')
    parent.insertBefore(box, element)
    box.appendChild(element)
  }
}

const removeH1: Mutation = (page) => {
  for (const heading of elements(page, 'h1')) heading.remove()
}

const shuffleAttributes: Mutation = (page) => {
  const random = chance(11)
  for (const element of elements(page)) {
    const attributes = shuffled(
      [...element.attributes].map(({ name, value }) => [name, value] as const),
      random,
    )
    for (const [name] of attributes) element.removeAttribute(name)
    for (const [name, value] of attributes) element.setAttribute(name, value)
  }
}

const shuffleSiblings =
  (seed: number): Mutation =>
  (page) => {
    const random = chance(seed)
    for (const element of [page.body, ...elements(page)]) {
      const children = [...(element?.children ?? [])]
      if (!element || children.length < 2) continue
      const places = children.map((child) => {
        const place = page.createComment('')
        child.replaceWith(place)
        return place
      })
      const order = shuffled(children, random)
      places.forEach((place, at) => {
        place.replaceWith(order[at] as Element)
      })
    }
  }

const all: Mutation = (page) => {
  for (const mutation of [
    renameClasses,
    dropIds,
    translate('uk'),
    removeH1,
    shuffleAttributes,
    shuffleSiblings(5),
    wrap,
  ]) {
    mutation(page)
  }
}

export const mutations: Record<string, Mutation> = {
  'classes renamed': renameClasses,
  'ids dropped': dropIds,
  'headings in German': translate('de'),
  'headings in Spanish': translate('es'),
  'headings in Portuguese': translate('pt'),
  'headings in French': translate('fr'),
  'headings in Ukrainian': translate('uk'),
  'wrapped in display: contents': wrap,
  'h1 removed': removeH1,
  'attributes shuffled': shuffleAttributes,
  'siblings shuffled': shuffleSiblings(3),
  'siblings shuffled otherwise': shuffleSiblings(1234),
  'all at once': all,
}
