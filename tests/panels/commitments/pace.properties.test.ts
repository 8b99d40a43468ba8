import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../src/lib/dates'
import { evenPace, type Pace, type PaceInputs, paceOf } from '../../../src/panels/commitments/pace'
import { told } from './pledges'

const aDay = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
const anAmount = fc.integer({ min: 0, max: 2 ** 40 })
const anyInputs: fc.Arbitrary<PaceInputs> = fc.record({
  pledged: fc.option(anAmount, { nil: undefined }),
  counted: fc.option(anAmount, { nil: undefined }),
  countedTo: fc.option(aDay, { nil: undefined }),
  start: fc.option(aDay, { nil: undefined }),
  end: fc.option(aDay, { nil: undefined }),
  asOf: aDay,
})

/** A pledge on its way: something counted, something to go, a start before the count, an end after the day of the page. */
const underWay = fc
  .record({
    pledged: fc.integer({ min: 2, max: 2 ** 40 }),
    part: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    start: aDay,
    counted: fc.integer({ min: 1, max: 700 }),
    since: fc.integer({ min: 0, max: 60 }),
    left: fc.integer({ min: 1, max: 700 }),
  })
  .map(({ pledged, part, start, counted, since, left }) => {
    const countedTo = addDays(start, counted)
    const asOf = addDays(countedTo, since)
    const amount = Math.min(pledged - 1, Math.max(1, Math.round(pledged * part)))
    return { pledged, counted: amount, countedTo, start, end: addDays(asOf, left), asOf }
  })

const figures = ({ state: _, ...rest }: Pace) => Object.entries(rest)
const number = (figure: Pace['share']) => Number(told(figure))
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('the pace formulas, for any inputs', () => {
  it('never give NaN, Infinity or a date that is none', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        for (const [name, figure] of figures(paceOf(inputs))) {
          if (figure.kind === 'gap') continue
          if (typeof figure.value === 'number') expect(Number.isFinite(figure.value), name).toBe(true)
          else expect(figure.value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('nor for the largest and smallest amounts that a reply may hold', () => {
    const extreme = fc.oneof(
      fc.constantFrom(0, Number.MIN_VALUE, 1e-300, Number.MAX_SAFE_INTEGER),
      fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true }),
    )
    fc.assert(
      fc.property(underWay, extreme, extreme, (inputs, pledged, counted) => {
        for (const [name, figure] of figures(paceOf({ ...inputs, pledged, counted }))) {
          if (figure.kind === 'value' && typeof figure.value === 'number') expect(figure.value, name).toBeLessThan(Infinity)
        }
      }),
    )
  })

  it('share times pledge is the count', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { share } = paceOf(inputs)
        if (share.kind === 'value') expect(near(share.value * (inputs.pledged ?? 0), inputs.counted ?? -1)).toBe(true)
      }),
    )
  })

  it('what is to go and what is done, up to the pledge, make the pledge', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { remaining } = paceOf(inputs)
        const { pledged = 0, counted = 0 } = inputs
        if (remaining.kind === 'value') expect(remaining.value + Math.min(counted, pledged)).toBe(pledged)
      }),
    )
  })

  it('met is exactly when nothing is to go', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { state, remaining } = paceOf(inputs)
        expect(state === 'met').toBe(told(remaining) === 0)
      }),
    )
  })

  it('overdue is only after the deadline, and never met', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        if (paceOf(inputs).state !== 'overdue') return
        expect(inputs.asOf > (inputs.end ?? '')).toBe(true)
        // A pledge of nothing is no amount: it is neither met nor missed, but its day has passed all the same.
        if (inputs.pledged) expect(inputs.counted).toBeLessThan(inputs.pledged)
      }),
    )
  })

  it('shifting all dates by the same days leaves every duration and amount, and moves the date met', () => {
    fc.assert(
      fc.property(anyInputs, fc.integer({ min: -5000, max: 5000 }), (inputs, n) => {
        const moved = (day: string | undefined) => day && addDays(day, n)
        const { projectedOn: before, ...rest } = paceOf(inputs)
        const { projectedOn: after, ...shifted } = paceOf({
          ...inputs,
          countedTo: moved(inputs.countedTo),
          start: moved(inputs.start),
          end: moved(inputs.end),
          asOf: addDays(inputs.asOf, n),
        })
        expect(shifted).toEqual(rest)
        if (before.kind === 'value') expect(told(after)).toBe(addDays(before.value, n))
        else expect(after).toEqual(before)
      }),
    )
  })

  it('another unit scales the amounts and leaves shares, ratios and dates', () => {
    fc.assert(
      fc.property(underWay, fc.constantFrom(2, 4, 1024, 0.5), (inputs, k) => {
        const [one, other] = [paceOf(inputs), paceOf({ ...inputs, pledged: inputs.pledged * k, counted: inputs.counted * k })]
        for (const key of ['remaining', 'paceSoFar', 'paceNeeded', 'projectedByEnd', 'evenToday'] as const)
          expect(near(number(other[key]), number(one[key]) * k), key).toBe(true)
        for (const key of ['share', 'ratio', 'projectedOn', 'daysLeft'] as const) expect(other[key]).toEqual(one[key])
        expect(other.state).toBe(one.state)
      }),
    )
  })
})

