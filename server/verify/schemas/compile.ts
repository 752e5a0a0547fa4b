import { createHash } from 'node:crypto'
import { createContext, Script } from 'node:vm'
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isObject } from '../../formats/json.ts'

/** What a schema says of a document; `null`: it took longer than a document may hold the process. */
export type Fit = { fits: true } | { fits: false; property: string; problem: string } | { fits: null }

/** A schema that the operator has loaded; its hash goes into the finding, and with it into the receipt. */
export interface Schema {
  sha256: string
  judge: (document: object) => Fit
}

/** Loaded schemas by every URL by which a credential may name them. */
export type Schemas = ReadonlyMap<string, Schema>

export interface SchemaFile {
  name: string
  /** The URL that stands in the file's name, percent-encoded, if one does. */
  url: string | null
  text: string
}

/** `format` stays an annotation, as the specification has it; a reference leads to another loaded file, or nowhere. */
const options = { strict: false, validateFormats: false, logger: false } as const

/** Compiles the files of one folder, each by its own dialect. Throws in words. */
export function compileSchemas(files: readonly SchemaFile[]): Schemas {
  const dialects = { 'draft-07': new Ajv(options), '2019-09': new Ajv2019(options), '2020-12': new Ajv2020(options) }
  const add = ({ url, text }: SchemaFile) => {
    const schema: unknown = JSON.parse(text)
    if (!isObject(schema)) throw new Error('it is no JSON object')
    const id = typeof schema.$id === 'string' ? schema.$id.replace(/#$/, '') : url
    if (id === null) throw new Error('it has no $id, and its name is no URL')
    const dialect = dialectOf(schema.$schema)
    // Under its own id when it has one: its references are relative to that.
    dialects[dialect].addSchema(schema as AnySchemaObject, id)
    return { id, names: [id, ...(url === null ? [] : [url])], dialect, text }
  }
  const read = files.map((file) => {
    try {
      return add(file)
    } catch (error) {
      throw new Error(`${file.name}: ${error instanceof Error ? error.message : 'unreadable'}`)
    }
  })
  return new Map(
    read.flatMap(({ id, names, dialect, text }) => {
      const validate = dialects[dialect].getSchema(id)
      if (!validate || '$async' in validate) throw new Error(`${id} is no schema of this kind`)
      const schema = { sha256: createHash('sha256').update(text).digest('hex'), judge: within(validate) }
      return names.map((name) => [name, schema] as const)
    }),
  )
}

/** Without a `$schema` it is read as the newest. */
function dialectOf(named: unknown): 'draft-07' | '2019-09' | '2020-12' {
  if (named === undefined) return '2020-12'
  const text = typeof named === 'string' ? named : ''
  if (/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(text)) return 'draft-07'
  const [, dialect] = /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/schema#?$/.exec(text) ?? []
  if (dialect === '2019-09' || dialect === '2020-12') return dialect
  throw new Error(`its $schema is ${text.slice(0, 200)}, which is not supported`)
}

/** The event loop may be held for 50 ms. A pattern of the schema is a JavaScript regular expression, and some never end. */
const budgetMs = 40
const context = createContext({ validate: null, document: null })
const run = new Script('validate(document)')

function within(validate: ValidateFunction): Schema['judge'] {
  return (document) => {
    try {
      Object.assign(context, { validate, document })
      if (run.runInContext(context, { timeout: budgetMs }) === true) return { fits: true }
      const [error] = validate.errors ?? []
      return { fits: false, property: error?.instancePath || 'document', problem: error?.message ?? 'it does not fit' }
    } catch {
      return { fits: null }
    } finally {
      Object.assign(context, { validate: null, document: null })
    }
  }
}
