import { createLoader, createParser, createSerializer, type inferParserType } from 'nuqs'
import { isIsoDate } from '../lib/dates'
import { LANGUAGES } from '../lib/language'
import { addressWords } from '../lib/strings/address'
import { DISPLAY_UNITS } from '../lib/units'
import { BASES, CONFIDENCES, EVENT_KINDS } from '../lib/vocabulary'

/** No value of an address may be longer; a longer one is ignored with a notice. */
export const MAX_VALUE_LENGTH = 2048
const MAX_LIST = 60
const MAX_QUERY = 200

export const PANELS = ['commitments', 'matrix', 'timeline', 'changes', 'questions'] as const
export type PanelId = (typeof PANELS)[number]
/** The panels whose facts change. */
export const PARTS = ['commitments', 'matrix', 'timeline', 'questions'] as const
export type ChangePart = (typeof PARTS)[number]
export const LANES = ['issue', 'party', 'kind'] as const
export type LaneBy = (typeof LANES)[number]
/** What a panel shows in place of its first view. */
export const VIEWS = ['met', 'what-if', 'context', 'readouts', 'list', 'chart'] as const
/** Which rows the matrix leaves out, or adds. */
export const ROWS = ['differences', 'all'] as const
export const THEMES = ['light', 'dark', 'contrast', 'projector'] as const
export type Theme = (typeof THEMES)[number]

const isId = (text: string) => /^[a-z0-9][a-z0-9-]*$/.test(text)
const isWord = (words: readonly string[]) => (text: string) => words.includes(text)

const parts = (raw: string) => raw.split(',').filter((part) => part !== '')

/** One value that must pass a test. */
function single<T extends string>(accepts: (text: string) => text is T) {
  return createParser<T>({
    parse: (raw) => (raw.length <= MAX_VALUE_LENGTH && accepts(raw) ? raw : null),
    serialize: (value) => value,
  })
}

/** A comma-separated list; members that fail the test are left out (and reported by `addressNotices`). */
function list<T extends string>(accepts: (text: string) => text is T) {
  return createParser<T[]>({
    parse: (raw) => {
      if (raw.length > MAX_VALUE_LENGTH) return null
      const kept = [...new Set(parts(raw).filter(accepts))].slice(0, MAX_LIST)
      return kept.length === 0 ? null : kept
    },
    serialize: (value) => value.join(','),
    eq: (a, b) => a.length === b.length && a.every((item, i) => item === b[i]),
  }).withDefault([])
}

/** A whole number from 1 on, as steps are counted. */
const ordinal = createParser<number>({
  parse: (raw) => (/^[1-9]\d{0,2}$/.test(raw) ? Number(raw) : null),
  serialize: String,
})

const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): text is T =>
    isWord(words)(text)
const anId = (text: string): text is string => isId(text)
const aDate = (text: string): text is string => isIsoDate(text)
const aDateOrLatest = (text: string): text is string => text === 'latest' || isIsoDate(text)
const aPackedBrief = (text: string): text is string => /^[A-Za-z0-9_-]+$/.test(text)
const aQuery = (text: string): text is string => text.length <= MAX_QUERY

/** The URL parameters of the page: the whole of what a reader can choose, one parser each. A stable public interface. */
export const parameters = {
  issue: list(anId),
  party: list(anId),
  asof: single(aDateOrLatest),
  compare: single(aDateOrLatest),
  part: single(oneOf(PARTS)),
  commitment: single(anId),
  basis: list(oneOf(BASES)),
  unit: single(oneOf(DISPLAY_UNITS)).withDefault('t'),
  from: single(aDate),
  to: single(aDate),
  lane: single(oneOf(LANES)).withDefault('issue'),
  view: list(oneOf(VIEWS)),
  sort: single(anId),
  rows: list(oneOf(ROWS)),
  kind: single(oneOf(EVENT_KINDS)),
  confidence: single(oneOf(CONFIDENCES)),
  q: single(aQuery).withDefault(''),
  panel: single(oneOf(PANELS)),
  event: single(anId),
  claim: single(anId),
  brief: single(anId),
  step: ordinal,
  presenter: single(oneOf(['1'] as const)),
  briefdata: single(aPackedBrief),
  embed: single(oneOf(['1'] as const)),
  theme: single(oneOf(THEMES)),
  lang: single(oneOf(LANGUAGES)),
}

/** What the reader chose. */
export type Filters = inferParserType<typeof parameters>

/** The choices that an address holds; anything that is not understood is as if absent. */
export const readAddress: (search: string) => Filters = createLoader(parameters)

/** The address of some choices, `?issue=taiwan&asof=2025-11-25`, defaults left out. */
export const writeAddress: (choices: Partial<Filters>) => string = createSerializer(parameters)

/** What an address holds that was not understood, in sentences. Parameters of others are none of our business. */
export function addressNotices(search: string): string[] {
  const params = new URLSearchParams(search)
  return Object.entries(parameters).flatMap(([name, parser]) => {
    const raw = params.get(name)
    if (raw === null || raw === '') return []
    const parsed = parser.parse(raw)
    if (parsed === null) return [addressWords.ignored(name, shorten(raw))]
    const dropped = Array.isArray(parsed) ? new Set(parts(raw)).size - parsed.length : 0
    return dropped > 0 ? [addressWords.partsIgnored(name, shorten(raw))] : []
  })
}

const shorten = (raw: string) => (raw.length > 40 ? `${raw.slice(0, 40)}…` : raw)
