import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
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

/** The name that a class of a CSS module has in the page: the same in the build and in what the build draws. */
const className = (name: string, file: string) =>
  `${name}_${createHash('sha256')
    .update(relative(here('.'), file.split('?')[0] ?? file).replaceAll('\\', '/'))
    .digest('hex')
    .slice(0, 6)}`

/** CSS modules as their names alone, for drawing in Node. */
function classNamesOnly(): Plugin {
  const MARK = '\0class-names:'
  return {
    name: 'class-names-only',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('.module.css') || importer === undefined) return
      // Without its ending, so that nothing takes it for a style sheet.
      return MARK + resolve(dirname(importer), id).replace(/\.css$/, '')
    },
    load(id) {
      if (!id.startsWith(MARK)) return
      const file = `${id.slice(MARK.length)}.css`
      const names = [...readFileSync(file, 'utf8').matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name)
      return `export default ${JSON.stringify(Object.fromEntries(names.map((name) => [name, className(name, file)])))}`
    },
  }
}

/**
 * Draws the sample data's findings into the built page, for the config that the build finds. `public/first.js` decides in the
 * browser whether they may be seen.
 */
function firstDrawingInPage(): Plugin {
  return {
    name: 'first-drawing',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const config = JSON.parse(await readFile(here('./public/config.json'), 'utf8'))
        if (config.api?.mode !== 'mock') return html
        const { module } = await runnerImport<typeof import('./mocks/firstDrawing')>(here('./mocks/firstDrawing.tsx'), {
          configFile: false,
          plugins: [classNamesOnly()],
        })
        const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
        return (
          html
            .replace(
              '<html',
              `<html data-built-for="${attribute(JSON.stringify(config))}" data-files="${attribute(module.firstFiles().join(' '))}"`,
            )
            // Before the style sheet: after it, it would wait for it.
            .replace('<title>', '<script src="./first.js"></script>\n    <title>')
            .replace('<div id="root"></div>', () => `<div id="root">${module.firstDrawing(config)}</div>`)
        )
      },
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
  plugins: [react(), mockApiFiles(), firstDrawingInPage(), mockWorkerFile()],
  resolve: {
    alias: { tldts: here('./mocks/publicSuffix.ts') },
  },
  css: { modules: { generateScopedName: className } },
  server: { open: false },
  build: { target: 'es2022', sourcemap: false, reportCompressedSize: false },
})
