import { createContext, type ReactNode } from 'react'

/** What differs between the two days that are compared: facts as `kind:id`. Empty while nothing is compared. */
export const Differing = createContext<ReadonlySet<string>>(new Set())

/** Opens the export of a panel; absent where nothing can be pressed. */
export const PanelExport = createContext<(() => void) | undefined>(undefined)

/** A line that a panel shows under its finding: how much of it differs. */
export const PanelNote = createContext<ReactNode>(undefined)
