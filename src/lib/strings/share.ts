import { strings } from '../language'

/** Links to the page as it stands. */
export const shareWords = strings('share', {
  title: 'Share this view',
  held: (day: string) => `Held at ${day}`,
  heldMeans: 'Shows for ever what was known on that day, with your filters.',
  copyHeld: 'Copy link held at this date',
  following: 'Following the data',
  followingMeans: 'Shows the latest day that the data hold, with your filters.',
  copyFollowing: 'Copy link that follows updates',
  isFile: 'This page is a briefing file: its links open on this computer only. Pass on the file itself.',
})

/** A brief with its facts saved as one page. */
export const briefingWords = strings('share.briefing', {
  notYet: 'The briefing file can be saved once the data have arrived.',
  title: 'Briefing file',
  holds: {
    lead: 'One page with the brief “',
    rest: (day: string) => `” and all facts known up to ${day}. It opens by double click and needs no network.`,
  },
  withNotes: 'With the speaker’s notes',
  noNotes: 'The brief has no notes',
  save: 'Save briefing file',
  busy: 'Putting the file together…',
  saved: (file: string, size: string) => `Saved as ${file}, ${size}.`,
  failed: (why: string) => `The file could not be saved: ${why}. Nothing is lost; try again.`,
  unknownReason: 'for an unknown reason',
})
