import type { ExportModel } from './model'

/** A source says so of itself where its publisher is not known. */
const NOT_GIVEN = /^not given$/i

/** Who published the sources of a view, each once. */
export const publishersOf = (model: Pick<ExportModel, 'sources'>): string[] =>
  [...new Set(model.sources.map((s) => s.publisher))].filter((name) => !NOT_GIVEN.test(name))
