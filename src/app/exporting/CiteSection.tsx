import { useState } from 'react'
import { CITATION_LABELS, CITATION_STYLES, citation } from '../../export/citation'
import type { ExportModel } from '../../export/model'
import { CopyButton } from '../../ui/CopyButton'
import { Segmented } from '../../ui/Segmented'
import styles from './ExportDialog.module.css'

const OPTIONS = CITATION_STYLES.map((value) => ({ value, label: CITATION_LABELS[value] }))

/** How the view is cited, with its date and permalink. */
export function CiteSection({ model }: { model: ExportModel }) {
  const [style, setStyle] = useState<(typeof CITATION_STYLES)[number]>('apa')
  const words = citation(model, style)
  return (
    <section>
      <h3 className={styles.heading}>Citation</h3>
      <Segmented legend="Style" options={OPTIONS} value={style} onChange={setStyle} />
      <pre className={styles.words}>{words}</pre>
      <CopyButton text={() => words}>Copy citation</CopyButton>
    </section>
  )
}
