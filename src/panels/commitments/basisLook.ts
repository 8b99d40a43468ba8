import { MARK_SHAPES, type MarkShape } from '../../charts/marks'
import { BASES, type Basis } from '../../lib/vocabulary'

const DASHES = ['none', '8 3', '2 3', '10 3 2 3', '5 5', '1 3', '12 4']

/** The colour token, mark shape and dash of a counting basis: always the same, on every chart. */
export function basisLook(basis: Basis): { colour: string; shape: MarkShape; dash: string } {
  const index = BASES.indexOf(basis)
  return { colour: `var(--basis-${index + 1})`, shape: MARK_SHAPES[index] ?? 'circle', dash: DASHES[index] ?? 'none' }
}
