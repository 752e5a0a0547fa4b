import { arch, cpus } from 'node:os'

/** Every bench by its name; each is loaded when it is asked for. */
const benches: Record<string, () => Promise<unknown>> = {
  verify: async () => (await import('./verify.ts')).benchVerify(),
  skills: async () => (await import('./skills.ts')).benchSkills(),
  detect: async () => (await import('./detect.ts')).benchDetect(),
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in benches))
if (unknown !== undefined) {
  console.error(`There is no bench called ${unknown}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const results: Record<string, unknown> = {
  machine: { node: process.version, arch: arch(), cpus: cpus().length, model: cpus()[0]?.model },
}
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) results[name] = await bench()
console.log(JSON.stringify(results, null, 2))
