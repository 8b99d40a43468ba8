import { strings } from '../language'
import { listWords, plural } from '../phrases'

/** The frame of the page. */
export const pageWords = strings('page', {
  name: 'Readout',
  skip: 'Skip to the panels',
  bottomLine: 'The bottom line',
  /** In place of a panel's sentence. */
  notLoaded: (panel: string) => `${panel}: not loaded`,
  putAway: (notice: string) => `Put away: ${notice}`,
  newVersion: 'A new version of this page is here.',
  reload: 'Reload',
  changingOver: 'Changing over…',
  wholePage: ', the whole page',
  compared: (from: string, to: string, differing: number) =>
    `${from} compared with ${to}: ${differing === 0 ? 'nothing differs here.' : `${plural(differing, 'difference')} here, marked ◆ where seen.`}`,
  show: 'Show',
  showDifferences: (panel: string) => `Show the differences of ${panel}`,
  chosen: (issues: readonly string[], query: string) =>
    [issues.length > 0 ? `Issues: ${listWords(issues)}. ` : '', query === '' ? '' : `Words searched for: ${query}. `]
      .join('')
      .trimEnd(),
})
