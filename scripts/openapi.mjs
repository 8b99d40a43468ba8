// Writes docs/openapi.json from the schemas in src/api: `npm run openapi`. A test fails when the file is not current.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// Vite loads the TypeScript: Node 20 cannot.
const { module } = await runnerImport(join(root, 'src', 'api', 'openapi.ts'), { root, configFile: false, logLevel: 'error' })
const file = join(root, 'docs', 'openapi.json')
writeFileSync(file, `${JSON.stringify(module.openApiDocument(), null, 2)}\n`)
console.log(`Wrote ${file}`)
