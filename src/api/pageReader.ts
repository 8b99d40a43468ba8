import { language } from '../lib/language'
import { errorWords } from '../lib/strings/refusals'
import { trustedScript } from '../lib/trustedScript'
import type { ListResource } from '../lib/vocabulary'
import { ApiError } from './apiError'
import type { Page } from './envelope'
import type { ReaderAnswer, ReaderQuestion } from './readerMessages'
import workerUrl from './readWorker?worker&url'
import type { Items } from './resources'

type PageReader = <R extends ListResource>(resource: R, bytes: ArrayBuffer) => Promise<Page<Items[R]>>

const START_MS = 5000

let started: Promise<PageReader | undefined> | undefined

/** Reads pages in a worker; undefined where there is none to be had (a file, an old browser, a strict policy). Never rejects. */
export function pageReader(): Promise<PageReader | undefined> {
  started ??= start().catch(() => undefined)
  return started
}

function start(): Promise<PageReader | undefined> {
  if (typeof Worker === 'undefined' || !/^https?:$/.test(location.protocol)) return Promise.resolve(undefined)
  const worker = new Worker(trustedScript('readout-reader', new URL(workerUrl, document.baseURI).href), { type: 'module' })
  return new Promise((done, fail) => {
    const giveUp = () => {
      clearTimeout(timer)
      worker.terminate()
      fail(new Error('The reading worker did not start'))
    }
    const timer = setTimeout(giveUp, START_MS)
    worker.addEventListener('error', giveUp, { once: true })
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(timer)
        worker.removeEventListener('error', giveUp)
        done(readerOf(worker))
      },
      { once: true },
    )
  })
}

function readerOf(worker: Worker): PageReader {
  let last = 0
  return (resource, bytes) => readBy(worker, { id: ++last, resource, bytes, language: language() })
}

function readBy<R extends ListResource>(worker: Worker, question: ReaderQuestion<R>): Promise<Page<Items[R]>> {
  return new Promise((done, refuse) => {
    const items: Items[R][] = []
    const end = () => {
      worker.removeEventListener('message', listen)
      worker.removeEventListener('error', broken)
    }
    const broken = () => {
      end()
      started = undefined
      refuse(new ApiError('contract', errorWords.unreadable))
    }
    const listen = ({ data }: MessageEvent<ReaderAnswer<Items[R]>>) => {
      if ('ready' in data || data.id !== question.id) return
      if ('items' in data) {
        for (const item of data.items) items.push(item)
        return
      }
      end()
      if ('page' in data) done({ ...data.page, items })
      else refuse(new ApiError('contract', data.refusal))
    }
    worker.addEventListener('message', listen)
    worker.addEventListener('error', broken)
    worker.postMessage(question, [question.bytes])
  })
}
