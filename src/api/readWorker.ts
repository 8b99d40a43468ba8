import { errorWords } from '../lib/strings/refusals'
import { speakIn } from '../lib/strings/speaking'
import type { ListResource } from '../lib/vocabulary'
import { ApiError } from './apiError'
import type { ReaderAnswer, ReaderQuestion } from './readerMessages'
import { readHere } from './readHere'

/** So many items go to the page at a time: taking in very many at once would hold it up as reading them would. */
const AT_ONCE = 1000

const say = (answer: ReaderAnswer<unknown>) => self.postMessage(answer)

self.addEventListener('message', async (event: MessageEvent<ReaderQuestion<ListResource>>) => {
  const { id, resource, bytes, language } = event.data
  try {
    // A worker has its own copy of every module: it must be told what the page speaks. Without its strings English will do.
    await speakIn(language).catch(() => undefined)
    const { items, ...page } = readHere(resource, bytes)
    for (let from = 0; from < items.length; from += AT_ONCE) say({ id, items: items.slice(from, from + AT_ONCE) })
    say({ id, page })
  } catch (error) {
    const refusal = error instanceof ApiError ? error.message : errorWords.unreadable
    say({ id, refusal })
  }
})
say({ ready: true })
