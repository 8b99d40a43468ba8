import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BASES } from '../../src/lib/vocabulary'
import { basisLook } from '../../src/panels/commitments/basisLook'
import { LANE_COLOURS, PARTY_COLOURS } from '../../src/panels/timeline/laneColours'

type Triple = readonly [number, number, number]

/** How colours come to eyes without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1, over linear light. */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

function linear(hex: string): Triple {
  const part = (at: number) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** The place of a colour in OKLab, where distance is difference as seen: 0 the same, 1 black from white. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const seenWith = (sight: readonly [Triple, Triple, Triple], [r, g, b]: Triple): Triple => {
  const row = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(sight[0]), row(sight[1]), row(sight[2])]
}

const css = readFileSync('src/styles/tokens.css', 'utf8')
const THEMES = ['light', 'dark', 'contrast', 'projector'] as const
const PALETTES = {
  bases: BASES.map((_, i) => `basis-${i + 1}`),
  lanes: LANE_COLOURS,
  parties: PARTY_COLOURS,
} as const
type Palette = keyof typeof PALETTES

const coloursOf = (theme: string, palette: Palette) => {
  const rule = css.slice(css.indexOf(`[data-theme="${theme}"] {`))
  return PALETTES[palette].map((name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(rule)?.[1] ?? 'none')
}

/** The two colours of a palette that are hardest to tell apart by colour alone, and how far apart they lie. */
function nearest(theme: string, palette: Palette, sight: readonly [Triple, Triple, Triple]) {
  const places = coloursOf(theme, palette).map((hex) => oklab(seenWith(sight, linear(hex))))
  const pairs = places.flatMap((a, i) =>
    places.slice(i + 1).map((b, k) => ({
      pair: [i + 1, i + 2 + k] as const,
      apart: Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]),
    })),
  )
  return pairs.toSorted((a, b) => a.apart - b.apart)[0]
}

describe('series without their colours', () => {
  it('the measure: black and white lie 1 apart, a colour and itself 0', () => {
    expect(oklab(linear('#ffffff'))[0] - oklab(linear('#000000'))[0]).toBeCloseTo(1, 3)
    expect(
      nearest('light', 'bases', [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ])?.apart,
    ).toBe(0)
  })

  it('each has a mark of its own and, as a line, a dash of its own', () => {
    expect(new Set(BASES.map((basis) => basisLook(basis).shape)).size).toBe(BASES.length)
    expect(new Set(BASES.map((basis) => basisLook(basis).dash)).size).toBe(BASES.length)
  })

  it.each(['bases', 'lanes', 'parties'] as const)(
    'docs/accessibility.md says how near the %s come in each theme',
    (palette) => {
      const docs = readFileSync('docs/accessibility.md', 'utf8')
      const rows = THEMES.map((theme) => {
        const cells = Object.values(SIGHTS).map((sight) => {
          const found = nearest(theme, palette, sight)
          return `${found?.apart.toFixed(3)} (${found?.pair.join(' and ')})`
        })
        return `| ${palette}, ${theme} | ${cells.join(' | ')} |`
      })
      expect(docs).toContain(rows.join('\n'))
    },
  )
})
