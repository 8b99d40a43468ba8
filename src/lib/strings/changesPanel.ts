import { strings } from '../language'
import { listWords, plural } from '../phrases'

/** The panel of what changed: the days compared, the list, the table. */
export const changesPanelWords = strings('changes.panel', {
  /** After the page's own day, as the label of the other. */
  comparedWith: 'compared with',
  latest: (day: string) => `The latest, ${day}`,
  lastVisit: 'My last visit',
  dateBefore: 'The knowledge date before',
  seenUpTo: (day: string) => `This device saw the data up to ${day}; kept here only, to tell what is new`,
  forget: 'Forget my visits',
  later: (day: string, to: string) =>
    `The page stands on ${day}. What follows became known after it, up to ${to}, and is shown here only.`,
  where: 'Where',
  changes: 'changes',
  feed: 'Feed',
  feedTitle: 'An Atom feed of these changes',
  copy: 'Copy as bullets',
  /** Around the names of the publishers. */
  source: (more: number, because: 'chosen' | 'visit' | 'step') => ({
    lead: 'Sources: ',
    rest: `${more > 0 ? ` and ${more} more` : ''}. Each change is one dated statement; what stood before is read from the same day’s facts${
      {
        chosen: '',
        visit: '; shown is what became known since your last visit',
        step: '; shown is what became known on the last day of news',
      }[because]
    }.`,
  }),
  howToRead:
    'Each entry is one dated statement: what it says, beside what stood before. Moved is a new date, corrected a count put right, revised a new figure or new words, status a new standing, and new a fact not held before. The buttons narrow the list to what is seen in one panel.',
  /** For the ear: how much of what is listed stood otherwise before, how much is seen in each panel, and when the last became known. */
  summary: (replaced: number, added: number, panels: { name: string; count: number }[], last: string) =>
    `${replaced === 1 ? '1 change replaces' : `${replaced} changes replace`} what stood before, ${added} ${added === 1 ? 'adds' : 'add'} to it. They are seen in ${listWords(panels.map(({ name, count }) => `${name} (${count})`))}. The last became known on ${last}.`,
  nothing: 'No fact held here became known between these days. Choose an earlier day to compare with.',
  elsewhere: 'Changes there were, but none about what is chosen.',
  caption: (changes: number) => `What changed, ${plural(changes, 'change')}`,
  heads: {
    kind: 'Kind',
    what: 'What',
    fact: 'Fact',
    before: 'Before',
    after: 'After',
    knownSince: 'Known since',
    sources: 'Sources',
  },
  notListed: (changes: number) => `${plural(changes, 'more change')} not listed here: narrow the filters or the days.`,
  more: (next: number, left: number) => `Show ${next} more of ${plural(left, 'change')}`,
  before: 'Before',
  after: 'After',
  new: 'New',
  sources: (count: number) => plural(count, 'source'),
  /** `rest` is spoken only: what opens. */
  open: (title: string) => ({ lead: 'Open', rest: `: ${title}` }),
})
