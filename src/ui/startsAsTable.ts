import { createContext } from 'react'

/** Whether panels inside show their table first: on paper, where nothing can be pressed. */
export const StartsAsTable = createContext(false)

/** Whether panels inside stand on a sheet, which is their landmark: several sheets may show the same panel. */
export const OnSheet = createContext(false)
