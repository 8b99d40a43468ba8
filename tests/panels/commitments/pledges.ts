import type { Filters } from '../../../src/filters/parameters'
import { chartView } from '../../../src/panels/commitments/chartView'
import { type CommitmentsView, commitmentsView, type PledgeView } from '../../../src/panels/commitments/model'
import type { Figure } from '../../../src/panels/commitments/pace'
import { stripFigures } from '../../../src/panels/commitments/strip'
import { asKnownOn } from '../../../src/record/asKnownOn'
import type { Dossier } from '../../../src/record/dossier'
import { aCommitment, aCount, aDossier, aVersion, tonnes } from '../../record/makers'

export type Choice = Pick<Filters, 'issue' | 'party' | 'q' | 'commitment' | 'basis' | 'unit'>
const noChoice: Choice = { issue: [], party: [], q: '', commitment: null, basis: [], unit: 't' }

/** 12 Mt from 1 October to the end of 2025, as stated on 24 November. */
export const twelve = () =>
  aCommitment({
    title: 'Twelve',
    commodity: 'soybeans',
    versions: [
      aVersion({
        id: 'twelve-v1',
        knownOn: '2025-11-24',
        quantity: tonnes(12_000_000),
        window: { start: '2025-10-01', end: '2025-12-31' },
      }),
    ],
  })

/** 1.5 Mt counted by an official up to 24 November. */
export const oneAndAHalf = () => aCount({ id: 'stated', value: 1_500_000, periodEnd: '2025-11-24' })

export const soybeans = () => aDossier({ commitments: [twelve()], observations: [oneAndAHalf()] })

/** The panel's view of a dossier as known on a day. */
export const viewOf = (dossier: Dossier, day: string, choice: Partial<Choice> = {}): CommitmentsView =>
  commitmentsView(asKnownOn(dossier, day), { ...noChoice, ...choice })

/** The pledge that the view draws; a test that asks for one that is not there fails here. */
export function pledgeOf(dossier: Dossier, day: string, choice: Partial<Choice> = {}): PledgeView {
  const { pledge } = viewOf(dossier, day, choice)
  if (!pledge) throw new Error('The view draws no pledge.')
  return pledge
}

export const chartOf = (dossier: Dossier, day: string, range: Partial<Pick<Filters, 'from' | 'to'>> = {}) =>
  chartView(pledgeOf(dossier, day), { from: null, to: null, ...range }, asKnownOn(dossier, day))

/** The words of the strip by key, with plain spaces. */
export const stripOf = (pledge: PledgeView): Record<string, string> =>
  Object.fromEntries(stripFigures(pledge).map((f) => [f.key, plainSpaces(f.text)]))

export const plainSpaces = (text: string) => text.replace(/\u2009/g, ' ')

/** The value of a figure, or the reason why there is none. */
export const told = <T>(figure: Figure<T>): T | string => (figure.kind === 'value' ? figure.value : figure.because)

export const utc = (date: string) => Date.parse(`${date}T00:00:00Z`)
