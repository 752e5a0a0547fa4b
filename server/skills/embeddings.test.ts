import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { postJson } from '@touchstone/server/fetch/post-json'
import { expect, test } from 'vitest'
import { createSuggest, httpEmbed } from './embeddings.ts'
import { exampleLexicon } from './example.fixture.ts'

const lexicon = exampleLexicon([['Wound care'], ['Welding']])

/** An endpoint that knows two directions of meaning. */
async function endpoint(status = 200) {
  const asked: { model: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => void answer(request, response))
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const { model, input } = JSON.parse(body)
    asked.push({ model, authorization: request.headers.authorization })
    const vector = (text: string) => (/wound|dressing/i.test(text) ? [1, 0.1] : [0.1, 1])
    const data = input.map((text: string, index: number) => ({ index, embedding: vector(text) }))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ data: data.toReversed() }))
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`
  return { url, asked, close: () => new Promise((done) => server.close(done)) }
}

test('suggests by meaning through an endpoint, whatever the order of its answer', async () => {
  const { url, asked, close } = await endpoint()
  const suggest = createSuggest(lexicon, httpEmbed({ url, model: 'small', key: 'secret', post: postJson }))
  const [first] = await suggest('changes dressings', 1)
  expect(first).toMatchObject({ skill: { label: 'Wound care' }, similarity: 1 })
  expect(asked[0]).toEqual({ model: 'small', authorization: 'Bearer secret' })
  await close()
})

test('suggests nothing where the endpoint fails, answers oddly or is not there', async () => {
  const { url, close } = await endpoint(500)
  const suggest = (post: typeof postJson, at = url) =>
    createSuggest(lexicon, httpEmbed({ url: at, model: 'm', key: null, post }))('x', 3)
  expect(await suggest(postJson)).toEqual([])
  await close()
  expect(await suggest(postJson)).toEqual([])
  expect(await suggest(async () => ({ data: [{ index: 0, embedding: ['no'] }] }))).toEqual([])
})
