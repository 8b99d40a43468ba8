// Serves the built site: `npm run preview -- --base /some/path/ --port 4173 --api https://api.example.org`
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startServer } from './serve.mjs'
import { siteHeaders } from './siteHeaders.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4173' },
    api: { type: 'string', multiple: true, default: [] },
  },
})

if (!existsSync(join(root, 'dist', 'index.html'))) {
  console.log('No built site yet; building it (vite build) …')
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
const options = { root: join(root, 'dist'), base: values.base, headers: siteHeaders(values.api) }
const server = await startServer({ ...options, port: Number(values.port) }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.log(`Port ${values.port} is taken; using a free one.`)
  return startServer(options)
})
console.log(`The built site: ${server.url}  (Ctrl-C ends)`)
