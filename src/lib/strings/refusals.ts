import { strings } from '../language'

/** Why a field of an item, or the item, breaks the contract: stands behind the name of the field. */
export const reasonWords = strings('refusals.reason', {
  wrong: 'is missing or of the wrong kind',
  empty: 'is empty',
  notId: 'not an id (lower-case letters, digits, hyphens)',
  namesNone: 'names none',
  notDate: 'not a calendar date',
  notOurDate: 'not a calendar date in the years 1000 to 2999',
  notEdtf: 'not a year, month or day',
  notRealEdtf: 'not a year, month or day that exists',
  notNumber: 'not a number',
  notExact: 'too large to be exact',
  belowZero: 'below zero',
  noVersion: 'holds no version',
  noAnswer: 'holds no answer',
  mixesUnits: 'mixes units; all versions of one commitment share one',
  endsBefore: 'ends before it starts',
  beforeDate: 'is before the date',
  beforePeriod: 'is before the start of the period',
  noValue: 'has neither a value nor a range',
  aboveHigh: 'is above the high end',
  cumulativeBelow: 'is cumulative and below zero',
  twice: 'stands twice',
})

/** What is named where an item has no id, or a reason concerns no single field. */
export const placeWords = strings('refusals.place', {
  item: (position: string) => `item ${position}`,
  whole: 'the item',
  it: 'it',
})

/** Why data could not be had: a sentence each. `host` is a name, or `theFile` or `theServer`. */
export const errorWords = strings('refusals.error', {
  theFile: 'The file',
  theServer: 'The server',
  timedOut: (host: string, seconds: string) => `No answer from ${host} within ${seconds} seconds.`,
  notReached: (host: string) => `${host} could not be reached.`,
  access: (status: number) => `The server refuses access to these data (status ${status}).`,
  absent: (status: number) => `The server does not have these data (status ${status}).`,
  tooOften: (status: number) => `The server asks to be called less often (status ${status}).`,
  fault: (status: number) => `The server has a fault (status ${status}).`,
  refused: (status: number) => `The server refuses the request (status ${status}).`,
  notJson: (type: string) => `The answer is ${type}, not JSON.`,
  broken: 'The answer breaks off or is not JSON.',
  empty: 'The answer is empty.',
  unreadable: 'The answer could not be read.',
  notList: (resource: string, field: string, reason: string) => `The answer is not a list of ${resource}: ${field} ${reason}.`,
  badMeta: (field: string, reason: string) => `meta.json breaks the contract: ${field} ${reason}.`,
  version: (theirs: string, ours: string) => `The data follow contract ${theirs}; this page reads version ${ours}.`,
  tooMany: (refused: number, read: number, first: string, field: string, reason: string) =>
    `${refused} of ${read} items break the contract; the first is ${first}: ${field} ${reason}.`,
  endless: (resource: string) => `The pages of ${resource} never end: a cursor comes back.`,
  older: (now: string, before: string) =>
    `The server now answers with older data (up to ${now}) than before (up to ${before}).`,
  notDossier: 'The file is not an object of resources by name.',
})

/** What is wrong with `config.json`, and what is shown instead. */
export const configWords = strings('refusals.config', {
  unusable: (why: string) => `config.json could not be used (${why}). The sample data are shown instead.`,
  notHttp: 'api.baseUrl is not an http or https address',
  field: (field: string, reason: string) => `${field}: ${reason}`,
  unreadable: 'it could not be read',
})
