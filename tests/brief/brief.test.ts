import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Brief, checkBrief, MAX_STEPS, readBrief, writeBrief } from '../../src/brief/brief'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { driftOf, withFiguresOfNow } from '../../src/brief/drift'
import { addStep, clampStep, duplicateStep, editStep, moveStep, removeStep } from '../../src/brief/steps'

const two: Brief = {
  readout: 'brief-1',
  id: 'two',
  title: 'Two',
  steps: [
    { id: 'a', address: '?asof=2025-11-25&panel=matrix', notes: 'n' },
    { id: 'b', address: '?asof=2025-11-25', headline: 'h' },
  ],
}
const order = (brief: Brief) => brief.steps.map((step) => step.id).join()
const problem = (value: unknown) => {
  const checked = checkBrief(value)
  return 'problem' in checked ? checked.problem : undefined
}

describe('a brief from a file', () => {
  it('comes back as it was written', () => expect(readBrief(writeBrief(two))).toEqual({ brief: two }))

  it.each([
    ['not an object', 3, /^The file/],
    ['another kind', { ...two, readout: 'brief-2' }, /readout is not "brief-1"/],
    ['no title', { ...two, title: '' }, /title is empty/],
    ['steps that are no list', { ...two, steps: 'x' }, /steps is not a list/],
    ['a view that the page does not have', { ...two, steps: [{ id: 'a', address: '?panel=dance' }] }, /^Step 1: .*panel/],
    ['a time under 3 seconds', { ...two, steps: [{ id: 'a', address: '', dwellSeconds: 1 }] }, /^Step 1: its dwellSeconds/],
    ['two steps of one id', { ...two, steps: [two.steps[0], two.steps[0]] }, /^Step 2: its id/],
    ['too many steps', { ...two, steps: Array.from({ length: 61 }, (_, i) => ({ id: `s${i}`, address: '' })) }, /60 steps/],
  ])('is refused, with the place, when it has %s', (_, value, words) => expect(problem(value)).toMatch(words))

  it('is refused when it is no JSON', () => expect(readBrief('{')).toEqual({ problem: expect.stringContaining('not JSON') }))

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => 'brief' in checkBrief(value) || problem(value) !== ''))
    fc.assert(fc.property(fc.json(), (text) => 'problem' in readBrief(text)))
  })
})

describe('changing a brief', () => {
  it('adds with an id of its own, up to the most', () => {
    const added = addStep(addStep(two, { address: '' }), { address: '' })
    expect(order(added)).toBe('a,b,step-3,step-4')
    const full = { ...two, steps: Array.from({ length: MAX_STEPS }, (_, i) => ({ id: `s${i}`, address: '' })) }
    expect(addStep(full, { address: '' })).toBe(full)
  })
  it('moves, duplicates and removes', () => {
    const three = addStep(two, { address: '' })
    expect(order(moveStep(three, 0, 2))).toBe('b,step-3,a')
    expect(order(moveStep(three, 2, -5))).toBe('step-3,a,b')
    expect(order(duplicateStep(two, 0))).toBe('a,step-3,b')
    expect(order(removeStep(two, 0))).toBe('b')
    expect(removeStep(two, 2)).toBe(two)
  })
  it('edits, and an emptied text is gone', () => {
    expect(editStep(two, 1, { headline: undefined, notes: 'x' }).steps[1]).toEqual({
      id: 'b',
      address: two.steps[1]?.address,
      notes: 'x',
    })
  })
  it('keeps every step through any moves', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -2, max: 8 }))), (moves) => {
        const six = [1, 2, 3, 4].reduce((brief) => addStep(brief, { address: '' }), two)
        const moved = moves.reduce((brief, [from, to]) => moveStep(brief, from, to), six)
        return moved.steps.length === 6 && new Set(moved.steps.map((s) => s.id)).size === 6
      }),
    )
  })
  it('keeps the step asked for within the brief', () => {
    expect([0, 1, 2, 3, Number.NaN].map((n) => clampStep(two, n))).toEqual([1, 1, 2, 2, 1])
  })
})

describe('drift', () => {
  const prepared = {
    ...two,
    steps: [
      {
        id: 'a',
        address: '?x',
        figures: [
          { name: 'Done', text: '1.5 Mt' },
          { name: 'Gone', text: '1' },
        ],
      },
      { id: 'b', address: '' },
    ],
  }
  const now = () => [
    { name: 'Done', text: '1.9 Mt' },
    { name: 'New', text: '2' },
  ]
  it('names what differs, before and after, and what has come or gone', () =>
    expect(driftOf(prepared, now)).toEqual([
      { step: 1, name: 'Done', before: '1.5 Mt', after: '1.9 Mt' },
      { step: 1, name: 'Gone', before: '1', after: undefined },
      { step: 1, name: 'New', before: undefined, after: '2' },
    ]))
  it('is gone once the figures of now are kept', () => expect(driftOf(withFiguresOfNow(prepared, now), now)).toEqual([]))
})

describe('the brief that ships', () => {
  it('passes the check that a file must pass', () =>
    expect(checkBrief(CALL_BRIEF)).toHaveProperty('brief.steps.length', CALL_BRIEF.steps.length))
  it('holds 8 to 10 steps, each pinned to the day after the call, and no number in its own words', () => {
    expect(CALL_BRIEF.steps.length).toBeGreaterThanOrEqual(8)
    expect(CALL_BRIEF.steps.length).toBeLessThanOrEqual(10)
    for (const step of CALL_BRIEF.steps) {
      expect(step.address).toContain('asof=2025-11-25')
      expect(`${step.headline ?? ''} ${step.notes ?? ''}`).not.toMatch(/\d/)
    }
  })
})
