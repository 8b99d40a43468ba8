import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../../mocks/endpoints'
import type { Question } from '../../../src/api/questions'
import { answerCitation } from '../../../src/panels/questions/citation'
import { questionsFinding, questionsSummary } from '../../../src/panels/questions/finding'
import { questionsView } from '../../../src/panels/questions/model'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { type Dossier, EMPTY_DOSSIER } from '../../../src/record/dossier'
import { laterAnswers } from '../../../src/record/laterAnswers'

type Answer = Question['answers'][number]
const answer = (knownOn: string, text: string, more: Partial<Answer> = {}): Answer => ({
  text,
  knownOn,
  sourceIds: ['s1'],
  ...more,
})
const question = (id: string, order: number, issueIds: string[], answers: Answer[]): Question => ({
  id,
  question: `What of ${id}?`,
  order,
  issueIds,
  answers,
})

const DOSSIER: Dossier = {
  ...EMPTY_DOSSIER,
  issues: [
    { id: 'fish', name: 'Fishing', covers: 'Waters', order: 1, shown: true },
    { id: 'ports', name: 'Pôrts', covers: 'Harbours', order: 2, shown: true },
  ],
  claims: [
    { id: 'c1', issueId: 'fish', partyId: 'a', text: 'Ours alone', kind: 'position', knownOn: '2025-01-10', sourceIds: ['s1'] },
  ],
  disputes: [
    {
      id: 'd1',
      question: 'Whose waters?',
      answers: [
        { answer: 'Ours', statedBy: { partyId: 'a' }, knownOn: '2025-01-10', sourceIds: ['s1'] },
        { answer: 'Theirs', statedBy: { partyId: 'b' }, knownOn: '2025-03-01', sourceIds: ['s1'] },
      ],
      treatment: 'Both are shown',
      knownOn: '2025-01-10',
      sourceIds: ['s1'],
    },
  ],
  questions: [
    question('ports', 2, ['ports'], [answer('2025-03-01', 'Shut'), answer('2025-01-10', 'Open')]),
    question(
      'fish',
      1,
      ['fish'],
      [answer('2025-01-10', 'Claimed by one side', { claimIds: ['c1', 'c-gone', 'c1'], disputeIds: ['d1'] })],
    ),
    question('late', 3, ['fish'], [answer('2025-06-01', 'Settled')]),
  ],
}

const NONE = { issue: [], q: '' }
const viewOf = (day: string, filters: { issue?: string[]; q?: string } = {}, dossier = DOSSIER) =>
  questionsView(asKnownOn(dossier, day), { ...NONE, ...filters }, laterAnswers(dossier.questions, day))
const shown = (view: ReturnType<typeof viewOf>) =>
  view.rows.map((row) => [row.id, row.answer.text, row.earlier.length, row.later])

describe('the questions of a small world', () => {
  it('stand in their order, each with the answer of the day, earlier ones kept and later ones counted', () => {
    expect(shown(viewOf('2025-01-10'))).toEqual([
      ['fish', 'Claimed by one side', 0, 0],
      ['ports', 'Open', 0, 1],
    ])
    expect(viewOf('2025-01-10')).toMatchObject({ answered: 2, answeredLater: 1 })
    expect(shown(viewOf('2025-06-01'))).toEqual([
      ['fish', 'Claimed by one side', 0, 0],
      ['ports', 'Shut', 1, 0],
      ['late', 'Settled', 0, 0],
    ])
  })

  it('name what an answer rests on, once each, and nothing that is not held', () => {
    const row = viewOf('2025-01-10').rows[0]
    expect(row?.claims.map((claim) => claim.id)).toEqual(['c1'])
    expect(row?.disputes[0]?.answers.map((a) => a.answer)).toEqual(['Ours'])
    expect(row?.commitments).toEqual([])
  })

  it('are narrowed by issue and by words, also those of claims, issues and earlier answers', () => {
    const ids = (filters: { issue?: string[]; q?: string }) => viewOf('2025-03-01', filters).rows.map((row) => row.id)
    expect(ids({ issue: ['ports'] })).toEqual(['ports'])
    expect(ids({ issue: ['nowhere'] })).toEqual([])
    expect(ids({ q: 'OURS alone' })).toEqual(['fish'])
    expect(ids({ q: 'ports' })).toEqual(['ports'])
    expect(ids({ q: 'open' })).toEqual(['ports'])
    expect(ids({ q: 'settled' })).toEqual([])
  })

  it('have a finding and a summary of what is shown', () => {
    const say = (day: string, filters = {}) => questionsFinding(viewOf(day, filters), { date: day })
    expect(say('2025-01-01')).toBe('No question had an answer by 1 January 2025')
    expect(say('2025-01-10', { q: 'zebra' })).toBe('None of the 2 answered questions passes the filters')
    expect(say('2025-01-10')).toBe(
      '2 questions answered as known on 10 January 2025; 1 of the answers rests on a disputed point',
    )
    expect(say('2025-03-01', { issue: ['ports'] })).toBe(
      '1 question answered as known on 1 March 2025; none of the answers rests on a disputed point, 1 has changed, last on 1 Mar 2025',
    )
    expect(questionsSummary(viewOf('2025-01-10'), { date: '2025-01-10' })).toBe(
      '2 questions with the answer known on 10 January 2025. Disputed: What of fish? ' +
        '0 earlier answers can be opened; 1 later one is only counted.',
    )
  })

  it('are cited with dispute, day and sources', () => {
    const row = viewOf('2025-01-10').rows[0]
    expect(row && answerCitation(row, { sources: [], date: '2025-01-11' })).toBe(
      'What of fish? Claimed by one side Disputed: Whose waters? Known since 10 January 2025. Sources: s1. As known on 11 January 2025.',
    )
  })
})

