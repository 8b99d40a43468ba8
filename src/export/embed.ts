import { visibleText } from '../lib/text'

/** The message by which an embedded panel tells the page around it how high it is: `{ type, height }`, in CSS pixels. */
export const SIZE_MESSAGE = 'readout-size'

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** An iframe of a panel. Its height is a good start; a page that listens for `readout-size` can fit it exactly. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(visibleText(title))}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`
}
