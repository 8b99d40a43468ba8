// Whether another program reads the slides: saves the shipped brief as PowerPoint from the built site, has LibreOffice turn it into a PDF
// and looks for every headline in it. `node tests/bench/slides.mjs` after a build; it needs soffice and pdftotext, and says so where
// they are missing. Exit code 1 when a headline is lost.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findChromium } from '../../scripts/chromium.mjs'
import { startServer } from '../../scripts/serve.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist')
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site: run npm run build first.')
for (const [tool, flag] of [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
])
  try {
    execFileSync(tool, [flag], { stdio: 'ignore' })
  } catch {
    throw new Error(`${tool} is not on this machine: nothing was compared.`)
  }

const folder = mkdtempSync(join(tmpdir(), 'readout-slides-'))
const tight = (text) => text.normalize('NFKC').replace(/\s+/g, '')
const lost = []
const server = await startServer({ root: dist, headers: siteHeaders() })
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await browser.newPage({ acceptDownloads: true })
  const ready = () => page.waitForSelector('main[data-ready=true]')
  const save = async (press, name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    await download.saveAs(join(folder, name))
  }
  await page.goto(`${server.url}?asof=2025-11-25`)
  await ready()
  await page.getByRole('button', { name: 'Brief: its steps' }).click()
  await save(() => page.getByRole('button', { name: 'Save as PowerPoint' }).click(), 'brief.pptx')
  const headlines = []
  await page.goto(`${server.url}?brief=call-2025-11-24&step=1`)
  for (let step = 1; ; step += 1) {
    await ready()
    headlines.push(await page.getByRole('heading', { level: 1 }).textContent())
    const [, all] = /(\d+) \/ (\d+)/.exec(await page.locator('footer').last().innerText())?.slice(1) ?? []
    if (step >= Number(all)) break
    await page.keyboard.press('ArrowRight')
    await page.getByText(`${step + 1} / ${all}`, { exact: true }).waitFor()
  }
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'brief.pptx')], {
    stdio: 'ignore',
  })
  const words = tight(execFileSync('pdftotext', ['-raw', join(folder, 'brief.pdf'), '-'], { encoding: 'utf8' }))
  for (const headline of headlines) if (!words.includes(tight(headline))) lost.push(`the slides lose: ${headline}`)
  console.log(`brief.pptx: ${headlines.length} headlines looked for in the PDF of LibreOffice`)
  if (!/SAMPLEDATA/.test(words)) lost.push('the slides do not say that the data are sample data')
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
for (const each of lost) console.error(each)
process.exitCode = lost.length === 0 ? 0 : 1
