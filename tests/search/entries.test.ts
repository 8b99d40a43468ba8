import { describe, expect, it } from 'vitest'
import { asKnownOn } from '../../src/record/asKnownOn'
import type { Dossier } from '../../src/record/dossier'
import { knowledgeDates } from '../../src/record/knowledge'
import { type EntryKind, restingOn, searchEntries } from '../../src/search/entries'
import { makeIndex } from '../../src/search/searchIndex'
import { itemsOf } from '../mocks/facts'
import { aDossier, anEntry, anEvent } from '../record/makers'

const dossier: Dossier = itemsOf
const entriesOn = (day: string) => searchEntries(asKnownOn(dossier, day))

describe('what can be found', () => {
  it('is every commitment, question, event, claim known on the day, and the sources on which known facts rest: any day', () => {
    for (const { date } of knowledgeDates(dossier)) {
      const keys = entriesOn(date).map((e) => e.key)
      const known = (kind: string, items: readonly { id: string; knownOn: string }[]) =>
        items.filter((i) => i.knownOn <= date).map((i) => `${kind}:${i.id}`)
      expect(keys.filter((k) => k.startsWith('claim:'))).toEqual(known('claim', dossier.claims))
      expect(keys.filter((k) => k.startsWith('commitment:'))).toEqual(known('commitment', dossier.commitments))
      const answered = dossier.questions.filter((q) => q.answers.some((a) => a.knownOn <= date))
      expect(keys.filter((k) => k.startsWith('question:'))).toEqual(answered.map((q) => `question:${q.id}`))
      const events = known('event', dossier.events)
      expect(keys.filter((k) => k.startsWith('event:')).every((k) => events.includes(k))).toBe(true)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('holds no later answer, date or remark of a fact that was known', () => {
    const moved = anEvent({
      id: 'visit',
      title: 'A planned visit',
      knownOn: '2025-10-30',
      date: '2026-05-14',
      statuses: [
        anEntry({ knownOn: '2025-10-30', date: '2026-04', status: 'planned' }),
        anEntry({ knownOn: '2026-03-01', date: '2026-05-14', status: 'planned' }),
      ],
      notes: [{ text: 'It slipped because of the war.', knownOn: '2026-03-01' }],
    })
    const texts = (day: string) => JSON.stringify(searchEntries(asKnownOn(aDossier({ events: [moved] }), day)))
    expect(texts('2025-11-25')).toContain('April 2026')
    expect(texts('2025-11-25')).not.toMatch(/14 May|slipped/)
    expect(texts('2026-03-01')).toMatch(/14 May 2026.*/)
    expect(texts('2026-03-01')).toContain('slipped')
  })

  it('a source is listed once a fact that rests on it is known, and leads to those facts', () => {
    const early = entriesOn('2025-11-25')
    const late = entriesOn('2026-10-09')
    const sources = (entries: typeof early) => entries.filter((e) => e.kind === 'source')
    expect(sources(early).length).toBeGreaterThan(10)
    expect(sources(early).length).toBeLessThan(sources(late).length)
    const [first] = sources(early)
    const id = first?.key.slice('source:'.length) ?? ''
    const held = dossier.claims.filter((c) => c.knownOn <= '2025-11-25' && c.sourceIds.includes(id)).map((c) => `claim:${c.id}`)
    const resting = restingOn(early, id).map((e) => e.key)
    expect(resting.filter((k) => k.startsWith('claim:'))).toEqual(held)
    expect(resting.some((k) => k.startsWith('source:'))).toBe(false)
  })
})

describe('the order of hits', () => {
  const entry = (id: string, title: string, text = '', kind: EntryKind = 'event') => ({
    ...{ key: `${kind}:${id}`, kind, title, text, detail: '', sourceIds: [] },
    opens: { view: {} },
  })
  const entries = [
    entry('a', 'Talks in Madrid', 'Soybeans were named.'),
    entry('b', 'Soybeans bought again'),
    entry('c', 'Président Macron à Pékin'),
    entry('d', 'Soybeans bought again', '', 'commitment'),
    entry('e', 'The rare-earth pause'),
    entry('plan-2', 'A visit', '', 'commitment'),
  ]
  const keys = async (query: string) => (await makeIndex(entries)).search(query).map((h) => h.entry.key)

  it('puts a title before a text, and of two alike the kind that comes first', async () => {
    expect(await keys('soybeans')).toEqual(['commitment:d', 'event:b', 'event:a'])
  })

  it('meets all words, in any order, the last unfinished, without case and accents', async () => {
    expect(await keys('bought SOY')).toEqual(['commitment:d', 'event:b'])
    expect(await keys('president pek')).toEqual(['event:c'])
    expect(await keys('soybeans macron')).toEqual([])
  })

  it('bears a slip in a long word and none in a short one', async () => {
    expect(await keys('soybaens madrid')).toEqual(['event:a'])
    expect(await keys('macrom')).toEqual(['event:c'])
    expect(await keys('eart')).toEqual(['event:e'])
    expect(await keys('rara')).toEqual([])
  })

  it('leads from a pasted key to the one that bears it, and takes signs as they come', async () => {
    expect(await keys('plan-2')).toEqual(['commitment:plan-2'])
    for (const strange of ['', '  ', '*', '"', '(', '\\', '<script>', '\u202e', '—']) expect(await keys(strange)).toEqual([])
  })
})
