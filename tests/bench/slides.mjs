// Whether other programs read what the page exports: saves the shipped brief as PowerPoint and five views as Excel from the built site,
// has LibreOffice turn them into PDF and CSV, and compares the words. `node tests/bench/slides.mjs` after a build; it needs soffice and
// pdftotext, and says so where they are missing. Exit code 1 when a word is lost.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
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
  const slides = words.split('\f').length
  console.log(`brief.pptx: ${headlines.length} headlines looked for in the PDF of LibreOffice, ${slides} part(s) of text`)
  if (!/SAMPLEDATA/.test(words)) lost.push('the slides do not say that the data are sample data')

  for (const view of ['commitments', 'matrix', 'timeline', 'questions', 'changes']) {
    await page.goto(`${server.url}?asof=2025-11-25&panel=${view}`)
    await ready()
    await page.keyboard.press('d')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await save(() => dialog.getByRole('button', { name: 'Excel', exact: true }).click(), `${view}.xlsx`)
    await save(() => dialog.getByRole('button', { name: 'CSV', exact: true }).click(), `${view}-own.csv`)
    execFileSync(
      'soffice',
      [
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        join(folder, `${view}.xlsx`),
      ],
      { stdio: 'ignore' },
    )
    const own = tight(readFileSync(join(folder, `${view}-own.csv`), 'utf8').replace(/^\ufeff/, ''))
    const theirs = tight(readFileSync(join(folder, `${view}.csv`), 'utf8'))
    const heads = own.slice(0, 40)
    if (!theirs.startsWith(heads)) lost.push(`${view}: the headings differ`)
    const rows = (text) => (text.match(/https?:[^,"]*panel=/g) ?? []).length
    if (rows(own) !== rows(theirs))
      lost.push(`${view}: ${rows(own)} rows in CSV, ${rows(theirs)} in the workbook as LibreOffice reads it`)
    console.log(`${view}: ${rows(theirs)} rows`)
  }
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
for (const each of lost) console.error(each)
process.exitCode = lost.length === 0 ? 0 : 1
