import type { Theme } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { formatDate, type IsoDate } from '../lib/dates'
import { actionWords, subjectWords } from '../lib/strings/search'
import type { Entry } from '../search/entries'

export type ActionGiven = {
  set: SetFilters
  /** The day of the event that the dossier is about. */
  subject: IsoDate | undefined
  choose: (theme: Theme | null) => void
  open: (card: 'data' | 'share' | 'help' | 'start' | 'tray' | 'add' | 'print' | 'export' | 'sources') => void
  play: () => void
  filterByWords: () => void
  glossary: () => void
}

/** What the page can do, as entries of the search. */
export function searchActions({ set, subject, choose, open, play, filterByWords, glossary }: ActionGiven): Entry[] {
  const entry = (id: string, title: string, text: string, act: () => void, keys = ''): Entry => ({
    key: `action:${id}`,
    kind: 'action',
    title,
    text,
    detail: keys,
    sourceIds: [],
    opens: { act },
  })
  const action = (id: keyof typeof actionWords, act: () => void, keys?: string) =>
    entry(id, actionWords[id].title, actionWords[id].words, act, keys)
  return [
    action('questions', () => set({ panel: 'questions' })),
    action('changes', () => set({ panel: 'changes' })),
    action('compare', () => set({ panel: 'changes', compare: 'latest' })),
    action('commitments', () => set({ panel: 'commitments' })),
    action('matrix', () => set({ panel: 'matrix' })),
    action('timeline', () => set({ panel: 'timeline' })),
    action('panels', () => set({ panel: null }), 'Esc'),
    action('clear', () => set({ issue: null, party: null, q: null }), '0'),
    action('filter', filterByWords),
    action('latest', () => set({ asof: 'latest' })),
    ...(subject === undefined
      ? []
      : [entry('subject', subjectWords.title(formatDate(subject)), subjectWords.words, () => set({ asof: subject }))]),
    action('play', play, 'k'),
    action('present', () => open('start'), 'p'),
    action('add', () => open('add'), 'a'),
    action('tray', () => open('tray')),
    action('share', () => open('share')),
    action('sources', () => open('sources')),
    action('file', () => open('share')),
    action('export', () => open('export'), 'd'),
    action('print', () => open('print'), 'Ctrl+P'),
    action('data', () => open('data')),
    action('help', () => open('help'), '?'),
    action('glossary', glossary),
    action('light', () => choose('light')),
    action('dark', () => choose('dark')),
    action('contrast', () => choose('contrast')),
    action('projector', () => choose('projector')),
  ]
}
