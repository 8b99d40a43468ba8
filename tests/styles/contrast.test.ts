import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANE_COLOURS, PARTY_COLOURS } from '../../src/panels/timeline/laneColours'

const THEMES = ['light', 'dark', 'contrast', 'projector'] as const
type Theme = (typeof THEMES)[number]

/** The colours of a theme, by token name without its hyphens. */
function coloursOf(theme: Theme): Map<string, string> {
  const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const rule = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].find(([, selector]) => selector?.includes(`[data-theme="${theme}"]`))
  return new Map(
    [...(rule?.[2] ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

/** Relative luminance of `#rrggbb` by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** The pairs that stay below a contrast, each with what it reaches; an unknown token is a fault too. */
function faults(theme: Theme, pairs: readonly (readonly [string, string])[], least: number): string[] {
  const colours = coloursOf(theme)
  return pairs.flatMap(([front, back]) => {
    const [a, b] = [colours.get(front), colours.get(back)]
    if (a === undefined || b === undefined) return [`${front} on ${back}: no such colour`]
    const reached = contrast(a, b)
    return reached >= least ? [] : [`${front} ${a} on ${back} ${b}: ${reached.toFixed(2)}`]
  })
}

const across = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const))

const GROUNDS = ['ground', 'ground-raised', 'ground-tint', 'ground-future']
const BASES = [1, 2, 3, 4, 5, 6, 7].map((n) => `basis-${n}`)
const LANES = [...LANE_COLOURS, ...PARTY_COLOURS]
/** Text: 4.5 to 1 (AA), 7 to 1 (AAA) in the two themes made for it. */
const TEXT: Record<Theme, number> = { light: 4.5, dark: 4.5, contrast: 7, projector: 7 }
/** Marks and the edges of controls: 3 to 1, more in the two themes made for it. */
const MARKS: Record<Theme, number> = { light: 3, dark: 3, contrast: 7, projector: 4.5 }

describe('the measure', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  })

  it('names a pair that is too close, and one that does not exist', () => {
    expect(faults('light', [['hairline', 'ground']], 4.5)).toHaveLength(1)
    expect(faults('light', [['nothing', 'ground']], 4.5)).toEqual(['nothing on ground: no such colour'])
  })
})

describe.each(THEMES)('the %s theme', (theme) => {
  it('every text colour reads on every ground', () => {
    const pairs = across(['ink', 'muted', 'accent', 'alert'], [...GROUNDS, 'accent-wash'])
    expect(faults(theme, pairs, TEXT[theme])).toEqual([])
  })

  it('text on filled areas reads', () => {
    const levels = [0, 1, 2, 3].map((n) => [`on-prominence-${n}`, `prominence-${n}`] as const)
    expect(faults(theme, [['on-accent', 'accent'], ...levels], TEXT[theme])).toEqual([])
  })

  it('the counting bases read as labels of the chart, over the ground and over the days ahead', () => {
    expect(faults(theme, across(BASES, ['ground', 'ground-raised', 'ground-future']), TEXT[theme])).toEqual([])
  })

  it('the marks and the edges of controls stand out from every ground', () => {
    expect(faults(theme, across([...BASES, ...LANES, 'muted', 'outline', 'accent'], GROUNDS), MARKS[theme])).toEqual([])
  })

  it('no two bases, lanes or parties share a colour, and no lane has that of a basis', () => {
    const colours = coloursOf(theme)
    const distinct = (names: readonly string[]) => new Set(names.map((name) => colours.get(name))).size
    for (const names of [[...BASES, ...LANE_COLOURS], PARTY_COLOURS]) expect(distinct(names)).toBe(names.length)
  })
})
