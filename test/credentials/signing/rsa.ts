import { checkPrimeSync, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'

const exponent = 65_537n
const bytesOf = (number: bigint) => Buffer.from(number.toString(16).padStart(256, '0'), 'hex')
const base64url = (number: bigint) => {
  const hex = number.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url')
}

/** The first prime at or above a number that the name gives: 1024 bits, the two highest set. */
function prime(name: string): bigint {
  const drawn = Buffer.from(hkdfSync('sha256', 'touchstone corpus', 'rsa', name, 128)).toString('hex')
  let number = BigInt(`0x${drawn}`) | (3n << 1022n) | 1n
  while ((number - 1n) % exponent === 0n || !checkPrimeSync(bytesOf(number))) number += 2n
  return number
}

function inverse(number: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [number % modulus, modulus, 1n, 0n]
  while (a > 1n) {
    const quotient = a / b
    ;[a, b, x, y] = [b, a % b, y, x - quotient * y]
  }
  return x < 0n ? x + modulus : x
}

/** An RSA key of 2048 bits, the same for the same name. For tests only: nothing here is hidden from a clock. */
export function rsaKey(name: string): { privateKey: KeyObject; publicJwk: Record<string, string>; publicPem: string } {
  const [p, q] = [prime(`${name} p`), prime(`${name} q`)]
  const n = p * q
  const d = inverse(exponent, (p - 1n) * (q - 1n))
  const publicJwk = { kty: 'RSA', n: base64url(n), e: base64url(exponent) }
  const secret = { d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const jwk = { ...publicJwk, ...Object.fromEntries(Object.entries(secret).map(([k, v]) => [k, base64url(v)])) }
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
  const publicPem = createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }).toString()
  return { privateKey, publicJwk, publicPem }
}
