import { strings } from '../language'

/** What stands under a source. */
export const sourceWords = strings('source', {
  notLoaded: (id: string) => `Source not loaded: ${id}`,
  inLanguage: (language: string) => `in ${language}`,
  noAddress: 'no address held',
})
