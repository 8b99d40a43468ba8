import { type Filters, type PanelId, readAddress } from '../filters/parameters'
import { changesWindow } from '../panels/changes/window'
import { PANEL_NEEDS } from '../panels/needs'
import { asKnownOn } from '../record/asKnownOn'
import type { KnownDossier } from '../record/dossier'
import { knowledgeDates } from '../record/knowledge'
import { laterAnswers } from '../record/laterAnswers'
import { bottomLineTexts } from './bottomLineTexts'
import { Findings } from './Findings'
import { ChangesPanel, CommitmentsPanel, IssueMatrixPanel, QuestionsPanel, TimelinePanel } from './laterPanels'
import { panelState, retryNeeds } from './panelState'
import type { LoadedDossier } from './useDossier'

const MAIN = ['commitments', 'matrix', 'timeline'] as const

type Props = { address: string; known: KnownDossier; loaded: LoadedDossier }

/** The view of an address, apart from the page's own: for paper, where nothing is pressed. */
export function StepView({ address, known, loaded }: Props) {
  const filters: Filters = readAddress(address)
  const given = (id: PanelId) => ({
    known,
    filters,
    set: () => undefined,
    state: panelState(PANEL_NEEDS[id], loaded.reports),
    onRetry: () => retryNeeds(PANEL_NEEDS[id], loaded.reports),
    enlarged: true,
    onEnlarge: () => undefined,
  })
  switch (filters.panel) {
    case 'commitments':
      return <CommitmentsPanel given={given('commitments')} />
    case 'matrix':
      return <IssueMatrixPanel given={given('matrix')} />
    case 'timeline':
      return <TimelinePanel given={given('timeline')} />
    case 'changes': {
      const { dossier, latest } = loaded
      const window = changesWindow({
        ...{ date: known.date, days: knowledgeDates(dossier), latest },
        ...{ compare: filters.compare, seen: undefined },
      })
      const until = window.to === known.date ? known : asKnownOn(dossier, window.to)
      const changes = { window, until, latest, seen: undefined, onForget: () => undefined }
      return <ChangesPanel given={{ ...given('changes'), ...changes }} />
    }
    case 'questions':
      return (
        <QuestionsPanel given={{ ...given('questions'), laterAnswers: laterAnswers(loaded.dossier.questions, known.date) }} />
      )
    default: {
      const texts = bottomLineTexts(known, filters)
      const items = MAIN.map((panel) => ({ panel, text: texts[panel] }))
      return <Findings items={items} onOpen={() => undefined} />
    }
  }
}
