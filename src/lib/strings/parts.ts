import { strings } from '../language'

/** Parts of the page whose code comes later, as subjects of a sentence that says how they stand. */
export const partNames = strings('parts', {
  event: 'The event',
  claim: 'The claim',
  data: 'About the data',
  share: 'Share',
  help: 'Help',
  glossary: 'The glossary',
  brief: 'The brief',
  tray: 'The tray of the brief',
  search: 'The search',
  export: 'Export',
  sources: 'The sources',
  panel: 'The panel',
  card: 'The card',
  handout: 'The handout',
})