describe('a pledge on its way', () => {
  it('has every figure', () => {
    fc.assert(
      fc.property(underWay, (inputs) => {
        // A date more than a century away is the one that need not be printed.
        const missing = figures(paceOf(inputs)).filter(([name, f]) => f.kind === 'gap' && name !== 'projectedOn')
        expect(missing).toEqual([])
      }),
    )
  })

  it('at the pace needed, from the day of the page, reaches the pledge at the deadline', () => {
    fc.assert(
      fc.property(underWay, (inputs) => {
        const { paceNeeded, daysLeft } = paceOf(inputs)
        expect(near(inputs.counted + number(paceNeeded) * number(daysLeft), inputs.pledged)).toBe(true)
      }),
    )
  })

  it('the ratio is what is needed over what was done', () => {
    fc.assert(
      fc.property(underWay, (inputs) => {
        const { ratio, paceNeeded, paceSoFar } = paceOf(inputs)
        expect(near(number(ratio) * number(paceSoFar), number(paceNeeded))).toBe(true)
      }),
    )
  })

  it('the level at the deadline is on the line through nothing at the start and the count', () => {
    fc.assert(
      fc.property(underWay, (inputs) => {
        const { projectedByEnd } = paceOf(inputs)
        const days = daysBetween(inputs.start, inputs.countedTo)
        expect(near(number(projectedByEnd) / daysBetween(inputs.start, inputs.end), inputs.counted / days)).toBe(true)
      }),
    )
  })

  it('on the projected date the same line has reached the pledge, on the day before it has not', () => {
    fc.assert(
      fc.property(underWay, (inputs) => {
        const { projectedOn } = paceOf(inputs)
        if (projectedOn.kind === 'gap') return
        // In whole numbers, so that nothing is rounded: counted / days x n against the pledge.
        const days = BigInt(daysBetween(inputs.start, inputs.countedTo))
        const reached = (n: number) => BigInt(inputs.counted) * BigInt(n) >= BigInt(inputs.pledged) * days
        const n = daysBetween(inputs.start, projectedOn.value)
        expect(reached(n)).toBe(true)
        expect(reached(n - 1)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('is met by the deadline on that line exactly when the level there is the pledge or more', () => {
    fc.assert(
      fc.property(underWay, (inputs) => {
        const { projectedOn, projectedByEnd } = paceOf(inputs)
        fc.pre(projectedOn.kind === 'value' && !near(number(projectedByEnd), inputs.pledged))
        expect(String(told(projectedOn)) <= inputs.end).toBe(number(projectedByEnd) >= inputs.pledged)
      }),
    )
  })

  it('a larger count is never further behind', () => {
    fc.assert(
      fc.property(underWay, fc.nat(), (inputs, more) => {
        const counted = Math.min(inputs.pledged - 1, inputs.counted + more)
        const [less, greater] = [paceOf(inputs), paceOf({ ...inputs, counted })]
        expect(number(greater.ratio)).toBeLessThanOrEqual(number(less.ratio))
        expect(number(greater.share)).toBeGreaterThanOrEqual(number(less.share))
      }),
    )
  })

  it('a later deadline asks for no more a day', () => {
    fc.assert(
      fc.property(underWay, fc.nat(400), (inputs, n) => {
        const moved = paceOf({ ...inputs, end: addDays(inputs.end, n) })
        expect(number(moved.paceNeeded)).toBeLessThanOrEqual(number(paceOf(inputs).paceNeeded))
      }),
    )
  })
})

describe('the even pace', () => {
  it('stays within nothing and the pledge, and never falls from day to day', () => {
    fc.assert(
      fc.property(underWay, aDay, fc.nat(400), ({ pledged, start, end }, day, n) => {
        const [now, then] = [day, addDays(day, n)].map((d) => Number(told(evenPace(pledged, start, end, d))))
        expect(now).toBeGreaterThanOrEqual(0)
        expect(then).toBeLessThanOrEqual(pledged)
        expect(then).toBeGreaterThanOrEqual(now ?? Number.NaN)
      }),
    )
  })
})
