import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatDate } from '../../src/lib/dates'
import { formatCount, formatQuantity, formatRatio, formatShare } from '../../src/lib/numbers'
import { ALIGNMENT_TERMS, BASIS_TERMS, BLANK_TERMS, PROMINENCE_TERMS, STATUS_TERMS } from '../../src/lib/strings/terms'
import { convert } from '../../src/lib/units'
import { type Figure, paceOf } from '../../src/panels/commitments/pace'
import { gapsOf } from '../../src/panels/issue-matrix/gaps'
import { matrixView } from '../../src/panels/issue-matrix/model'
import { termsInForce } from '../../src/record/pledge'
import { REAL } from '../app/exporting/given'
import { aCommitment, aVersion } from '../record/makers'

const method = readFileSync('docs/method.md', 'utf8')

/** The rows of the table that follows some words of the page, its head first. */
function tableAfter(words: string): string[][] {
  const from = method.indexOf(words)
  expect(from, words).toBeGreaterThan(-1)
  const [table = ''] = /^\|.*\n(?:\|.*\n)+/m.exec(method.slice(from)) ?? []
  const rows = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  return rows.filter((_, i) => i !== 1)
}

const inWords = <T>(figure: Figure<T>, format: (value: T) => string) =>
  figure.kind === 'value' ? format(figure.value) : figure.because

describe('the worked example', () => {
  const [head, ...rows] = tableAfter('### Worked example')

  test.each([
    [1, '2025-12-31'],
    [2, '2026-02-28'],
  ])('gives the figures of the code, column %i', (column, end) => {
    expect(head?.[column]).toBe(`due ${formatDate(end)}`)
    const day = '2025-11-24'
    const pace = paceOf({
      ...{ pledged: 12_000_000, counted: 1_500_000, countedTo: day, start: '2025-10-01', end, asOf: day },
    })
    expect(rows.map((row) => [row[0], row[column]])).toEqual([
      ['share', inWords(pace.share, formatShare)],
      ['still to go, t', inWords(pace.remaining, formatCount)],
      ['days left', inWords(pace.daysLeft, formatCount)],
      ['pace so far, t a day (54 days)', inWords(pace.paceSoFar, formatCount)],
      ['pace needed, t a day', inWords(pace.paceNeeded, formatCount)],
      ['ratio', inWords(pace.ratio, formatRatio)],
      ['projection at E, t', inWords(pace.projectedByEnd, formatCount)],
      ['date on which it would be met', inWords(pace.projectedOn, formatDate)],
      ['even pace on that day, t', inWords(pace.evenToday, formatCount)],
    ])
  })
})

test('the window in force is what the code makes of the versions in the table', () => {
  const rows = tableAfter('three versions became known').slice(1)
  expect(rows).toHaveLength(3)
  const versions = rows.map(([knownOn = '', says = '']) => {
    const [, start] = /from ([\d-]+)/.exec(says) ?? []
    const [, end] = /to ([\d-]+)/.exec(says) ?? []
    return aVersion({ knownOn, window: { ...(start && { start }), ...(end && { end }) } })
  })
  for (const [i, row] of rows.entries()) {
    const { start, end } = termsInForce(aCommitment({ versions: versions.slice(0, i + 1) }))
    expect([start?.date, end?.date]).toEqual(row.slice(2))
  }
})

test('the bushels are those of the code', () => {
  const bushels = formatQuantity(convert(12_000_000, 'bu'), 'bu').replace(/\s/g, ' ')
  expect(method).toContain(`1 t = ${convert(1, 'bu')} bu`)
  expect(method.replaceAll('\n', ' ')).toContain(`12 Mt are ${bushels}`)
})

describe('the scales are those that the page prints', () => {
  const pairs = (terms: Record<string, { label: string; definition: string }>) =>
    Object.values(terms).map((term) => [term.label, term.definition])

  test.each([
    ['### Counting bases', BASIS_TERMS],
    ['## Alignment', ALIGNMENT_TERMS],
    ['## Status', STATUS_TERMS],
  ])('%s', (head, terms) => expect(tableAfter(head).slice(1)).toEqual(pairs(terms)))

  test('prominence, the strongest first, then the blanks', () => {
    const levels = pairs(PROMINENCE_TERMS).map(([label, definition], level) => [String(level), label, definition])
    const blanks = pairs(BLANK_TERMS).map((words) => ['blank', ...words])
    expect(tableAfter('## Prominence').slice(1)).toEqual([...levels.toReversed(), ...blanks])
  })

  test('a gap is as the page tells: one states it, the other does not mention it, no blank', () => {
    const view = matrixView(REAL, { issue: [], party: [], q: '' }, { hidden: true })
    const gaps = gapsOf(view.rows, view.pair)
    expect(gaps.length).toBeGreaterThan(0)
    for (const gap of gaps) expect([gap.speaks.prominence >= 2, gap.silent.prominence]).toEqual([true, 0])
  })
})
