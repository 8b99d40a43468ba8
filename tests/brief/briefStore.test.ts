import { describe, expect, it } from 'vitest'
import type { Brief } from '../../src/brief/brief'
import { briefOf, makeBriefStore } from '../../src/brief/briefStore'
import { CALL_BRIEF_ID } from '../../src/brief/callBrief'

const brief: Brief = { readout: 'brief-1', id: 'mine', title: 'Mine', steps: [{ id: 'a', address: '' }] }

function device(start: Record<string, string> = {}, refuses = false) {
  const held = new Map(Object.entries(start))
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses) throw new DOMException('full', 'QuotaExceededError')
      held.set(key, value)
    },
  }
}

describe('the briefs on the device', () => {
  it('are there again when the page opens again', () => {
    const storage = device()
    makeBriefStore(() => storage).put(brief)
    const again = makeBriefStore(() => storage).get()
    expect(again).toEqual({ briefs: [brief], chosen: 'mine', problem: undefined })
  })

  it('hold in memory and say so when the storage is full', () => {
    const store = makeBriefStore(() => device({}, true))
    store.put(brief)
    expect(store.get().briefs).toEqual([brief])
    expect(store.get().problem).toMatch(/did not keep the change/)
    store.reload()
    expect(store.get().briefs).toEqual([brief])
  })

  it('say so when the storage is refused', () => {
    const store = makeBriefStore(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(store.get().problem).toMatch(/refuses to keep/)
    store.put(brief)
    expect(briefOf(store.get(), 'mine')).toEqual(brief)
  })

  it.each(['{', '3', '{"briefs":3}'])('say that what was kept is damaged: %s', (text) => {
    expect(makeBriefStore(() => device({ 'readout.briefs': text })).get()).toMatchObject({
      briefs: [],
      problem: /could not be read/,
    })
  })

  it('leave out one that is damaged and keep the others', () => {
    const text = JSON.stringify({ briefs: [brief, { ...brief, title: 3 }], chosen: 'mine' })
    const kept = makeBriefStore(() => device({ 'readout.briefs': text })).get()
    expect(kept.briefs).toEqual([brief])
    expect(kept.problem).toMatch(/^1 of the briefs/)
  })

  it('follow what another window keeps', () => {
    const storage = device()
    const store = makeBriefStore(() => storage)
    makeBriefStore(() => storage).put(brief)
    expect(store.get().briefs).toEqual([])
    store.reload()
    expect(store.get().briefs).toEqual([brief])
  })

  it('always hold the brief that ships, also after one was removed', () => {
    const store = makeBriefStore(device)
    store.put(brief)
    store.remove('mine')
    expect(store.get().chosen).toBe(CALL_BRIEF_ID)
    expect(briefOf(store.get(), CALL_BRIEF_ID)?.steps.length).toBeGreaterThan(7)
    expect(briefOf(store.get(), 'mine')).toBeUndefined()
  })
})
