import { fileTransport } from './api/fileTransport'
import { mount } from './app/mount'
import { makeQueryClient } from './app/queryClient'
import { deviceBriefs } from './brief/deviceBriefs'
import { currentSearch, startAt } from './filters/links'
import { readAddress } from './filters/parameters'
import { formatDate } from './lib/dates'
import { fileWords } from './lib/strings/openedFile'
import { speakIn } from './lib/strings/speaking'
import { ABOUT_ID, DATA_ID, readPack } from './pack/briefingFile'
import './styles/tokens.css'
import './styles/base.css'

/** The start of a briefing file: everything is in the page, nothing is asked of a network. */
async function start(container: HTMLElement): Promise<void> {
  const language = readAddress(currentSearch()).lang ?? 'en'
  document.documentElement.lang = language
  await speakIn(language)
  const held = (id: string) => document.getElementById(id)?.textContent ?? null
  const pack = await readPack(held(ABOUT_ID), held(DATA_ID))
  if ('problem' in pack) {
    container.textContent = pack.problem
    return
  }
  const { about, facts, intact } = pack
  document.title = `${about.brief.title} · ${about.title}`
  deviceBriefs.hold(about.brief)
  startAt({ brief: about.brief.id, step: 1 })
  // Labels are measured as they are drawn: not before their letters are there.
  await Promise.race([fonts(), new Promise((done) => setTimeout(done, FONT_MS))])
  mount(container, {
    // The address is never asked for: the transport answers from the page.
    api: { mode: 'file', baseUrl: 'https://readout.invalid/v1', transport: fileTransport({ kind: 'parsed', value: facts }) },
    config: { api: { mode: 'file' }, title: about.title, opensAt: about.opensAt },
    notices: intact === false ? [fileWords.changed] : [],
    queryClient: makeQueryClient(),
    colophon: fileWords.colophon(formatDate(about.opensAt), about.contract, about.sha256, intact),
  })
}

const FONT_MS = 1500
/** Asks for the page's own letters in both weights; a browser that cannot give them draws with its own. */
const fonts = async () => {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font').split(',')[0] ?? 'sans-serif'
  await Promise.allSettled([document.fonts.load(`16px ${family}`), document.fonts.load(`600 16px ${family}`)])
}

const container = document.getElementById('root')
if (container) {
  start(container).catch((error: unknown) => {
    container.textContent = fileWords.failed
    throw error
  })
}
