// Checks a server against the data contract: `npm run conformance -- https://host/path/v1`. With `--level query` what a static
// host cannot do must be there too. Ends with `N passed, N failed`.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values, positionals } = parseArgs({ allowPositionals: true, options: { level: { type: 'string', default: 'static' } } })
const [address] = positionals
if (positionals.length !== 1 || !/^https?:\/\//.test(address) || !['static', 'query'].includes(values.level)) {
  console.error('Say which server: npm run conformance -- https://host/path/v1 [--level static|query]')
  process.exit(2)
}
// Vite loads the TypeScript: Node 20 cannot.
const file = join(root, 'scripts', 'conformance', 'conformance.ts')
const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' })
const { lines, failed } = module.report(await module.conformance(address), values.level)
for (const line of lines) console.log(line)
process.exitCode = failed === 0 ? 0 : 1
