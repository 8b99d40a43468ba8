import { strings } from '../language'
import { listWords, plural } from '../phrases'

const restOn = {
  commitment: (n: number) => plural(n, 'commitment'),
  count: (n: number) => plural(n, 'count'),
  baseline: (n: number) => plural(n, 'earlier figure'),
  claim: (n: number) => plural(n, 'claim'),
  position: (n: number) => plural(n, 'position'),
  assessment: (n: number) => plural(n, 'assessment'),
  account: (n: number) => plural(n, 'account'),
  event: (n: number) => plural(n, 'event'),
  dispute: (n: number) => plural(n, 'disputed point'),
  question: (n: number) => plural(n, 'question'),
}

/** All sources, and the facts that rest on them. */
export const allSourcesWords = strings('allSources', {
  list: 'List',
  lists: {
    all: 'All sources',
    unaddressed: 'Without an address',
    single: 'Facts with one source',
    low: 'Low confidence',
  },
  search: 'Search the sources',
  searchHint: 'Search',
  kind: 'Kind of source',
  allKinds: 'All kinds',
  facts: (count: number) => plural(count, 'fact'),
  sources: (count: number) => plural(count, 'source'),
  confidence: (level: string) => `${level} confidence`,
  more: (count: number) => `Show more of ${count}`,
  nothing: 'Nothing of the kind is held.',
  /** A fact by its kind, before its own words. */
  kinds: {
    commitment: 'commitment',
    count: 'count',
    baseline: 'earlier figures',
    claim: 'claim',
    position: 'position',
    assessment: 'assessment',
    account: 'account',
    event: 'event',
    dispute: 'disputed point',
    question: 'question',
  },
  countOf: (commitment: string, issuer: string, until: string) => `${commitment}, count by ${issuer} to ${until}`,
  resting: (counts: readonly (readonly [keyof typeof restOn, number])[]) =>
    `What rests on it: ${listWords(counts.map(([kind, count]) => restOn[kind](count)))}`,
})
