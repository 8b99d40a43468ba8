import type { Account } from '../../../src/api/accounts'
import type { Assessment } from '../../../src/api/assessments'
import type { Claim } from '../../../src/api/claims'
import type { Position } from '../../../src/api/positions'
import type { Filters } from '../../../src/filters/parameters'
import { readAddress } from '../../../src/filters/parameters'
import { type Dossier, EMPTY_DOSSIER } from '../../../src/record/dossier'

/** No choice made. */
export const NO_FILTERS: Filters = readAddress('')

export const position = (
  issueId: string,
  partyId: string,
  prominence: Position['prominence'],
  more: Partial<Position> = {},
): Position => ({
  id: `${issueId}-${partyId}-${more.knownOn ?? '2025-01-10'}`,
  issueId,
  partyId,
  eventId: 'talks',
  prominence,
  words: `${partyId} on ${issueId}`,
  because: 'The rule',
  claimIds: [],
  knownOn: '2025-01-10',
  sourceIds: ['s1'],
  ...more,
})

export const alignment = (issueId: string, value: 'same' | 'opposed' | 'one-sided', knownOn = '2025-01-11'): Assessment => ({
  id: `al-${issueId}-${knownOn}`,
  kind: 'alignment',
  issueId,
  pair: ['aland', 'bland'],
  value,
  because: `They are ${value}`,
  knownOn,
  sourceIds: ['s1'],
})

export const status = (issueId: string, value: 'open' | 'in-force' | 'not-applicable', knownOn = '2025-01-11'): Assessment => ({
  id: `st-${issueId}-${knownOn}`,
  kind: 'status',
  issueId,
  value,
  because: `It is ${value}`,
  knownOn,
  sourceIds: ['s1'],
})

const claim: Claim = {
  id: 'c1',
  issueId: 'fish',
  partyId: 'bland',
  speaker: 'The minister',
  text: 'The waters are ours.',
  quote: 'ours alone',
  kind: 'position',
  statedOn: '2025-01-09',
  knownOn: '2025-01-10',
  sourceIds: ['s1'],
  locator: 'Paragraph 2',
}

const account = (id: string, partyId: string, more: Partial<Account>): Account => ({
  id,
  eventId: 'talks',
  partyId,
  title: `Account ${id}`,
  type: 'readout',
  publishedOn: '2025-01-09',
  knownOn: '2025-01-10',
  completeness: 'full',
  sourceIds: ['s1'],
  ...more,
})

/** Three issues, one of them hidden; three parties that are columns and one that is not. */
export const DOSSIER: Dossier = {
  ...EMPTY_DOSSIER,
  issues: [
    { id: 'ports', name: 'Ports', covers: 'Harbours', order: 2, shown: true },
    { id: 'fish', name: 'Fishing', covers: 'Waters and quotas', order: 1, shown: true },
    { id: 'tone', name: 'Tone', covers: 'Courtesies', order: 3, shown: false },
  ],
  parties: [
    { id: 'bland', name: 'Bland', code: 'BL', column: true, order: 2 },
    { id: 'aland', name: 'United Aland', code: 'AL', column: true, order: 1 },
    { id: 'cland', name: 'Cland', column: true, order: 3 },
    { id: 'press', name: 'Press', column: false, order: 4 },
  ],
  sources: [
    {
      id: 's1',
      title: 'The readout',
      publisher: 'Ministry',
      url: 'https://example.org/1',
      publishedOn: '2025-01-09',
      kind: 'official',
    },
  ],
  claims: [claim],
  positions: [
    position('fish', 'aland', 0),
    position('fish', 'bland', 3, {
      claimIds: ['c1', 'c-gone'],
      words: 'Ours by right',
      confidence: 'low',
      confidenceReason: 'One copy.',
    }),
    position('ports', 'aland', 2),
    position('ports', 'bland', 1),
    position('ports', 'bland', 0, { knownOn: '2025-03-01', eventId: 'summit', words: 'Silent at the summit' }),
    position('ports', 'cland', null, { words: 'None found' }),
    position('tone', 'aland', 2),
  ],
  assessments: [
    alignment('fish', 'one-sided'),
    status('fish', 'open'),
    status('tone', 'not-applicable'),
    status('fish', 'in-force', '2025-02-01'),
  ],
  events: [
    {
      id: 'talks',
      date: '2025-01-09',
      kind: 'talks',
      title: 'The talks',
      summary: 'Talks',
      issueIds: ['fish'],
      partyIds: ['aland'],
      status: 'occurred',
      knownOn: '2025-01-09',
      sourceIds: ['s1'],
    },
    {
      id: 'summit',
      date: '2025-02-28',
      kind: 'summit',
      title: 'The summit',
      summary: 'Summit',
      issueIds: ['ports'],
      partyIds: ['aland'],
      status: 'occurred',
      knownOn: '2025-02-28',
      sourceIds: ['s1'],
    },
  ],
  accounts: [
    account('x', 'bland', {
      words: 200,
      order: ['fish', 'ports'],
      wordsByIssue: { fish: 100, ports: 20 },
      notMentioned: ['tone'],
    }),
    account('y', 'aland', { words: 50, order: ['ports'], wordsByIssue: { ports: 50 }, notMentioned: ['fish'] }),
    account('z', 'aland', { completeness: 'extract', order: ['fish'] }),
  ],
  disputes: [
    {
      id: 'd1',
      question: 'Whose waters?',
      issueId: 'fish',
      answers: [
        { answer: 'Ours', statedBy: { partyId: 'bland', speaker: 'The minister' }, knownOn: '2025-01-10', sourceIds: ['s1'] },
        { answer: 'Nobody’s', statedBy: { partyId: 'aland' }, knownOn: '2025-02-10', sourceIds: ['s1'] },
      ],
      treatment: 'Show both',
      knownOn: '2025-01-10',
      sourceIds: ['s1'],
    },
  ],
}
