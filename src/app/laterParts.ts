import { later } from '../ui/later'

// What the first reading does without. Fetched when asked for; the panels stand in `laterPanels.ts`.

export const EventCard = later(async () => (await import('../panels/timeline/EventCard')).EventCard, { what: 'The event' })
export const ClaimCardDialog = later(async () => (await import('../panels/issue-matrix/ClaimCardDialog')).ClaimCardDialog, {
  what: 'The claim',
})
export const DataDrawer = later(async () => (await import('./DataDrawer')).DataDrawer, { what: 'About the data' })
export const ShareDialog = later(async () => (await import('./ShareDialog')).ShareDialog, { what: 'Share' })
export const HelpDialog = later(async () => (await import('./HelpDialog')).HelpDialog, { what: 'Help' })
export const Presenting = later(async () => (await import('./Presenting')).Presenting, { what: 'The brief' })
export const StartBrief = later(async () => (await import('./Presenting')).StartBrief, { what: 'The brief' })
export const BriefTray = later(async () => (await import('./BriefTray')).BriefTray, { what: 'The tray of the brief' })
export const Search = later(async () => (await import('./Search')).Search, { what: 'The search' })
export const ExportDialog = later(async () => (await import('./exporting/ExportDialog')).ExportDialog, { what: 'Export' })
export const Sources = later(async () => (await import('./Sources')).Sources, { what: 'The sources' })
export const Embedded = later(async () => (await import('./Embedded')).Embedded, { what: 'The panel' })
export const Handout = later(async () => (await import('./Handout')).Handout, { what: 'The handout' })
