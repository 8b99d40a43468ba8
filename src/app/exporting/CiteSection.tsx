import { useState } from 'react'
import { CITATION_STYLES, citation } from '../../export/citation'
import type { ExportModel } from '../../export/model'
import { exportWords } from '../../lib/strings/exportDialog'
import { sharedWords } from '../../lib/strings/shared'
import { CopyButton } from '../../ui/CopyButton'
import { Segmented } from '../../ui/Segmented'
import styles from './ExportDialog.module.css'

/** How the view is cited, with its date and permalink. */
export function CiteSection({ model }: { model: ExportModel }) {
  const [style, setStyle] = useState<(typeof CITATION_STYLES)[number]>('apa')
  const options = CITATION_STYLES.map((value) => ({ value, label: exportWords.styles[value] }))
  const words = citation(model, style)
  return (
    <section>
      <h3 className={styles.heading}>{exportWords.citation}</h3>
      <Segmented legend={exportWords.style} options={options} value={style} onChange={setStyle} />
      <pre className={styles.words}>{words}</pre>
      <CopyButton text={() => words}>{sharedWords.copyCitation}</CopyButton>
    </section>
  )
}
