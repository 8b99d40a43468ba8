import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import { aCommitment, aCount, aDossier, anEntry, anEvent, aVersion } from './makers'

describe('single facts', () => {
  const dossier = () =>
    aDossier({ observations: [aCount({ id: 'one', knownOn: '2025-11-24' }), aCount({ id: 'two', knownOn: '2025-11-26' })] })
  const idsOn = (day: string) => asKnownOn(dossier(), day).observations.map((o) => o.id)

  it('are there from the day on which they became known, that day included', () => {
    expect(idsOn('2025-11-23')).toEqual([])
    expect(idsOn('2025-11-24')).toEqual(['one'])
    expect(idsOn('2025-11-25')).toEqual(['one'])
    expect(idsOn('2025-11-26')).toEqual(['one', 'two'])
  })

  it('the cut names its day', () => {
    expect(asKnownOn(dossier(), '2025-11-25').date).toBe('2025-11-25')
  })

  it('the facts given are not changed', () => {
    const given = dossier()
    const before = structuredClone(given)
    asKnownOn(given, '2025-11-24')
    expect(given).toEqual(before)
  })

  it('remarks made with hindsight wait for their own day', () => {
    const notes = [
      { text: 'At once.', knownOn: '2025-11-24' },
      { text: 'It was wrong.', knownOn: '2026-01-20' },
    ]
    const on = (day: string) =>
      asKnownOn(aDossier({ observations: [aCount({ id: 'one', notes })] }), day).observations[0]?.notes
    expect(on('2025-11-24')).toEqual([notes[0]])
    expect(on('2026-01-20')).toEqual(notes)
  })
})

describe('a commitment', () => {
  const dossier = () =>
    aDossier({
      commitments: [
        aCommitment({
          sourceIds: ['first', 'later', 'said', 'done'],
          versions: [
            aVersion({
              id: 'moved',
              knownOn: '2025-12-04',
              sourceIds: ['later'],
              notes: [{ text: 'n', knownOn: '2026-01-01' }],
            }),
            aVersion({ id: 'first', knownOn: '2025-11-01', sourceIds: ['first'] }),
          ],
          confirmations: [
            { partyId: 'cn', stance: 'silent', statedOn: '2025-11-13', knownOn: '2025-11-13', sourceIds: ['said'] },
          ],
          statuses: [
            { status: 'claimed-by-one-side', knownOn: '2025-11-01', sourceIds: ['first'] },
            { status: 'carried-out', knownOn: '2026-01-20', sourceIds: ['done'] },
          ],
        }),
      ],
    })
  const on = (day: string) => asKnownOn(dossier(), day).commitments[0]

  it('has the versions, confirmations and statuses known by then, oldest first', () => {
    expect(on('2025-11-12')?.versions.map((v) => v.id)).toEqual(['first'])
    expect(on('2025-12-04')?.versions.map((v) => v.id)).toEqual(['first', 'moved'])
    expect(on('2025-11-12')?.confirmations).toEqual([])
    expect(on('2025-11-13')?.confirmations.map((c) => c.stance)).toEqual(['silent'])
    expect(on('2026-01-19')?.statuses.map((s) => s.status)).toEqual(['claimed-by-one-side'])
    expect(on('2026-01-20')?.statuses.map((s) => s.status)).toEqual(['claimed-by-one-side', 'carried-out'])
  })

  it('names only the sources of what was known by then', () => {
    expect(on('2025-11-01')?.sourceIds).toEqual(['first'])
    expect(on('2025-12-04')?.sourceIds).toEqual(['first', 'later', 'said'])
  })

  it('cuts the remarks of its parts too', () => {
    expect(on('2025-12-04')?.versions.at(-1)?.notes).toEqual([])
    expect(on('2026-01-01')?.versions.at(-1)?.notes).toHaveLength(1)
  })
})

