import { expect, it } from 'vitest'
import { cellCitation, claimCitation } from '../../../src/panels/issue-matrix/citation'
import { matrixView } from '../../../src/panels/issue-matrix/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { DOSSIER, NO_FILTERS } from './fixture'

const knownThen = () => asKnownOn(DOSSIER, '2025-01-15')

it('a cell is cited with its rule, event, sources and day', () => {
  const known = knownThen()
  const cells = matrixView(known, NO_FILTERS).rows[0]?.cells ?? []
  expect(cells.slice(1).map((cell) => cellCitation(cell, known))).toEqual([
    'Bland on Fishing: leading (Ours by right). Rule: The rule. About: The talks, 9 January 2025. Known since 10 January 2025. Sources: Ministry, “The readout”, 9 January 2025, https://example.org/1. As known on 15 January 2025.',
    'Cland on Fishing: no account held. As known on 15 January 2025.',
  ])
})

it('a claim is cited with its quotation and speaker', () => {
  const known = knownThen()
  expect(known.claims.map((claim) => claimCitation(claim, known))).toEqual([
    'The minister (Bland): The waters are ours. “ours alone” Stated 9 January 2025. Paragraph 2. Sources: Ministry, “The readout”, 9 January 2025, https://example.org/1. Known since 10 January 2025. As known on 15 January 2025.',
  ])
})
