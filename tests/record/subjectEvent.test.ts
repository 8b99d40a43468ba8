import { describe, expect, it } from 'vitest'
import { subjectEvent } from '../../src/record/subjectEvent'
import { itemsOf } from '../mocks/facts'
import { aDossier, anEvent } from './makers'

const account = (id: string, eventId: string) => {
  const [like] = itemsOf.accounts
  if (!like) throw new Error('no account is held')
  return { ...like, id, eventId }
}

describe('the event that a dossier is about', () => {
  it('is the one of which most accounts are held', () => {
    const events = [anEvent({ id: 'talks', date: '2025-10-30' }), anEvent({ id: 'call', date: '2025-11-24' })]
    const accounts = [account('1', 'talks'), account('2', 'call'), account('3', 'call')]
    expect(subjectEvent(aDossier({ events, accounts }))?.id).toBe('call')
  })

  it('of two with as many, is the earlier', () => {
    const events = [anEvent({ id: 'b', date: '2025-11-24' }), anEvent({ id: 'a', date: '2025-10-30' })]
    expect(subjectEvent(aDossier({ events, accounts: [account('1', 'b'), account('2', 'a')] }))?.id).toBe('a')
  })

  it('of two with as many, is the earlier in either order of the data; of one day the first', () => {
    const events = [anEvent({ id: 'a', date: '2025-10-30' }), anEvent({ id: 'b', date: '2025-11-24' })]
    const accounts = [account('1', 'b'), account('2', 'a')]
    expect(subjectEvent(aDossier({ events, accounts }))?.id).toBe('a')
    const twins = events.map((event) => ({ ...event, date: '2025-11-24' }))
    expect(subjectEvent(aDossier({ events: twins, accounts }))?.id).toBe('a')
  })

  it('is absent while no account is held, or only of events that are not', () => {
    expect(subjectEvent(aDossier({ events: [anEvent({})] }))).toBeUndefined()
    expect(subjectEvent(aDossier({ accounts: [account('1', 'gone')] }))).toBeUndefined()
  })

  it('of the shipped facts, is the call of 24 November 2025', () => {
    expect(subjectEvent(aDossier(itemsOf))).toMatchObject({ kind: 'call', date: '2025-11-24' })
  })
})
