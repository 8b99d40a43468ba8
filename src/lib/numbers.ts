import { perLocale } from './language'
import { QUALIFIER_WORDS, UNIT_WORDS } from './strings/units'
import type { Measure } from './units'
import type { Qualifier } from './vocabulary'

const THIN_SPACE = '\u2009'

const significant = perLocale((locale) => {
  const made = new Map<number, Intl.NumberFormat>()
  return (digits: number): Intl.NumberFormat => {
    const format = made.get(digits) ?? new Intl.NumberFormat(locale, { maximumSignificantDigits: digits })
    made.set(digits, format)
    return format
  }
})
const whole = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
const percent = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 }))

/** A count of things, with thousands separators. */
export const formatCount = (n: number): string => whole().format(n)

/** A share (0 to 1) as a percentage to three figures. */
export const formatShare = (share: number): string => percent().format(share)

/** A ratio of two paces: `10.2`, `3.9`. */
export const formatRatio = (ratio: number): string =>
  (ratio >= 100 ? whole() : significant()(ratio >= 10 ? 3 : 2)).format(ratio)

const SCALES: { from: number; divisor: number; prefix: 'billion' | 'million' | 'thousand' | 'one' }[] = [
  { from: 1e9, divisor: 1e9, prefix: 'billion' },
  { from: 1e6, divisor: 1e6, prefix: 'million' },
  { from: 1e3, divisor: 1e3, prefix: 'thousand' },
  { from: 0, divisor: 1, prefix: 'one' },
]
const SIGN: Partial<Record<Measure, string>> = { USD: '$', CNY: 'CN¥' }

/** How a run of values is divided for an axis, so that all its labels share one unit. */
export type Scale = { divisor: number; unit: string; sign: string }

/** The scale that suits a largest value: 12 000 000 t gives `Mt`. */
export function scaleFor(largest: number, measure: Measure, unitLabel?: string): Scale {
  const size = Math.abs(largest)
  const step = measure === 'count' ? SCALES[3] : SCALES.find((s) => size >= s.from)
  const { divisor, prefix } = step ?? { divisor: 1, prefix: 'one' as const }
  return { divisor, unit: measure === 'count' ? (unitLabel ?? '') : UNIT_WORDS[measure][prefix], sign: SIGN[measure] ?? '' }
}

/** A value as a number and a unit apart, so that a page can set the unit smaller. */
export function quantityParts(
  value: number,
  measure: Measure,
  options: { unitLabel?: string; digits?: number; scale?: Scale } = {},
): { number: string; unit: string } {
  const scale = options.scale ?? scaleFor(value, measure, options.unitLabel)
  const digits = options.digits ?? (measure === 'count' ? 6 : 4)
  return { number: `${scale.sign}${significant()(digits).format(value / scale.divisor)}`, unit: scale.unit }
}

/** A value in words: `1.5 Mt`, `$17bn`, `200 aircraft`. */
export function formatQuantity(value: number, measure: Measure, options: { unitLabel?: string; digits?: number } = {}): string {
  const { number, unit } = quantityParts(value, measure, options)
  if (unit === '') return number
  return measure === 'USD' || measure === 'CNY' ? `${number}${unit}` : `${number}${THIN_SPACE}${unit}`
}

/** `about 1.5 Mt`: the claimant's own qualifier before the number. */
export function withQualifier(text: string, qualifier: Qualifier): string {
  return `${QUALIFIER_WORDS[qualifier]}${text}`
}
