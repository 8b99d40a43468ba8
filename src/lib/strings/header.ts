import { strings } from '../language'
import { plural } from '../phrases'

/** What concerns the whole page, in its header. */
export const headerWords = strings('header', {
  questions: 'Questions',
  present: 'Present',
  presentTitle: 'Present the brief (p)',
  brief: 'Brief',
  briefLabel: 'Brief: its steps',
  briefTitle: 'The steps of the brief; a adds this view',
  share: 'Share',
  exportTitle: 'Files, slides, citation, embedding (d)',
  theme: 'Theme',
  themes: {
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    projector: 'Projector',
  },
  help: 'Help',
  helpTitle: 'Help (?)',
})

/** The date to which the page is rewound. */
export const asOfWords = strings('asOf', {
  previous: 'Previous knowledge date',
  previousTitle: 'Previous knowledge date ([)',
  next: 'Next knowledge date',
  nextTitle: 'Next knowledge date (])',
  play: 'Play the days',
  playTitle: 'Play the days on which something became known, one after another (k)',
  pause: 'Pause the days',
  pauseTitle: 'Pause (k)',
  day: 'Day of knowledge',
  noData: 'no data yet',
  onSubject: (day: string, kind: string) => `${day}, day of the ${kind}`,
  subject: (kind: string, day: string) => `${kind}, ${day}`,
  toSubject: (label: string, kind: string) => `${label}, go to the day of the ${kind}`,
  subjectTitle: (kind: string, day: string) => `The day of the ${kind}, ${day}`,
  atLatest: (day: string) => `Latest: ${day}`,
  toLatest: (day: string) => `Latest, ${day}`,
  hidden: (facts: number) => `${plural(facts, 'fact')} became known since`,
  playing: 'Playing the days of knowledge',
  paused: (day: string) => `Paused on ${day}`,
  tooLate: (latest: string, wanted: string) =>
    `The data hold what was known up to ${latest}; the page stands on that day, not on ${wanted}.`,
})
