import { dropWords } from '../lib/strings/dropping'
import { LIST_RESOURCES } from '../lib/vocabulary'

const MOST_BYTES = 60_000_000
const RESOURCES: ReadonlySet<string> = new Set(['meta', ...LIST_RESOURCES])

export type Dropped = { document: Record<string, unknown>; name: string } | { problem: string }

/**
 * Files as one document of the contract: a single file that holds every resource under its name, or files each named after a
 * resource (`claims.json`). Only the outline is checked here; the items are checked as those of any source are.
 */
export async function readDropped(files: readonly File[]): Promise<Dropped> {
  const json = files.filter((file) => file.name.toLowerCase().endsWith('.json'))
  const [first] = json
  if (first === undefined) return { problem: dropWords.noJson }
  if (json.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES) return { problem: dropWords.tooLarge }
  const read: [string, unknown][] = []
  for (const file of json) {
    const name = file.name.replace(/\.json$/i, '')
    if (json.length > 1 && !RESOURCES.has(name)) continue
    try {
      read.push([name, JSON.parse(await file.text())])
    } catch {
      return { problem: dropWords.damaged(file.name) }
    }
  }
  const document = json.length === 1 ? wholeOf(read[0]) : Object.fromEntries(read)
  if (isBrief(document)) return { problem: dropWords.isBrief(first.name) }
  const held = Object.keys(document ?? {}).filter((key) => RESOURCES.has(key))
  if (document === undefined || held.length === 0) return { problem: dropWords.holdsNone(first.name) }
  return { document, name: json.length === 1 ? first.name : dropWords.files(json.length) }
}

/** A file of one resource stands under its own name; a whole document is what it is. */
function wholeOf(read: [string, unknown] | undefined): Record<string, unknown> | undefined {
  if (read === undefined || typeof read[1] !== 'object' || read[1] === null) return undefined
  const [name, value] = read
  if (RESOURCES.has(name) && 'items' in value) return { [name]: value }
  return { ...value }
}

const isBrief = (document: Record<string, unknown> | undefined) =>
  typeof document?.['readout'] === 'string' && document['readout'].startsWith('brief')

/** What a drop holds. */
export type Held = { entries: readonly FileSystemEntry[]; files: readonly File[] }

/** The files of a drop, those of folders too. */
export async function filesOf({ entries, files }: Held): Promise<readonly File[]> {
  if (entries.length === 0) return files
  return (await Promise.all(entries.map(filesOfEntry))).flat()
}

async function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((done, fail) => entry.file(done, fail))]
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: FileSystemEntry[] = []
  // A folder is read in parts, until a part is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (part.length === 0) break
    found.push(...part)
  }
  return (await Promise.all(found.filter(isFile).map(filesOfEntry))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
