import type { PanelId } from '../filters/parameters'
import type { PanelNeeds } from './panelProps'

/** What each panel needs of the data. Apart from the panels' own code, which comes after the first reading. */
export const PANEL_NEEDS: Record<PanelId, PanelNeeds> = {
  commitments: { required: ['commitments'], helpful: ['observations', 'parties', 'issues', 'sources'] },
  matrix: {
    required: ['issues', 'parties', 'positions'],
    helpful: ['assessments', 'claims', 'sources', 'accounts', 'events', 'disputes'],
  },
  timeline: { required: ['events'], helpful: ['issues', 'parties', 'sources'] },
  changes: {
    required: ['commitments', 'events'],
    helpful: [
      ...(['observations', 'baselines', 'claims', 'positions', 'assessments'] as const),
      ...(['accounts', 'disputes', 'questions', 'issues', 'parties', 'sources'] as const),
    ],
  },
  questions: {
    required: ['questions'],
    helpful: ['claims', 'disputes', 'commitments', 'issues', 'parties', 'sources'],
  },
}
