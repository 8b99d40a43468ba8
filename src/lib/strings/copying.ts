import { strings } from '../language'

/** What a copy button says when it was pressed. */
export const copyWords = strings('copy', {
  copied: 'Copied',
  toClipboard: 'Copied to the clipboard.',
  /** Before a field that holds the text. */
  selectHere: 'The browser did not allow copying; select it here: ',
})
