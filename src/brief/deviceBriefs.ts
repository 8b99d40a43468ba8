import { useEffect, useSyncExternalStore } from 'react'
import { type Kept, makeBriefStore } from './briefStore'

/** The briefs on this device. */
export const deviceBriefs = makeBriefStore(() => localStorage)

/** The briefs on this device, also as another window changes them. */
export function useBriefs(): Kept {
  useEffect(() => {
    window.addEventListener('storage', deviceBriefs.reload)
    return () => window.removeEventListener('storage', deviceBriefs.reload)
  }, [])
  return useSyncExternalStore(deviceBriefs.subscribe, deviceBriefs.get)
}
