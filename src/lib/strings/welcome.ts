import { strings } from '../language'

/** What a first visit is told, in one line; the help tells the rest. */
export const welcomeWords = strings('welcome', {
  name: 'New here?',
  text: 'Press any figure for its source. Choose issues to narrow, move the date to rewind, Present it to a room.',
  help: 'How to read this page',
  gone: 'Got it',
})
