import type { Fetch } from '../../fetch/outcome.ts'
import { type JsonObject, object, objects, own, text } from '../../formats/json.ts'
import { readJson } from '../../formats/read-json.ts'
import type { ChainAnswer, ChainReader } from './chain-reader.ts'

/** A Bitcoin chain behind the Esplora API, `GET <url>/tx/<txid>` (github.com/Blockstream/esplora, API.md, 2026-11). */
export function esplora(url: string): ChainReader {
  const base = url.replace(/\/+$/, '')
  return { url, read: (transactionId, fetch) => read(base, transactionId.toLowerCase(), fetch) }
}

async function read(base: string, id: string, fetch: Fetch): Promise<ChainAnswer> {
  // The id comes from the document: nothing else of it may become part of an address.
  if (!/^[0-9a-f]{64}$/.test(id)) return unknown('no transaction id')
  const answer = await fetch(`${base}/tx/${id}`, { accept: 'json' })
  if (answer.outcome !== 'ok') return unknown(answer.outcome)
  const json = readJson(new TextDecoder().decode(answer.bytes))
  return json.ok ? said(json.value, id) : unknown(json.reason)
}

function said(transaction: JsonObject, id: string): ChainAnswer {
  if (text(own(transaction, 'txid')) !== id) return unknown('another transaction')
  const status = object(own(transaction, 'status')) ?? {}
  const time = own(status, 'block_time')
  if (own(status, 'confirmed') !== true || typeof time !== 'number') return unknown('not in a block yet')
  const at = new Date(time * 1000)
  if (Number.isNaN(at.getTime())) return unknown('no time of its block')
  const carried = objects(own(transaction, 'vout')).filter((one) => own(one, 'scriptpubkey_type') === 'op_return')
  const [data] = carried.map((one) => pushed(text(own(one, 'scriptpubkey')) ?? ''))
  if (carried.length !== 1 || !data) return unknown('not one piece of data')
  const payers = objects(own(transaction, 'vin')).map((one) => text(own(own(one, 'prevout'), 'scriptpubkey_address')))
  const [address] = payers
  // Who paid a part of it only did not alone decide what it carries.
  if (!address || payers.some((payer) => payer !== address)) return unknown('not paid from one address')
  return { outcome: 'read', data, address, at }
}

/** The one push after OP_RETURN (6a): its length in one byte, or after OP_PUSHDATA1 (4c). */
function pushed(script: string): string | null {
  const [, length = '', data = ''] = /^6a(?:4c)?([0-9a-f]{2})((?:[0-9a-f]{2})+)$/i.exec(script) ?? []
  return data !== '' && data.length === 2 * Number.parseInt(length, 16) ? data.toLowerCase() : null
}

const unknown = (detail: string): ChainAnswer => ({ outcome: 'unknown', detail })
