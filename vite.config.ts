import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, runnerImport } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Writes the mock API into the built site as files, so that the site needs neither a server nor a service worker. */
function mockApiFiles(): Plugin {
  return {
    name: 'mock-api-files',
    apply: 'build',
    async generateBundle() {
      // Through Vite, not by a plain import: this file's own imports are read without Vite's way of finding files.
      const { module } = await runnerImport<typeof import('./mocks/static')>(here('./mocks/static.ts'), { configFile: false })
      for (const { path, body } of module.staticFiles()) this.emitFile({ type: 'asset', fileName: path, source: body })
    },
  }
}

/** Serves MSW's worker from its package in development: a copy of ours would drift. */
function mockWorkerFile(): Plugin {
  const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  return {
    name: 'mock-worker-file',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        readFile(file).then((script) => {
          response.setHeader('content-type', 'text/javascript')
          response.setHeader('cache-control', 'no-cache')
          response.end(script)
        }, next)
      })
    },
  }
}

export default defineConfig({
  // Relative addresses: the built site works under any path.
  base: './',
  plugins: [react(), mockApiFiles(), mockWorkerFile()],
  resolve: {
    alias: { tldts: here('./mocks/publicSuffix.ts') },
  },
  server: { open: false },
  build: { target: 'es2022', sourcemap: false, reportCompressedSize: false },
})
