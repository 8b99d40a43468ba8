import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Filters, THEMES, type Theme } from '../filters/parameters'
import type { SetFilters } from '../filters/useFilters'
import { rememberChoice, rememberedChoice } from './deviceChoices'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')
const moreContrast = () => window.matchMedia('(prefers-contrast: more)')

const subscribe = (changed: () => void) => {
  const lists = [dark(), moreContrast()]
  for (const list of lists) list.addEventListener('change', changed)
  return () => {
    for (const list of lists) list.removeEventListener('change', changed)
  }
}
const systemTheme = (): Theme => (moreContrast().matches ? 'contrast' : dark().matches ? 'dark' : 'light')

const asTheme = (text: string | null): Theme | null => THEMES.find((theme) => theme === text) ?? null

/** The theme in force (the address, else this device's choice, else the system's), and the way to choose one. */
export function useTheme(filters: Filters, set: SetFilters): { chosen: Theme | null; choose: (theme: Theme | null) => void } {
  const system = useSyncExternalStore(subscribe, systemTheme)
  const [remembered, setRemembered] = useState(() => asTheme(rememberedChoice('theme')))
  const chosen = filters.theme ?? remembered
  const inForce = chosen ?? system

  useEffect(() => {
    document.documentElement.dataset.theme = inForce
  }, [inForce])

  const choose = (theme: Theme | null) => {
    rememberChoice('theme', theme)
    setRemembered(theme)
    set({ theme }, { history: 'replace' })
  }
  return { chosen, choose }
}
