import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../src/filters/parameters'
import { formatDate } from '../../../src/lib/dates'
import { changesView, differingKeys } from '../../../src/panels/changes/model'
import { changesSummary } from '../../../src/panels/changes/summary'
import { changesWindow } from '../../../src/panels/changes/window'
import { changeBullets, changesFinding, movedWords, stoodWords } from '../../../src/panels/changes/wording'
import { asKnownOn } from '../../../src/record/asKnownOn'
import { joinDossier } from '../../../src/record/join'
import { knowledgeDates } from '../../../src/record/knowledge'
import { itemsOf } from '../../mocks/facts'

const facts = () => {
  const { dossier } = joinDossier(itemsOf)
  const days = knowledgeDates(dossier)
  return { dossier, days, latest: days.at(-1)?.date ?? '' }
}
const view = (from: string, to: string, query = '', asOf = to) =>
  changesView(asKnownOn(facts().dossier, to), from, asOf, readAddress(query))

describe('the days that are compared', () => {
  const given = () => ({ date: '2025-11-25', days: facts().days, latest: facts().latest, compare: null, seen: undefined })
  it('are the reader’s choice, on either side of the page’s day, and never later than the data', () => {
    const { latest } = facts()
    expect(changesWindow({ ...given(), compare: '2025-11-01' })).toEqual({
      from: '2025-11-01',
      to: '2025-11-25',
      because: 'chosen',
    })
    expect(changesWindow({ ...given(), compare: 'latest' })).toEqual({ from: '2025-11-25', to: latest, because: 'chosen' })
    expect(changesWindow({ ...given(), compare: '2999-01-01' })).toMatchObject({ to: latest })
  })
  it('else the visit before, when it saw less than the page shows; else the last day of knowledge', () => {
    const { days, latest } = facts()
    expect(changesWindow({ ...given(), seen: '2025-11-20' })).toEqual({
      from: '2025-11-20',
      to: '2025-11-25',
      because: 'visit',
    })
    expect(changesWindow({ ...given(), seen: latest })).toEqual({ from: '2025-11-24', to: '2025-11-25', because: 'step' })
    expect(changesWindow({ ...given(), date: days[0]?.date ?? '' }).from < (days[0]?.date ?? '')).toBe(true)
  })
})

describe('what the panel says', () => {
  it('the soybean deadline moved by 59 days on 4 December 2025', () => {
    const moved = view('2025-11-25', '2025-12-04').groups.find((g) => g.kind === 'moved')?.changes ?? []
    const soy = moved.find((c) => c.itemId === 'soy-2025-12mmt')
    expect(soy && movedWords(soy)).toBe('59 days later')
    const known = asKnownOn(facts().dossier, '2025-12-04')
    expect(soy?.before && stoodWords(soy.before, known)).toMatch(/12\sMt, by 31 December 2025/)
    expect(soy && stoodWords(soy.after, known)).toMatch(/by 28 February 2026/)
  })

  it('a day compared with itself differs in nothing, and says so', () => {
    const same = view('2025-12-03', '2025-12-03')
    expect(same.count).toBe(0)
    expect(changesFinding(same)).toBe('Nothing became known between 3 December 2025 and 3 December 2025')
  })

  it('filters narrow it, and the finding’s figures are those of the groups', () => {
    const { latest } = facts()
    const all = view('2025-11-25', latest)
    const taiwan = view('2025-11-25', latest, '?issue=taiwan&part=matrix')
    expect(taiwan.count).toBeGreaterThan(0)
    expect(taiwan.count).toBeLessThan(all.count)
    expect(taiwan.groups.flatMap((g) => g.changes).every((c) => c.issueIds.includes('taiwan'))).toBe(true)
    for (const group of all.groups) expect(changesFinding(all)).toContain(String(group.changes.length))
    expect(Object.values(all.byPart).reduce((a, b) => a + b, 0)).toBe(all.count)
    expect(changesFinding(view('2025-11-25', latest, '?q=zzzz'))).toMatch(/^None of the \d+ facts .* passes the filters$/)
  })

  it('a summary counts what is listed: what replaces, what adds, where it is seen, and the last day', () => {
    for (const query of ['', '?issue=taiwan&part=matrix', '?part=timeline']) {
      const shown = view('2025-11-25', facts().latest, query)
      const changes = shown.groups.flatMap((g) => g.changes)
      const summary = changesSummary(shown) ?? ''
      const replaced = changes.filter((c) => c.before).length
      expect(summary).toMatch(
        new RegExp(`^${replaced} changes? replaces? what stood before, ${changes.length - replaced} adds? to it`),
      )
      const perPanel = [...summary.matchAll(/\((\d+)\)/g)].map(([, n]) => Number(n))
      expect(perPanel.reduce((a, b) => a + b, 0)).toBe(changes.length)
      expect(summary).toContain(
        formatDate(
          changes
            .map((c) => c.knownOn)
            .sort()
            .at(-1) ?? '',
        ),
      )
    }
    expect(changesSummary(view('2025-11-25', '2025-12-04', '?part=timeline'))).toMatch(/in Timeline \(\d+\)\./)
    expect(changesSummary(view('2025-12-03', '2025-12-03'))).toBeUndefined()
  })

  it('marks cells by issue and party, other facts by their kind', () => {
    const keys = [...differingKeys(view('2025-11-25', facts().latest))]
    expect(keys).toContain('commitment:soy-2025-12mmt')
    expect(keys.some((k) => /^cell:\S+ \S+$/.test(k))).toBe(true)
    expect(keys.some((k) => k.startsWith('position:'))).toBe(false)
  })

  it('copies as bullets, each with source and day, under the finding and over the link', () => {
    const shown = view('2025-12-03', '2025-12-04')
    const text = changeBullets(shown, asKnownOn(facts().dossier, '2025-12-04'), 'https://host/?compare=2025-12-02')
    expect(text.split('\n').filter((l) => l.startsWith('- '))).toHaveLength(shown.count)
    for (const line of text.split('\n').filter((l) => l.startsWith('- ')))
      expect(line).toMatch(/\(.+, known since 4 December 2025\)$/)
    expect(text.startsWith(`${changesFinding(shown)}.`)).toBe(true)
    expect(text.endsWith('https://host/?compare=2025-12-02')).toBe(true)
    expect(text).toContain('(59 days later)')
    expect(text).not.toContain('undefined')
  })
})
