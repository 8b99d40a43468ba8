import { createContext } from 'react'

/** Data of the reader's own in place of the page's. */
export type DataReplacing = {
  /** The file that is shown; absent while the page's own data are. */
  name: string | undefined
  open: (files: readonly File[]) => Promise<void>
  restore: () => void
}

export const Replacing = createContext<DataReplacing>({
  name: undefined,
  open: async () => undefined,
  restore: () => undefined,
})
