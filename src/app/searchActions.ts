import type { Theme } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { formatDate, type IsoDate } from '../lib/dates'
import type { Entry } from '../search/entries'

export type ActionGiven = {
  set: SetFilters
  /** The day of the event that the dossier is about. */
  subject: IsoDate | undefined
  choose: (theme: Theme | null) => void
  open: (card: 'data' | 'share' | 'help' | 'start' | 'tray' | 'add' | 'print' | 'export' | 'sources') => void
  play: () => void
  filterByWords: () => void
}

/** What the page can do, as entries of the search. */
export function searchActions({ set, subject, choose, open, play, filterByWords }: ActionGiven): Entry[] {
  const action = (title: string, text: string, act: () => void, keys = ''): Entry => ({
    key: `action:${title}`,
    kind: 'action',
    title,
    text,
    detail: keys,
    sourceIds: [],
    opens: { act },
  })
  return [
    action('Show the questions', 'panel sheet answers', () => set({ panel: 'questions' })),
    action('Show what changed', 'panel news new revised moved corrected since visit', () => set({ panel: 'changes' })),
    action('Compare with the latest', 'differences before after', () => set({ panel: 'changes', compare: 'latest' })),
    action('Show trade commitments alone', 'enlarge panel large pledge', () => set({ panel: 'commitments' })),
    action('Show the issue matrix alone', 'enlarge panel large positions', () => set({ panel: 'matrix' })),
    action('Show the timeline alone', 'enlarge panel large events', () => set({ panel: 'timeline' })),
    action('Show all panels', 'overview back', () => set({ panel: null }), 'Esc'),
    action('Clear all filters', 'reset everything', () => set({ issue: null, party: null, q: null }), '0'),
    action('Filter the page by words', 'text find narrow', filterByWords),
    action('Go to the latest day', 'as known on date newest', () => set({ asof: 'latest' })),
    ...(subject === undefined
      ? []
      : [action(`Go to ${formatDate(subject)}, the day of the call`, 'as known on date', () => set({ asof: subject }))]),
    action('Play the days of knowledge', 'animate as known on', play, 'k'),
    action('Present the brief', 'slides start show', () => open('start'), 'p'),
    action('Add this view to the brief', 'step slide', () => open('add'), 'a'),
    action('Steps of the brief', 'tray edit slides', () => open('tray')),
    action('Share this view', 'link copy', () => open('share')),
    action('All sources', 'list publishers single source low confidence address', () => open('sources')),
    action('Save a briefing file', 'offline html one page without network take away', () => open('share')),
    action('Export', 'download csv excel xlsx json powerpoint pptx picture cite citation embed', () => open('export'), 'd'),
    action('Print a handout', 'paper pdf', () => open('print'), 'Ctrl+P'),
    action('About the data', 'source version refused sample live', () => open('data')),
    action('Help and keys', 'keyboard shortcuts how to read', () => open('help'), '?'),
    action('Light theme', 'colours appearance', () => choose('light')),
    action('Dark theme', 'colours appearance night', () => choose('dark')),
    action('High contrast theme', 'colours appearance', () => choose('contrast')),
    action('Projector theme', 'colours appearance room', () => choose('projector')),
  ]
}
