import { strings } from '../language'

/** What is wrong with a field of a brief: stands behind the name of the field. */
export const briefReasons = strings('briefProblems.reason', {
  long: (most: number) => `has over ${most} characters`,
  notNumber: 'is not a number',
  notWhole: 'is not a whole number',
  tooShort: 'is under 3 seconds',
  overHour: 'is over an hour',
  notText: 'is not a text',
  manyFigures: (most: number) => `holds over ${most} figures`,
  kind: 'is not "brief-1", the only kind that this version reads',
  underMinute: 'is under a minute',
  overTenHours: 'is over ten hours',
  notList: 'is not a list',
  manySteps: (most: number) => `holds over ${most} steps`,
  other: 'is not as it should be',
})

/** What is wrong with a brief: a sentence each. */
export const briefProblems = strings('briefProblems', {
  field: (place: string, reason: string) => `${place} ${reason}.`,
  twice: (step: number) => `Step ${step}: its id is that of an earlier step.`,
  step: (step: number, problem: string) => `Step ${step}: ${problem}`,
  notJson: 'The file is not JSON: it is damaged, or not a brief.',
  theFile: 'The file',
  theBriefs: (field: string) => `The brief’s ${field}`,
  theStep: (step: number) => `Step ${step}`,
  theStepsField: (step: number, field: string) => `Step ${step}: its ${field}`,
  linkTooLong: 'The link holds more than a brief may.',
  linkDamaged: 'The link is damaged: a part of it is missing.',
})

/** What the device did not keep of the reader's briefs. */
export const keepingWords = strings('briefProblems.keeping', {
  refused: 'This device refuses to keep anything: save your briefs to a file before you close the page.',
  notKept:
    'This device did not keep the change: its storage is full or refused. It holds until the page closes; save the brief to a file.',
  damaged: 'What this device kept of your briefs is damaged and could not be read.',
  unreadable: 'What this device kept of your briefs could not be read.',
  leftOut: (count: number) =>
    `${count} of the briefs kept on this device could not be read and ${count === 1 ? 'is' : 'are'} left out.`,
})