const FACTS: Dossier = {
  ...EMPTY_DOSSIER,
  questions: endpoints['questions.json'].items,
  claims: endpoints['claims.json'].items,
  disputes: endpoints['disputes.json'].items,
  commitments: endpoints['commitments.json'].items,
  issues: endpoints['issues.json'].items,
}
const latest = endpoints['meta.json'].asOf

describe('the questions of the shipped facts', () => {
  it.each(['2025-11-25', '2026-01-20', latest])('on %s give the last answer known by then, for each question', (day) => {
    const expected = FACTS.questions
      .toSorted((a, b) => a.order - b.order)
      .flatMap((q) => {
        const known = q.answers.filter((a) => a.knownOn <= day)
        const last = known.reduce<Answer | undefined>((a, b) => (a === undefined || b.knownOn >= a.knownOn ? b : a), undefined)
        return last ? [[q.id, last.text, known.length - 1, q.answers.length - known.length]] : []
      })
    expect(expected.length).toBeGreaterThan(0)
    expect(shown(viewOf(day, {}, FACTS))).toEqual(expected)
  })

  it('name every fact that an answer rests on, once all are known', () => {
    for (const row of viewOf(latest, {}, FACTS).rows) {
      expect(row.claims.map((c) => c.id)).toEqual(row.answer.claimIds ?? [])
      expect(row.disputes.map((d) => d.id)).toEqual(row.answer.disputeIds ?? [])
      expect(row.commitments.map((c) => c.id)).toEqual(row.answer.commitmentIds ?? [])
    }
  })

  it('name no dispute before it was known', () => {
    const chips = (day: string) => viewOf(day, {}, FACTS).rows.find((row) => row.id === 'chips')
    expect(chips('2026-01-20')?.disputes).toEqual([])
    expect(chips(latest)?.disputes.map((d) => d.id)).toEqual(['h200-admission'])
  })
})

it('no answer, claim or disputed answer is later than the day, and none is lost', () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((n) => `2025-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`)
  const someAnswers = fc.array(
    day.map((d) => answer(d, `By ${d}`, { claimIds: ['c1'], disputeIds: ['d1'] })),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(fc.array(someAnswers, { maxLength: 5 }), day, (lists, date) => {
      const dossier = { ...DOSSIER, questions: lists.map((answers, i) => question(`q${i}`, -i, ['fish'], answers)) }
      const view = viewOf(date, {}, dossier)
      for (const row of view.rows) {
        const all = [row.answer, ...row.earlier]
        expect(all.every((a) => a.knownOn <= date)).toBe(true)
        expect(all.map((a) => a.knownOn)).toEqual(
          all
            .map((a) => a.knownOn)
            .toSorted()
            .toReversed(),
        )
        expect(row.claims.every((c) => c.knownOn <= date)).toBe(true)
        expect(row.disputes.flatMap((d) => d.answers).every((a) => a.knownOn <= date)).toBe(true)
        expect(all.length + row.later).toBe(dossier.questions.find((q) => q.id === row.id)?.answers.length)
      }
      expect(view.rows.length + view.answeredLater).toBe(lists.length)
    }),
  )
})
