/**
 * Names the chunks of what every reader needs: `first` (the first reading) and `panels` (what the three panels need beyond it). A
 * dozen small files would each cost a slow reader a round trip. What only a dialog or a chart needs keeps its own.
 * @param {string} entry the module that the page names
 * @param {string[]} panels the modules that it imports when it starts
 * @returns {(id: string, context: Context) => string | null}
 * @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Context
 */
export function startChunks(entry, panels) {
  let names
  return (id, context) => {
    if (names === undefined) {
      names = new Map()
      for (const module of reachable(panels, context)) names.set(module, 'panels')
      for (const module of reachable([entry], context)) names.set(module, 'first')
    }
    return names.get(id) ?? null
  }
}

/** These modules and what they import statically, at any depth. */
function reachable(starts, context) {
  const seen = new Set(starts)
  for (const id of seen) for (const next of context.getModuleInfo(id)?.importedIds ?? []) seen.add(next)
  return seen
}
