import { createContext } from 'react'

/** What the last step says of the data that it rests on; absent but in a briefing file. */
export const Colophon = createContext<string | undefined>(undefined)
