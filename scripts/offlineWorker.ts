import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const WORKER = fileURLToPath(new URL('../worker/offline.js', import.meta.url))

/**
 * Writes offline.js, the service worker, with the names of all files of the built site but the data and the mock layer. A new
 * build has another version, so that browsers see a new worker.
 */
export function offlineWorker(): Plugin {
  const mocks = new Set<string>()
  let outDir = 'dist'
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.moduleIds.some((id) => /\/mocks\/|\/node_modules\/msw\//.test(id)))
          mocks.add(file.fileName)
      }
    },
    async closeBundle() {
      const all = readdirSync(outDir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .filter((file) => !file.startsWith('api/') && !mocks.has(file) && !['config.json', 'offline.js'].includes(file))
        .sort()
      const hash = createHash('sha256')
      for (const file of all) hash.update(file).update(readFileSync(join(outDir, file)))
      const site = { version: hash.digest('hex').slice(0, 12), files: all.map((file) => (file === 'index.html' ? './' : file)) }
      const worker = await readFile(WORKER, 'utf8')
      const empty = "const SITE = { version: '', files: [] }"
      if (!worker.includes(empty)) throw new Error('worker/offline.js has no place for the list of files')
      writeFileSync(
        join(outDir, 'offline.js'),
        worker.replace(empty, () => `const SITE = ${JSON.stringify(site)}`),
      )
    },
  }
}
