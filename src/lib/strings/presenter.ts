import { strings } from '../language'

/** The window of the speaker. */
export const presenterWords = strings('presenter', {
  now: (step: number, of: number, day: string | undefined, badge: string) =>
    `Now, step ${step} of ${of}${day === undefined ? '' : ` · as known on ${day}`} · ${badge}`,
  next: 'Next',
  last: 'This is the last step.',
  notes: 'Notes',
  noNotes: 'No notes for this step.',
  previous: 'Previous',
  blank: 'Blank screen',
  ring: (mark: string) => `Ring “${mark}”`,
  timeAndSteps: 'Time and steps',
  clock: 'Clock',
  elapsed: 'Elapsed',
  time: (elapsed: string, target: string | undefined, over: boolean) =>
    `${elapsed}${target === undefined ? '' : ` of ${target}`}${over ? ' · over' : ''}`,
  again: 'Start the time again',
  steps: 'All steps',
})

/** A brief that an address names but that is not to be had. */
export const missingWords = strings('presenter.missing', {
  title: 'No such brief on this device',
  named: {
    lead: 'The address names a brief, ',
    rest: ', that this device does not hold. A brief is kept on the device where it was made; it travels as a file or as a link made with “Copy link”.',
  },
  badLink: 'The brief in this link cannot be opened',
  open: 'Open the page',
})
