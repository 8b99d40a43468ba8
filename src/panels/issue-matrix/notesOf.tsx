import { DataText } from '../../ui/DataText'

/** Remarks, one under another; nothing when there are none. */
export function notesOf(notes: readonly string[]) {
  if (notes.length === 0) return undefined
  return notes.map((note) => (
    <p key={note}>
      <DataText>{note}</DataText>
    </p>
  ))
}
