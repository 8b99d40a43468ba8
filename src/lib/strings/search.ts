import { strings } from '../language'
import { plural } from '../phrases'

/** The search over everything. */
export const searchWords = strings('search', {
  title: 'Search',
  field: 'Search everything',
  hint: 'An event, a claim, a question, a source, an action…',
  keys: {
    enter: 'Enter',
    opens: ' opens the first hit, ',
    go: ' go through them, ',
    escape: 'Esc',
    closes: ' closes.',
  },
  reading: 'Reading the facts…',
  noHit: 'No hit',
  count: (hits: number) => plural(hits, 'hit'),
  resting: (facts: number) => `${plural(facts, 'fact')} found here ${facts === 1 ? 'rests' : 'rest'} on it`,
  more: (hits: number) => `…and ${plural(hits, 'more hit')}.`,
  nothing: {
    lead: (day: string) => `Nothing known by ${day} has all of `,
    rest: (later: number) =>
      later > 0
        ? `. ${plural(later, 'fact')} that ${later === 1 ? 'does' : 'do'} became known later. Try fewer words, or the start of one.`
        : '. Try fewer words, or the start of one.',
  },
  before: 'Searched before',
  forget: 'Forget these',
  hits: 'Hits',
  allHits: '‹ All hits',
  noAddress: 'no address is held',
  kinds: {
    action: 'Do',
    commitment: 'Commitment',
    question: 'Question',
    event: 'Event',
    claim: 'Claim',
    source: 'Source',
  },
  bound: (parties: string) => `bound: ${parties}`,
  statedBy: (party: string) => `as stated by ${party}`,
  answered: (day: string) => `answer known since ${day}`,
})

/** What the page can do: as it is listed, and more words by which it is found. */
export const actionWords = strings('search.actions', {
  questions: { title: 'Show the questions', words: 'panel sheet answers' },
  changes: { title: 'Show what changed', words: 'panel news new revised moved corrected since visit' },
  compare: { title: 'Compare with the latest', words: 'differences before after' },
  commitments: { title: 'Show trade commitments alone', words: 'enlarge panel large pledge' },
  matrix: { title: 'Show the issue matrix alone', words: 'enlarge panel large positions' },
  timeline: { title: 'Show the timeline alone', words: 'enlarge panel large events' },
  panels: { title: 'Show all panels', words: 'overview back' },
  clear: { title: 'Clear all filters', words: 'reset everything' },
  filter: { title: 'Filter the page by words', words: 'text find narrow' },
  latest: { title: 'Go to the latest day', words: 'as known on date newest' },
  play: { title: 'Play the days of knowledge', words: 'animate as known on' },
  present: { title: 'Present the brief', words: 'slides start show' },
  add: { title: 'Add this view to the brief', words: 'step slide' },
  tray: { title: 'Steps of the brief', words: 'tray edit slides' },
  share: { title: 'Share this view', words: 'link copy' },
  sources: { title: 'All sources', words: 'list publishers single source low confidence address' },
  file: { title: 'Save a briefing file', words: 'offline html one page without network take away' },
  export: { title: 'Export', words: 'download csv excel xlsx json powerpoint pptx picture cite citation embed' },
  print: { title: 'Print a handout', words: 'paper pdf' },
  data: { title: 'About the data', words: 'source version refused sample live' },
  help: { title: 'Help and keys', words: 'keyboard shortcuts how to read' },
  glossary: { title: 'Glossary', words: 'terms words meaning definitions help' },
  light: { title: 'Light theme', words: 'colours appearance' },
  dark: { title: 'Dark theme', words: 'colours appearance night' },
  contrast: { title: 'High contrast theme', words: 'colours appearance' },
  projector: { title: 'Projector theme', words: 'colours appearance room' },
})

/** The action whose title names a day. */
export const subjectWords = strings('search.subject', {
  title: (day: string) => `Go to ${day}, the day of the call`,
  words: 'as known on date',
})
