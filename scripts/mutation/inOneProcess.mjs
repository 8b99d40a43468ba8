// A test runner for Stryker that keeps one process: the files are compiled once, their modules are loaded anew for each mutant, and
// only the tests that reach it run, the quickest first, up to the first that fails. Many times as fast as a Vitest worker for each mutant.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { createServer, createServerModuleRunner } from 'vite'
import { expect } from 'vitest'
import { isTest } from './files.mjs'

const PASSED = 0
const FAILED = 1

// Where Stryker's switches in the code look up which mutant stands, and note what was reached.
globalThis.__stryker__ ??= {}

class InOneProcess {
  static inject = []
  #mutants = globalThis.__stryker__
  #server
  #modules
  #files = []
  #took = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // As in vitest.config.ts; and the same values for the properties in each run, so that a score can be repeated.
    process.env.TZ = 'America/Los_Angeles'
    fc.configureGlobal({ seed: 22 })
    globalThis.__readoutMutation = { gathered: [], expect }
    this.#files = readdirSync('tests', { recursive: true })
      .map((path) => join('tests', path).replaceAll('\\', '/'))
      .filter(isTest)
    this.#server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      resolve: { alias: [{ find: /^vitest$/, replacement: fileURLToPath(new URL('./asVitest.mjs', import.meta.url)) }] },
    })
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false })
  }

  async dispose() {
    await this.#modules?.close()
    await this.#server?.close()
  }

  /** The tests of these files, from modules loaded anew. */
  async #load(files) {
    this.#modules.clearCache()
    const tests = []
    for (const file of files) {
      const gathered = globalThis.__readoutMutation.gathered
      gathered.length = 0
      await this.#modules.import(resolve(file))
      for (const { name, body } of gathered) tests.push({ id: `${file}#${name}`, name, body, file })
    }
    return tests
  }

  async dryRun() {
    this.#mutants.activeMutant = undefined
    this.#mutants.mutantCoverage = undefined
    const tests = []
    for (const { id, name, body, file } of await this.#load(this.#files)) {
      const from = performance.now()
      this.#mutants.currentTestId = id
      const failureMessage = await failureOf(body)
      this.#mutants.currentTestId = undefined
      this.#took.set(id, performance.now() - from)
      const about = { id, name, fileName: resolve(file), timeSpentMs: this.#took.get(id) }
      tests.push(failureMessage === undefined ? { ...about, status: PASSED } : { ...about, status: FAILED, failureMessage })
    }
    return { status: 'complete', tests, mutantCoverage: this.#mutants.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const wanted = testFilter && new Set(testFilter)
    const files = wanted ? this.#files.filter((file) => testFilter.some((id) => id.startsWith(`${file}#`))) : this.#files
    Object.assign(this.#mutants, { hitCount: 0, hitLimit })
    // A mutant that is reached while modules load has to stand before they do.
    this.#mutants.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    let nrOfTests = 0
    try {
      const tests = (await this.#load(files)).filter(({ id }) => !wanted || wanted.has(id))
      this.#mutants.activeMutant = activeMutant.id
      for (const { id, body } of tests.sort((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0))) {
        nrOfTests++
        const failureMessage = await failureOf(body)
        if (this.#mutants.hitCount > hitLimit) return { status: 'timeout', reason: 'ran in circles' }
        if (failureMessage !== undefined) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests }
      }
      return { status: 'survived', nrOfTests }
    } catch (error) {
      // The modules themselves do not load.
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests }
    } finally {
      this.#mutants.activeMutant = undefined
    }
  }
}

async function failureOf(body) {
  try {
    await body()
    return undefined
  } catch (error) {
    return String(error?.message ?? error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-one-process', injectableClass: InOneProcess }]
