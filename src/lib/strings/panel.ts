import { strings } from '../language'

/** The frame around each panel. `name` is the panel's own. */
export const panelWords = strings('panel', {
  showTable: 'Show table',
  table: (name: string) => `${name}: table`,
  export: 'Export',
  exportOf: (name: string) => `Export ${name}`,
  enlarge: 'Enlarge this panel',
  enlargeOf: (name: string) => `Enlarge ${name}`,
  allPanels: 'All panels',
  showAll: 'Show all panels',
  showAllBeside: (name: string) => `Show all panels beside ${name}`,
  loading: 'Loading…',
  stillWaiting: 'Still waiting for the data…',
  howToRead: (name: string) => `How to read ${name}`,
  glossary: 'Glossary',
  differs: 'Differs between the days compared',
  /** Spoken after the fact. */
  andDiffers: ' (differs between the days compared)',
})
