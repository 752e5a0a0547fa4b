/** The sample candidate. Every person of this web is invented. */
export const candidate = {
  name: 'Mara Lindqvist',
  email: 'mara.lindqvist@post.example',
  headline: 'Product engineer · accessible web, data that people can read',
  place: 'Gothenburg, Sweden',
  key: 'ACoAABd0MaraQ1vLindq8T',
} as const

/** A stranger whose name is written in other ways on her credentials. */
export const ada = {
  name: 'Ada Nwosu',
  email: 'ada.nwosu@post.example',
  headline: 'Front-end developer at Larkspur',
  place: 'Leeds, United Kingdom',
  key: 'ACoAACs7AdaN3wosuK5',
} as const

/** Others who stand in sidebars and comments. */
export const strangers = { tomas: 'Tomas Verhoeven', priya: 'Priya Raman', recruiter: 'Ines Duarte' } as const
