import { strings } from '../language'

/** Data of the reader's own in place of the page's. */
export const dropWords = strings('dropping', {
  drop: 'Drop the file to look at its data. Yours stay as they are.',
  back: 'The former data are back.',
  unchanged: (problem: string) => `${problem} Nothing was changed.`,
  noReader: 'The part of the page that reads files could not be loaded: the network is gone, or a new version has been put up.',
  noJson: 'There is no .json file among what was dropped.',
  tooLarge: 'That is over 60 MB: more than this page reads from files.',
  damaged: (file: string) => `${file} is not JSON: it is damaged, or something else.`,
  isBrief: (file: string) => `${file} is a brief: open it under Brief.`,
  holdsNone: (file: string) => `${file} holds none of the lists of the data contract (events, claims, commitments and so on).`,
  files: (count: number) => `${count} files`,
})
