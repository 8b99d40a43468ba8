import { strings } from '../language'
import { plural } from '../phrases'

/** The panel of events: its controls, drawing, list and table. */
export const timelineWords = strings('timeline', {
  view: 'View',
  views: { chart: 'Chart', list: 'List' },
  lanesBy: 'Lanes by',
  lanes: 'Lanes',
  laneBy: { issue: 'Issue', party: 'Party', kind: 'Kind' },
  otherParties: 'Other parties',
  otherIssues: 'Other issues',
  /** Read aloud after the name of a lane. */
  shownIn: (count: number) => `, ${plural(count, 'event')} shown`,
  drawing: (from: string, to: string) => `Timeline from ${from} to ${to}`,
  marks: (count: string) => `Events in date order, ${count} marks. Arrows move, plus and minus zoom, Shift with an arrow pans.`,
  noneHere: 'No event that passes the filters falls in these days.',
  asKnownOn: (day: string) => `as known on ${day}`,
  sources: (names: string, more: number) => `Sources: ${names}${more > 0 ? ` and ${more} more` : ''}`,
  knownSince: (day: string) => `known since ${day}`,
  close: (count: number) => `${plural(count, 'event')} close together`,
  more: (count: number) => `and ${count} more`,
  onePlace: (count: number) => `${plural(count, 'event')} at one place`,
  kindOfEvent: 'Kind of event',
  allKinds: 'All kinds',
  anyConfidence: 'Any confidence',
  edges: {
    earlier: { count: (count: string) => `‹ ${count} earlier`, nearest: 'Show the nearest earlier event' },
    later: { count: (count: string) => `${count} later ›`, nearest: 'Show the nearest later event' },
    planned: { count: (count: string) => `${count} later planned ›`, nearest: 'Show the nearest later event' },
  },
  brush: { from: 'First day drawn', window: 'Days drawn', to: 'Last day drawn' },
  days: (from: string, to: string) => `${from} to ${to}`,
})

/** Ranges by name, and moving through the days. */
export const rangeWords = strings('timeline.range', {
  range: 'Range',
  around: '±30 days',
  aroundDay: (day: string) => `30 days around ${day}`,
  since: (day: string) => `Since summit of ${day}`,
  all: 'All',
  reset: 'Reset',
  resetTitle: 'Back to the range that the page chooses',
  moving: 'Zoom and pan',
  earlier: 'Earlier',
  earlierKey: 'Earlier (Shift+←)',
  later: 'Later',
  laterKey: 'Later (Shift+→)',
  zoomOut: 'Zoom out',
  zoomOutKey: 'Zoom out (−)',
  zoomIn: 'Zoom in',
  zoomInKey: 'Zoom in (+)',
})

/** What each shape and outline stands for. */
export const legendWords = strings('timeline.legend', {
  shapes: 'Shapes',
  circle: 'call, summit, talks, visit',
  bar: 'statement, report, other',
  square: 'tariff, export control, sanction',
  hexagon: 'agreement, purchase',
  triangle: 'arms sale, military',
  pentagon: 'court, law, election',
  diamond: 'deadline, plan',
  planned: 'planned',
  cancelled: 'cancelled',
  earlier: 'earlier date, or not confirmed',
})

/** The list and the table of events. */
export const listWords = strings('timeline.list', {
  list: 'The list',
  ahead: 'Next deadlines and plans',
  saveAll: 'Save all for a calendar (.ics)',
  save: 'Save for a calendar (.ics)',
  saveOne: '.ics',
  saveOf: (title: string) => `Save ${title} as .ics for a calendar`,
  notSaved: 'The calendar file could not be made: its part of the page did not load.',
  noneAhead: 'None known in these days.',
  morePlans: (count: number) => `Show more of ${plural(count, 'further plan')}`,
  later: (count: string) => `Show ${count} later`,
  laterPlanned: (count: string) => `Show ${count} later planned`,
  earlier: (count: string) => `Show ${count} earlier`,
  rows: (count: number) => `${plural(count, 'row')}; arrows, PageUp, PageDown, Home and End move between events`,
  columns: {
    date: 'Date',
    event: 'Event',
    kind: 'Kind',
    issues: 'Issues',
    parties: 'Parties',
    status: 'Status',
    since: 'Known since',
  },
  caption: (count: number, from: string, to: string, day: string, earlier: number, later: number) =>
    `${plural(count, 'event')} from ${from} to ${to}, as known on ${day}; ${earlier} earlier and ${later} later are outside.`,
  first: (count: number) => `The first ${count} stand here; narrow the range for the others.`,
})
