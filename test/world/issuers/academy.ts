import { html, json, jwt, png, type Site } from '../answer.ts'
import { drawBadge } from '../drawing/badge.ts'
import { textChunk } from '../drawing/png.ts'
import { plainPage } from '../pages/layout.ts'
import { withProof } from '../signing/data-integrity.ts'
import { type Key, keyFrom } from '../signing/keys.ts'
import { asJwt } from '../signing/vc-jwt.ts'
import { academyAwards } from './academy-awards.ts'
import { openBadge } from './open-badge.ts'

const host = 'academy.example'
const origin = `https://${host}`
const name = 'Brightforge Academy'
export const purple = { top: [129, 92, 246], bottom: [55, 48, 163] } as const

const didOf = (key: Key) => `did:key:${key.multikey}`

/** The exact id of the academy: its key is its name. */
export const academy = (seed: string) => ({ id: didOf(keyFrom(seed, 'academy')), name })

/** A vendor's academy with did:key: hands out VC-JWTs, signed JSON, and PNG badges with the credential inside. */
export async function openAcademy(seed: string): Promise<Site> {
  const key = keyFrom(seed, 'academy')
  const did = didOf(key)
  const method = `${did}#${key.multikey}`
  const answers = new Map([
    ['/', html(plainPage(name, '<p>Courses and certificates by the makers of Brightforge.</p>'))],
  ])
  for (const award of academyAwards) {
    const path = `/credentials/${award.slug}`
    const document = openBadge({
      ...award,
      id: `${origin}${path}`,
      subject: `urn:uuid:5a9c1e70-4d2b-4a68-b3f1-${award.holderKey}`,
      issuer: { id: did, type: ['Profile'], name, url: `${origin}/` },
    })
    if (award.as === 'jwt') answers.set(path, jwt(await asJwt(document, { key, method })))
    else {
      const signed = await withProof(document, { key, method, created: award.validFrom })
      const chunk = textChunk('openbadgecredential', JSON.stringify(signed))
      answers.set(path, award.as === 'json' ? json(signed) : png(drawBadge(purple, [chunk])))
    }
  }
  return { host, answers }
}
