type Context = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }
export function startChunks(entry: string, panels: readonly string[]): (id: string, context: Context) => string | null
