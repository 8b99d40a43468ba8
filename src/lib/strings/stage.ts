import { strings } from '../language'
import { plural } from '../phrases'

/** A running brief: what stands around a step. */
export const stageWords = strings('stage', {
  waiting: 'Waiting for the facts…',
  changed: 'Changed since the step opened: press r for the step as prepared.',
  typed: (digits: string) => `${digits}, then Enter · `,
  step: (step: number, of: number) => `${step} / ${of}`,
  brief: 'Brief',
  goesOn: 'Go on by itself',
  overview: 'Overview',
  keys: 'Keys while presenting',
  keysNote:
    'A chart, table or timeline that has the focus keeps its own arrows. Single letters can be switched off in the page’s help.',
})

/** The buttons of a running brief. */
export const stageButtons = strings('stage.button', {
  previous: 'Previous',
  next: 'Next',
  overview: 'Overview',
  reset: 'As prepared',
  blank: 'Blank',
  speaker: 'Presenter window',
  full: 'Full screen',
  theme: 'Projector',
  help: 'Keys',
  print: 'Print',
  leave: 'Leave',
  withKey: (words: string, key: string) => `${words} (${key})`,
})

/** The keys of a running brief: how each is named, and what it does. */
export const stageKeyWords = strings('stage.key', {
  next: { keys: '→ ↓ Space PageDown', does: 'Next step' },
  previous: { keys: '← ↑ PageUp', does: 'Previous step' },
  ends: { keys: 'Home, End', does: 'First, last step' },
  number: { keys: 'Number, then Enter', does: 'That step' },
  overview: { keys: 'o', does: 'Overview of all steps' },
  blank: { keys: 'b or .', does: 'Blank screen, and back' },
  reset: { keys: 'r', does: 'The step as it was prepared' },
  speaker: { keys: 's', does: 'Presenter window: notes, clock, next step' },
  full: { keys: 'f', does: 'Full screen' },
  theme: { keys: 't', does: 'Projector theme, and back' },
  print: { keys: 'Ctrl+P', does: 'Print, one step a page' },
  leave: { keys: 'Esc', does: 'Leave, to the place before' },
})

/** Before a brief starts: which figures differ from those prepared. */
export const driftWords = strings('stage.drift', {
  title: (figures: number) => `${plural(figures, 'figure')} changed since this brief was prepared`,
  update: 'Update the brief',
  keep: 'Keep as prepared',
  about:
    'The views are live and show the figures of now. Headlines that you wrote yourself are never changed: read them again. “Update” remembers the figures of now; “Keep” will say this again next time.',
  step: 'Step',
  figure: 'Figure',
  before: 'Before',
  after: 'After',
  absent: 'not there',
})

/** Sheets of paper before they are printed. */
export const sheetWords = strings('stage.sheet', {
  print: 'Print',
  /** Before the name of what is printed. */
  printing: 'Print:',
  withTables: 'With tables',
  back: 'Back',
  sheet: (number: number) => `Sheet ${number}`,
})
