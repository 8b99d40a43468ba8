// One visit of a page in real Chromium: what it sends for, when what stands, how busy it is, how it answers.
import { inputs } from './inputs.mjs'

// Slow 4G as Lighthouse applies it at the request level: 1.6 Mbit/s, 562 ms.
const SLOW = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.4745 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}
const KINDS = { Document: 'html', Script: 'script', Stylesheet: 'style', Font: 'font', Fetch: 'data', XHR: 'data' }

/** Runs in the page before its own code: notes paints, shifts, long tasks, and when each panel stands. */
function observe() {
  const seen = { lcp: 0, shift: 0, blocking: 0, longTasks: 0, longest: 0 }
  window.seen = seen
  const watch = (type, each) => new PerformanceObserver((l) => l.getEntries().forEach(each)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (e) => {
    seen.lcp = e.startTime
  })
  watch('layout-shift', (e) => {
    if (!e.hadRecentInput) seen.shift += e.value
  })
  watch('longtask', (e) => {
    seen.blocking += Math.max(0, e.duration - 50)
    seen.longTasks += 1
    seen.longest = Math.max(seen.longest, e.duration)
  })
  const stands = (id) => {
    const panel = document.getElementById(id)
    return panel?.querySelector('svg, table, [role=grid]') && !panel.querySelector('[aria-busy=true]')
  }
  const look = () => {
    for (const id of ['commitments', 'matrix', 'timeline']) if (stands(id)) seen[id] ??= performance.now()
    const chart = document.querySelector('.recharts-surface, [aria-roledescription=chart] svg path, main svg polyline')
    if (document.querySelector('main[data-ready=true]') && chart) seen.drawn ??= performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Seconds of the main thread, as the browser reckons them, in ms; and the heap, in MB. */
async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name) => metrics.find((m) => m.name === name)?.value ?? 0
  return {
    main: of('TaskDuration') * 1000,
    script: of('ScriptDuration') * 1000,
    layout: (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000,
    heap: of('JSHeapUsedSize') / 1e6,
  }
}

async function open(context, url, { slowLine, slowCpu }, asked) {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Performance.enable')
  if (slowLine) await cdp.send('Network.emulateNetworkConditions', SLOW)
  if (slowCpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const bytes = { html: 0, script: 0, style: 0, font: 0, data: 0, other: 0 }
  const kinds = new Map()
  let requests = 0
  cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
    requests += 1
    kinds.set(requestId, KINDS[type] ?? 'other')
  })
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What is sent for in advance is told as "other": its own type tells.
    const byType = /json/.test(response.mimeType) ? 'data' : /javascript/.test(response.mimeType) ? 'script' : undefined
    const more = /css/.test(response.mimeType) ? 'style' : /font/.test(response.mimeType) ? 'font' : undefined
    kinds.set(requestId, KINDS[type] ?? byType ?? more ?? 'other')
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength / 1000
  })
  await page.addInitScript(observe)
  const before = await metricsOf(cdp)
  await page.goto(url)
  await page.waitForFunction(() => window.seen?.drawn !== undefined, undefined, { timeout: 60_000 })
  await page.waitForTimeout(400)
  const opened = await metricsOf(cdp)
  const seen = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ...window.seen,
  }))
  // Before the inputs: these send for what comes later.
  const sent = { kB: Object.values(bytes).reduce((a, b) => a + b, 0), requests, bytes }
  const answers = asked && (await inputs(page, asked))
  await cdp.send('HeapProfiler.collectGarbage')
  const { heap } = await metricsOf(cdp)
  await page.close()
  const busy = Object.fromEntries(['main', 'script', 'layout'].map((name) => [name, opened[name] - before[name]]))
  return { ...sent, ...seen, ...busy, heap, answers }
}

/**
 * A cold visit (a new profile, nothing in any cache) and then a warm one in the same profile. The service worker is kept out:
 * the browser cannot slow its line, so that warm is what its own cache alone gives.
 * @param {{ slowLine: boolean, slowCpu: boolean }} how
 * @param {Parameters<typeof inputs>[1]} asked what is done on the page after the cold opening
 */
export async function visits(browser, url, how, asked) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const cold = await open(context, url, how, asked)
  const warm = await open(context, url, how, undefined)
  await context.close()
  return { cold, warm }
}
