import { partNames } from '../lib/strings/parts'
import { later } from '../ui/later'

// What the first reading does without. Fetched when asked for; the panels stand in `laterPanels.ts`.

export const EventCard = later(async () => (await import('../panels/timeline/EventCard')).EventCard, {
  what: () => partNames.event,
})
export const ClaimCardDialog = later(async () => (await import('../panels/issue-matrix/ClaimCardDialog')).ClaimCardDialog, {
  what: () => partNames.claim,
})
export const DataDrawer = later(async () => (await import('./DataDrawer')).DataDrawer, { what: () => partNames.data })
export const ShareDialog = later(async () => (await import('./ShareDialog')).ShareDialog, { what: () => partNames.share })
export const HelpDialog = later(async () => (await import('./HelpDialog')).HelpDialog, { what: () => partNames.help })
export const GlossaryDialog = later(async () => (await import('./GlossaryDialog')).GlossaryDialog, {
  what: () => partNames.glossary,
})
export const Presenting = later(async () => (await import('./Presenting')).Presenting, { what: () => partNames.brief })
export const StartBrief = later(async () => (await import('./Presenting')).StartBrief, { what: () => partNames.brief })
export const BriefTray = later(async () => (await import('./BriefTray')).BriefTray, { what: () => partNames.tray })
export const Search = later(async () => (await import('./Search')).Search, { what: () => partNames.search })
export const ExportDialog = later(async () => (await import('./exporting/ExportDialog')).ExportDialog, {
  what: () => partNames.export,
})
export const Sources = later(async () => (await import('./Sources')).Sources, { what: () => partNames.sources })
export const Embedded = later(async () => (await import('./Embedded')).Embedded, { what: () => partNames.panel })
export const Handout = later(async () => (await import('./Handout')).Handout, { what: () => partNames.handout })
export const PrintHead = later(async () => (await import('./PrintHead')).PrintHead, { what: () => partNames.handout })
