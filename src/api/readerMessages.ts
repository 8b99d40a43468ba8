import type { Language } from '../lib/language'
import type { ListResource } from '../lib/vocabulary'
import type { Page } from './envelope'

/** What the page asks of the reading worker; the bytes go over to it, and the language in which it gives its reasons. */
export type ReaderQuestion<R extends ListResource> = { id: number; resource: R; bytes: ArrayBuffer; language: Language }

/** Items as they come, then what stands around them, or why the page is refused. The worker first says that it is there. */
export type ReaderAnswer<T> =
  | { ready: true }
  | { id: number; items: T[] }
  | { id: number; page: Omit<Page<T>, 'items'> }
  | { id: number; refusal: string }
