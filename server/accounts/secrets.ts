import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto'

// A token and a code begin with the organization's id, so that row-level security holds for their look-up too.
const tokenShape = /^ts_([0-9a-z]{8})_[\w-]{43}$/
const codeShape = /^([0-9a-z]{8})-[0-9a-z]{20}$/
// Without i, l, o, u: nothing that a person could misread.
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

const word = (length: number): string => Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

export const newOrganizationId = (): string => word(8)

/** `ts_<organization>_<256 random bits>`. */
export const newToken = (organization: string): string => `ts_${organization}_${randomBytes(32).toString('base64url')}`

/** `<organization>-<100 random bits>`. */
export const newPairingCode = (organization: string): string => `${organization}-${word(20)}`

/** The organization that a token or a pairing code names; null for anything of another shape. */
export const organizationOfToken = (token: string): string | null => tokenShape.exec(token)?.[1] ?? null
export const organizationOfCode = (code: string): string | null => codeShape.exec(code)?.[1] ?? null

/** What is stored of a token or a code. Both are random and long, so a plain hash cannot be guessed back. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** What is stored of a guessable value such as an e-mail: useless without the server's key. */
export const keyedHash = (key: string, value: string): string =>
  createHmac('sha256', key).update(value.normalize('NFC').trim().toLowerCase()).digest('base64url')