describe('a plan', () => {
  const plan = anEvent({
    date: '2026-05-13',
    endDate: '2026-05-15',
    status: 'occurred',
    knownOn: '2025-11-24',
    statuses: [
      anEntry({ knownOn: '2025-11-24', date: '2026-04' }),
      anEntry({ knownOn: '2026-02-20', date: '2026-03-31', endDate: '2026-04-02' }),
      anEntry({ knownOn: '2026-03-18', status: 'moved', date: '2026-05-13' }),
      anEntry({ knownOn: '2026-05-15', status: 'occurred', date: '2026-05-13', endDate: '2026-05-15' }),
    ],
  })
  const on = (day: string) => asKnownOn(aDossier({ events: [plan] }), day).events[0]

  it.each([
    ['2025-11-24', 'planned', '2026-04', undefined],
    ['2026-02-19', 'planned', '2026-04', undefined],
    ['2026-02-20', 'planned', '2026-03-31', '2026-04-02'],
    ['2026-03-18', 'moved', '2026-05-13', undefined],
    ['2026-05-15', 'occurred', '2026-05-13', '2026-05-15'],
  ])('as known on %s is %s for %s to %s', (day, status, date, endDate) => {
    expect(on(day)).toMatchObject({ status, date })
    expect(on(day)?.endDate).toBe(endDate)
  })

  it('is not there before its first entry', () => {
    expect(on('2025-11-23')).toBeUndefined()
  })

  it('keeps the entries known by then, oldest first', () => {
    expect(on('2026-03-18')?.history.map((e) => e.date)).toEqual(['2026-04', '2026-03-31', '2026-05-13'])
  })

  it('cancelled without a date keeps the last date that it had', () => {
    const statuses = [
      anEntry({ knownOn: '2025-11-24', date: '2026-04' }),
      anEntry({ knownOn: '2026-01-10', status: 'cancelled' }),
    ]
    const event = anEvent({ date: '2026-04', status: 'cancelled', statuses })
    expect(asKnownOn(aDossier({ events: [event] }), '2026-01-10').events[0]).toMatchObject({
      status: 'cancelled',
      date: '2026-04',
    })
  })

  it('whose first entry has no date has none, not the later one', () => {
    const statuses = [anEntry({ knownOn: '2025-11-24' }), anEntry({ knownOn: '2026-01-10', date: '2026-04-09' })]
    const dossier = aDossier({ events: [anEvent({ date: '2026-04-09', status: 'planned', statuses })] })
    expect(asKnownOn(dossier, '2026-01-09').events[0]).not.toHaveProperty('date')
    expect(asKnownOn(dossier, '2026-01-10').events[0]).toHaveProperty('date', '2026-04-09')
  })

  describe('that says its end only at the top', () => {
    const spanOf = (...statuses: ReturnType<typeof anEntry>[]) =>
      aDossier({ events: [anEvent({ date: '2026-05-13', endDate: '2026-05-15', knownOn: '2025-11-24', statuses })] })
    const endOn = (day: string, dossier: ReturnType<typeof spanOf>) => asKnownOn(dossier, day).events[0]?.endDate
    const first = () => anEntry({ knownOn: '2025-11-24', date: '2026-05-13' })

    it('has it when all entries are known and the date is the latest', () => {
      expect(endOn('2025-11-24', spanOf(first()))).toBe('2026-05-15')
      const twice = spanOf(first(), anEntry({ knownOn: '2026-01-01', status: 'unconfirmed' }))
      expect(endOn('2026-01-01', twice)).toBe('2026-05-15')
      expect(endOn('2025-12-31', twice)).toBeUndefined()
      expect(asKnownOn(twice, '2025-12-31').events[0]).not.toHaveProperty('endDate')
    })

    it('has none when the date is another', () => {
      expect(endOn('2025-11-24', spanOf(anEntry({ knownOn: '2025-11-24', date: '2026-04' })))).toBeUndefined()
    })
  })

  it('an event that was never a plan is the same one on every day, a plan is not', () => {
    const plans = { knownOn: '2025-11-24', statuses: [anEntry({ knownOn: '2025-11-24', date: '2026-04' })] }
    const events = [anEvent({ id: 'a' }), anEvent({ id: 'b', statuses: [] }), anEvent({ id: 'c', ...plans })]
    const dossier = aDossier({ events })
    const [a, b, c] = asKnownOn(dossier, '2025-11-24').events
    const again = asKnownOn(dossier, '2025-11-25').events
    expect(again[0]).toBe(a)
    expect(again[1]).toBe(b)
    expect(again[2]).not.toBe(c)
    expect(a).not.toHaveProperty('statuses')
    expect(b).not.toHaveProperty('statuses')
  })

  it('a plain event keeps its date, end and status', () => {
    const event = anEvent({ date: '2025-11-24', endDate: '2025-11-25' })
    expect(asKnownOn(aDossier({ events: [event] }), '2025-11-24').events[0]).toMatchObject({
      date: '2025-11-24',
      endDate: '2025-11-25',
      status: 'occurred',
      history: [],
    })
  })
})

describe('disputes and questions', () => {
  const answers = [
    { answer: 'No.', statedBy: { partyId: 'cn' }, knownOn: '2025-12-01', sourceIds: ['b'] },
    { answer: 'Yes.', statedBy: { partyId: 'us' }, knownOn: '2025-11-24', sourceIds: ['a'] },
  ]
  const dossier = aDossier({
    disputes: [{ id: 'd', question: 'q', treatment: 't', answers, knownOn: '2025-11-24', sourceIds: ['a', 'b'] }],
    questions: [
      {
        id: 'q',
        question: 'q',
        order: 1,
        issueIds: ['farm'],
        answers: [{ text: 'So far.', knownOn: '2025-11-25', sourceIds: ['a'] }],
      },
    ],
  })

  it('have the answers known by then, oldest first, and only their sources', () => {
    expect(asKnownOn(dossier, '2025-11-24').disputes).toMatchObject([{ answers: [{ answer: 'Yes.' }], sourceIds: ['a'] }])
    expect(asKnownOn(dossier, '2025-12-01').disputes).toMatchObject([
      { answers: [{ answer: 'Yes.' }, { answer: 'No.' }], sourceIds: ['a', 'b'] },
    ])
  })

  it('without an answer are not there', () => {
    expect(asKnownOn(dossier, '2025-11-24').questions).toEqual([])
    expect(asKnownOn(dossier, '2025-11-25').questions).toHaveLength(1)
    expect(asKnownOn(dossier, '2025-11-23').disputes).toEqual([])
  })
})
