import { strings } from '../language'

/** What may be wrong with a briefing file, and why none can be made: the end of a sentence that the caller begins. */
export const packWords = strings('pack', {
  damaged: 'This briefing file is damaged or was saved without data: save it again from the page.',
  notSecure: 'this page is not secure, so that no checksum can be made; open it by https',
  otherTemplate: 'the template of the site is not the one that this page knows',
})
