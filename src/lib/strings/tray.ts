import { strings } from '../language'
import { plural } from '../phrases'

/** Where a brief is made. */
export const trayWords = strings('tray', {
  title: 'The brief',
  steps: (count: number) => plural(count, 'step'),
  full: (most: number) => `A brief holds at most ${most} steps; this one is full.`,
  added: (step: number, brief: string) => `This view is now step ${step} of “${brief}”.`,
  moved: (from: number, to: number) => `Step ${from} is now step ${to}.`,
  copied: (step: number) => `Step ${step} copied.`,
  removed: (step: number) => `Step ${step} removed.`,
  present: 'Present this brief',
  brief: 'Brief',
  new: 'New',
  copy: 'Copy to edit',
  myCopy: (title: string) => `${title}, my copy`,
  removeBrief: 'Remove brief',
  briefRemoved: 'Brief removed.',
  name: 'Title',
  mine: 'My brief',
  undo: 'Undo',
  undone: 'Taken back.',
  none: 'No steps yet: close this card, set the page as you want it, and press a.',
})

/** One step of the tray. */
export const trayStepWords = strings('tray.step', {
  earlier: (step: number) => `Step ${step} earlier`,
  later: (step: number) => `Step ${step} later`,
  earlierKey: 'Earlier (Alt+↑)',
  laterKey: 'Later (Alt+↓)',
  duplicate: 'Duplicate',
  duplicateOf: (step: number) => `Duplicate step ${step}`,
  remove: 'Remove',
  removeOf: (step: number) => `Remove step ${step}`,
  texts: 'Headline, notes, time',
  headline: 'Headline (empty: the finding, computed)',
  notes: 'Notes for the speaker',
  dwell: 'Goes on by itself after, in seconds (empty: never)',
  ring: 'Ring the mark whose name holds',
})

/** A brief into a file and out of one, as slides, as a link. */
export const trayFileWords = strings('tray.files', {
  title: 'Files and links',
  save: 'Save to a file',
  slides: 'Save as PowerPoint',
  making: 'Making the slides…',
  saved: (name: string) => `Saved as ${name}`,
  failed: (reason: string) => `The slides could not be made: ${reason}`,
  again: 'try again',
  open: 'Open a file',
  tooLarge: 'The file is over 2 MB: it is not a brief.',
  notOpened: (name: string, problem: string) => `${name} was not opened. ${problem}`,
  tooLong: 'Too long for a link: send the file.',
  copyLink: 'Copy link',
  carries: 'The link carries headlines and notes, not the figures as prepared.',
})
