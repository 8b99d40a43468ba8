import type { ExportModel } from './model'

const MOST = 70

/** `readout-1-5-of-12-mt-ordered-2025-11-25.csv`: what the view says, and as of when; safe on every system. */
export function fileName(model: Pick<ExportModel, 'title' | 'asOf'>, ending: string): string {
  const words = model.title
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let name = 'readout'
  for (const word of words) {
    if (name.length + word.length + 1 > MOST) break
    name += `-${word}`
  }
  return `${name}-${model.asOf}.${ending}`
}
