import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { dropWords } from '../lib/strings/dropping'
import { sharedWords } from '../lib/strings/shared'
import { visibleText } from '../lib/text'
import { Button } from '../ui/Button'
import styles from './DataSession.module.css'
import type { Held } from './droppedData'
import { Replacing } from './replacing'

type Props = {
  /** Draws the page over the data of a document, or over its own when there is none. */
  children: (dropped: { document: unknown; turn: number } | undefined) => ReactNode
}

type Said = { words: string; isProblem: boolean }

/**
 * Lets the reader put data of his own in place of the page's, for as long as the page is open: files dropped on it, or chosen. What
 * cannot be read leaves everything as it is.
 */
export function DataSession({ children }: Props) {
  const [dropped, setDropped] = useState<{ document: unknown; turn: number; name: string }>()
  const [said, setSaid] = useState<Said>()
  const [over, setOver] = useState(false)
  const turn = useRef(0)
  const open = useCallback(async (held: readonly File[] | Held) => {
    const read = await import('./droppedData').then(
      async ({ filesOf, readDropped }) => readDropped('files' in held ? await filesOf(held) : held),
      () => ({ problem: dropWords.noReader }),
    )
    if ('problem' in read) return setSaid({ words: dropWords.unchanged(read.problem), isProblem: true })
    turn.current += 1
    setDropped({ document: read.document, turn: turn.current, name: read.name })
    setSaid(undefined)
  }, [])
  const restore = useCallback(() => {
    setDropped(undefined)
    setSaid({ words: dropWords.back, isProblem: false })
  }, [])
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event) || event.defaultPrevented || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      void open(heldBy(event.dataTransfer))
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [open])
  const replacing = useMemo(() => ({ name: dropped?.name, open, restore }), [dropped, open, restore])
  return (
    <Replacing value={replacing}>
      {children(dropped)}
      <div className={styles.told} role="status" data-shown={over || said !== undefined || undefined}>
        {over && <p>{dropWords.drop}</p>}
        {!over && said && (
          <p className={said.isProblem ? styles.problem : undefined}>
            {visibleText(said.words)} <Button onClick={() => setSaid(undefined)}>{sharedWords.close}</Button>
          </p>
        )}
      </div>
    </Replacing>
  )
}

/** Taken while the drop lasts: a browser empties it afterwards. */
const heldBy = ({ items, files }: DataTransfer): Held => ({
  entries: [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : [])),
  files: [...files],
})
