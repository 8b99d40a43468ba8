import { describe, expect, it } from 'vitest'
import { meta } from '../../mocks/data/meta'
import { stepViews } from '../../src/app/stepViews'
import { CALL_BRIEF } from '../../src/brief/callBrief'
import { driftOf, withFiguresOfNow } from '../../src/brief/drift'
import { viewFrom } from '../../src/filters/views'
import { joinDossier } from '../../src/record/join'
import { itemsOf } from '../mocks/facts'

const dossier = () => joinDossier(itemsOf).dossier
const views = (facts = dossier()) => stepViews(facts, meta.asOf, '2025-11-25')

describe('the steps of the brief that ships', () => {
  it.each(CALL_BRIEF.steps)('$id opens what it names', (step) => {
    const view = viewFrom(step.address)
    const held = (list: readonly { id: string }[], id: string | null) => id === null || list.some((item) => item.id === id)
    expect(held(itemsOf.commitments, view.commitment)).toBe(true)
    for (const id of view.issue) expect(held(itemsOf.issues, id)).toBe(true)
    expect(views().dateOf(step.address)).toBe('2025-11-25')
    expect(views().headlineOf(step.address)).not.toMatch(/matches the filters|passes the filters|unknown/)
    expect(views().figuresOf(step.address).length).toBeGreaterThan(1)
  })

  it('computes the pledge’s headline from the facts', () => {
    const soybeans = CALL_BRIEF.steps.find((step) => step.id === 'soybeans')
    expect(views().headlineOf(soybeans?.address ?? '')).toMatch(/^1\.5 of 12.Mt ordered .* 36 days left/)
  })
})

it('an altered count is named by the drift of each step that shows it, and by no other', () => {
  const facts = dossier()
  const altered = {
    ...facts,
    observations: facts.observations.map((o) =>
      o.commitmentId === 'soy-2025-12mmt' && o.basis === 'official-statement' && o.value === 1_500_000
        ? { ...o, value: 1_900_000 }
        : o,
    ),
  }
  const prepared = withFiguresOfNow(
    { ...CALL_BRIEF, steps: CALL_BRIEF.steps.map((s) => ({ ...s, figures: [] })) },
    views(facts).figuresOf,
  )
  expect(driftOf(prepared, views(facts).figuresOf)).toEqual([])
  const drift = driftOf(prepared, views(altered).figuresOf)
  expect([...new Set(drift.map((d) => d.step))]).toEqual([1, 5])
  expect(drift).toContainEqual(
    expect.objectContaining({
      step: 5,
      name: 'Done',
      before: expect.stringMatching(/^1\.5.Mt$/),
      after: expect.stringMatching(/^1\.9.Mt$/),
    }),
  )
})
