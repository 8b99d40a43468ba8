import type { Filters } from '../filters/parameters'
import { commitmentsView } from '../panels/commitments/model'
import { commitmentsFinding } from '../panels/commitments/wording'
import { matrixFinding } from '../panels/issue-matrix/finding'
import { matrixView } from '../panels/issue-matrix/model'
import { timelineFinding } from '../panels/timeline/finding'
import { passingEvents } from '../panels/timeline/passing'
import type { KnownDossier } from '../record/dossier'
import type { MainPanel } from './BottomLine'

/** The finding of each of the three panels: one sentence, computed from the facts known on the date and the filters. */
export const bottomLineTexts = (known: KnownDossier, filters: Filters): Record<MainPanel, string> => ({
  commitments: commitmentsFinding(commitmentsView(known, filters), known),
  matrix: matrixFinding(matrixView(known, filters), known),
  timeline: timelineFinding(passingEvents(known, filters), known),
})
