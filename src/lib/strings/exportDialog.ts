import { strings } from '../language'
import { plural } from '../phrases'

/** The export dialog, whose title is a shared word. What is made there has its words in `exportRows` and `exportFiles`. */
export const exportWords = strings('export.dialog', {
  eyebrow: (date: string, badge: string) => `As known on ${date} · ${badge}`,
  what: 'What',
  amount: (rows: number, sources: number) => `${plural(rows, 'row')}, ${plural(sources, 'source')}.`,
  filtered: (filters: readonly string[]) => `${filters.join('. ')}.`,
  unfiltered: 'Nothing is filtered.',
  files: 'Files',
  copyRows: 'Copy rows',
  copyRowsWhat: 'The same as CSV, on the clipboard',
  making: 'Making the file…',
  saved: (file: string) => `Saved as ${file}`,
  rowsCopied: (rows: number) => `${plural(rows, 'row')} copied`,
  pictureCopied: 'Picture copied',
  theCopy: 'The copy',
  thePicture: 'The picture',
  failed: (thing: string, why: string) => `${thing} could not be made (${why}). Try again, or another format; nothing is lost.`,
  unknown: 'for an unknown reason',
  picture: 'Picture',
  copyPicture: 'Copy picture',
  inPicture: 'With title, sources and date inside',
  size: 'Size',
  sizes: { slide: 'Slide, 16:9', square: 'Square', print: 'Print, A4 landscape' },
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  citation: 'Citation',
  style: 'Style',
  styles: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  embed: 'Embed',
  link: 'Kind of link',
  heldAt: (date: string) => `Held at ${date}`,
  following: 'Following the data',
  copyCode: 'Copy code',
  embedWhere: 'Works where this site’s headers let other pages show it.',
})

/** The formats of files, and what each holds. */
export const formatWords = strings('export.format', {
  csv: { label: 'CSV', what: 'The rows, each with its sources, date and link' },
  xlsx: { label: 'Excel', what: 'Rows, sources and method in three sheets' },
  json: { label: 'JSON', what: 'Rows and everything about them, for programs' },
  pptx: { label: 'PowerPoint', what: 'A slide with an editable chart or table' },
  png: { label: 'PNG' },
  svg: { label: 'SVG' },
})
