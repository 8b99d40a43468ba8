import { useSyncExternalStore } from 'react'
import { type Api, networkTransport } from '../api/client'
import { formatDate } from '../lib/dates'
import { type badgeNames, stateWords } from '../lib/strings/dataState'
import { RESOURCE_LABELS } from '../lib/strings/firstTerms'
import type { LoadedDossier } from './useDossier'

/** Where the figures on screen come from, in one word, shown at all times. */
export type Badge = keyof typeof badgeNames

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether the browser believes that it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}

/** The badge, from the kind of API, what the data say of themselves, and whether anything answers. */
export function badgeFor(api: Api, loaded: LoadedDossier, online: boolean): Badge {
  const reports = [...loaded.reports.values()]
  const unreachable = reports.length > 0 && reports.every((r) => r.state !== 'loading' && r.error?.kind === 'offline')
  // Kept from an earlier visit: whatever the browser believes of its network, this is what the figures are.
  const kept = reports.some((r) => r.stored)
  // A file that is here needs no network.
  if (api.mode === 'file' && api.transport !== networkTransport && !unreachable && !kept) return 'FILE'
  if (!online || unreachable || kept) return 'OFFLINE'
  if (api.mode === 'file') return 'FILE'
  if (loaded.meta === undefined) return api.mode === 'mock' ? 'SAMPLE' : 'UNKNOWN'
  return loaded.meta.sample ? 'SAMPLE' : 'LIVE'
}

/** Lists that stop at different days may not fit together: a sentence that says which. */
export function versionNotices(loaded: LoadedDossier): string[] {
  const lists = [...loaded.reports.values()].filter((r) => r.state === 'ready' && r.asOf !== undefined)
  const days = [...new Set(lists.flatMap((r) => r.asOf ?? []))].sort()
  const newest = days.at(-1)
  if (newest === undefined || days.length < 2) return []
  const behind = lists
    .filter((r) => r.asOf !== newest)
    .map((r) => stateWords.upTo(RESOURCE_LABELS[r.resource], formatDate(r.asOf ?? '')))
  return [stateWords.apart(behind, formatDate(newest))]
}
