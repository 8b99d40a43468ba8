import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, minifySync, type Plugin, runnerImport } from 'vite'
import { startChunks } from './scripts/chunks.mjs'
import { offlineWorker } from './scripts/offlineWorker.ts'
import { early, preloads } from './scripts/pageHead.ts'
import { metaPolicy } from './scripts/siteHeaders.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The parts that the page sends for as soon as it runs: `src/app/laterParts.ts`. */
const PANELS = [
  './src/panels/commitments/CommitmentsPanel.tsx',
  './src/panels/issue-matrix/IssueMatrixPanel.tsx',
  './src/panels/timeline/TimelinePanel.tsx',
]

/** Writes the mock API into the built site as files, so that the site needs neither a server nor a service worker. */
function mockApiFiles(): Plugin {
  return {
    name: 'mock-api-files',
    apply: 'build',
    async generateBundle() {
      // Through Vite, not by a plain import: this file's own imports are read without Vite's way of finding files.
      const { module } = await runnerImport<typeof import('./mocks/static')>(here('./mocks/static.ts'), { configFile: false })
      const feeds = await runnerImport<typeof import('./mocks/feeds')>(here('./mocks/feeds.ts'), { configFile: false })
      // SITE_URL, where the site will stand, makes the feeds' links absolute.
      const files = [...module.staticFiles(), ...feeds.module.feedFiles(process.env['SITE_URL'])]
      for (const { path, body } of files) this.emitFile({ type: 'asset', fileName: path, source: body })
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
      async handler(html, { bundle }) {
        const config = JSON.parse(await readFile(here('./public/config.json'), 'utf8'))
        if (config.api?.mode !== 'mock') return html
        const { module } = await runnerImport<typeof import('./mocks/firstDrawing')>(here('./mocks/firstDrawing.tsx'), {
          configFile: false,
          plugins: [classNamesOnly()],
        })
        const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
        return early(
          html
            .replace(
              '<html',
              `<html data-built-for="${attribute(JSON.stringify(config))}" data-files="${attribute(module.firstFiles().join(' '))}"`,
            )
            .replace(
              '<title>',
              `<link rel="alternate" type="application/atom+xml" title="What changed" href="./api/v1/changes.atom">
    <link rel="alternate" type="application/feed+json" title="What changed" href="./api/v1/changes.feed.json">
    <title>`,
            )
            .replace('<div id="root"></div>', () => `<div id="root">${module.firstDrawing(config)}</div>`),
          preloads(bundle),
        )
      },
    },
  }
}

/** Takes the comments out of `first.js`, which the first paint waits for. Before the offline worker reckons what the site is. */
function smallFirstScript(): Plugin {
  let outDir = 'dist'
  return {
    name: 'small-first-script',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      const path = join(outDir, 'first.js')
      writeFileSync(path, minifySync(path, readFileSync(here('./public/first.js'), 'utf8')).code)
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

/** The content policy in the built page itself, for hosts that send no headers. First of all, so that it holds for the rest. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          '<meta charset="utf-8" />',
          `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy()}" />`,
        ),
    },
  }
}

export default defineConfig({
  // Relative addresses: the built site works under any path.
  base: './',
  plugins: [
    react(),
    mockApiFiles(),
    firstDrawingInPage(),
    policyInPage(),
    smallFirstScript(),
    offlineWorker(),
    mockWorkerFile(),
  ],
  resolve: {
    alias: { tldts: here('./mocks/publicSuffix.ts') },
  },
  // The reading worker fetches its strings when it is told a language.
  worker: { format: 'es' },
  css: { modules: { generateScopedName: className } },
  server: { open: false },
  build: {
    target: 'es2022',
    // Every browser that reads this target knows modulepreload.
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ debugName: 'start', name: startChunks(here('./src/main.tsx'), PANELS.map(here)) }] },
      },
    },
  },
})
