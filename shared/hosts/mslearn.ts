import type { Host } from './host.ts'
import { link } from './pattern.ts'

const locale = '[a-z]{2,3}(?:-[a-z]{2,8}){1,2}'
/** Until 2022 it was docs.microsoft.com. */
const site = `(?:learn|docs)\\.microsoft\\.com/(?:${locale}/)?`

/** Microsoft Learn: a certification is shared one by one, a transcript holds them all. The page of one needs a browser. */
export const mslearn: Host = {
  id: 'mslearn',
  domains: ['learn.microsoft.com', 'docs.microsoft.com'],
  shapes: [
    {
      // 15 digits where a leading zero was dropped.
      link: link`(?:learn|docs)\.microsoft\.com/api/credentials/share/(${locale})/([^/]+)/([0-9A-F]{15,16})\?(?:.*&)?sharingId=([0-9A-F]{16})(?:&.*)?`,
      kind: 'issuer-page',
      letters: ['lower', null, 'upper', 'upper'],
      id: '$3',
      canonical: 'https://learn.microsoft.com/api/credentials/share/$1/$2/$3?sharingId=$4',
      documents: [],
    },
    {
      // Without its sharingId: people post it so, and it may be private.
      link: link`(?:learn|docs)\.microsoft\.com/api/credentials/share/(${locale})/([^/]+)/([0-9A-F]{15,16})`,
      kind: 'issuer-page',
      letters: ['lower', null, 'upper'],
      id: '$3',
      canonical: 'https://learn.microsoft.com/api/credentials/share/$1/$2/$3',
      documents: [],
    },
    {
      link: link`${site}users/([^/]+)/credentials/(certification/)?((?!certification)[0-9a-z-]{8,64})`,
      kind: 'issuer-page',
      id: '$3',
      canonical: 'https://learn.microsoft.com/en-us/users/$1/credentials/$2$3',
      documents: [],
    },
    {
      link: link`${site}users/([^/]+)/transcript/(?:share/)?([a-z0-9]{12,18})`,
      kind: 'index',
      id: '$2',
      canonical: 'https://learn.microsoft.com/en-us/users/$1/transcript/$2',
      documents: ['https://learn.microsoft.com/api/profiles/transcript/share/$2?locale=en-us'],
    },
    {
      link: link`learn\.microsoft\.com/api/profiles/transcript/share/([a-z0-9]{12,18})`,
      kind: 'index',
      canonical: 'https://learn.microsoft.com/api/profiles/transcript/share/$1?locale=en-us',
    },
    {
      link: link`${site}(?:credentials|certifications|training)/.+`,
      kind: 'description',
      describes: 'description',
    },
  ],
}
