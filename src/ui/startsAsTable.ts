import { createContext } from 'react'

/** Whether panels inside show their table first: on paper, where nothing can be pressed. */
export const StartsAsTable = createContext(false)
