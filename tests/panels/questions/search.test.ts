import { expect, it } from 'vitest'
import { questionsView } from '../../../src/panels/questions/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { aClaim, aCommitment, aDispute, aDossier, aQuestion } from '../../record/makers'

const issue = (id: string, name: string) => ({ id, name, covers: '', order: 1, shown: true })
const answer = (text: string, knownOn: string, more = {}) => ({ text, knownOn, sourceIds: ['s1'], ...more })

const world = () =>
  asKnownOn(
    aDossier({
      issues: [issue('farm', 'Barley'), issue('tech', 'Copper')],
      claims: [aClaim({ id: 'said', text: 'Damask', quote: 'Ebony', speaker: 'Flax' })],
      disputes: [
        aDispute({
          id: 'point',
          question: 'Garnet?',
          answers: [{ answer: 'Hemp', statedBy: { partyId: 'us' }, knownOn: '2025-11-24', sourceIds: ['s1'] }],
        }),
      ],
      commitments: [aCommitment({ id: 'pledge', title: 'Indigo' })],
      questions: [
        aQuestion({
          id: 'asked',
          question: 'Jade?',
          answers: [
            answer('Kelp', '2025-11-01', { quote: 'Linen', note: 'Mica' }),
            answer('Nickel', '2025-11-02', {
              quote: 'Onyx',
              note: 'Pearl',
              claimIds: ['said'],
              disputeIds: ['point'],
              commitmentIds: ['pledge'],
            }),
          ],
        }),
        aQuestion({ id: 'other', question: 'What else?', issueIds: ['tech'] }),
      ],
    }),
    '2025-12-01',
  )
const found = (q: string) => questionsView(world(), { issue: [], q }, new Map()).rows.map((row) => row.id)

it.each([
  'barley',
  'damask',
  'ebony',
  'flax',
  'garnet',
  'hemp',
  'indigo',
  'jade',
  'kelp',
  'linen',
  'mica',
  'nickel',
  'onyx',
  'pearl',
])(
  'a search for %s finds the question that holds it in its words, its answers, its issue or what its answer rests on',
  (word) => expect(found(word)).toEqual(['asked']),
)

it('a search for another issue’s name finds its own question, for nothing held none', () => {
  expect(found('copper')).toEqual(['other'])
  expect(found('quartz')).toEqual([])
  expect(found('')).toEqual(['asked', 'other'])
})

it('a question whose answers were all cut away is no row, and is not counted', () => {
  const known = { ...world(), questions: [aQuestion({ id: 'empty', answers: [] })] }
  expect(questionsView(known, { issue: [], q: '' }, new Map([['empty', 2]]))).toEqual({
    rows: [],
    answered: 0,
    answeredLater: 1,
  })
})
