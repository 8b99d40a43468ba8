import { createContext } from 'react'

/** Whether panels inside are a step of a brief, on a stage or a sheet: read from afar, with few things on it. */
export const Presented = createContext(false)
