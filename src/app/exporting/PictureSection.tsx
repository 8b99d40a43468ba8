import { useState } from 'react'
import type { ExportModel } from '../../export/model'
import type { Draw, PictureSize } from '../../export/picture'
import { exportWords, formatWords } from '../../lib/strings/exportDialog'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import styles from './ExportDialog.module.css'
import type { PictureTheme } from './pictures'

const SIZES = ['slide', 'square', 'print'] as const
const THEMES = ['light', 'dark'] as const

type Props = {
  model: ExportModel
  draw: Draw
  /** What the picture says of a comparison. */
  note: string | undefined
  busy: boolean
  /** Does the work and tells how it went. */
  make: (label: string, work: () => Promise<string>) => Promise<void>
}

/** The view as a picture, at the size where it goes. */
export function PictureSection({ model, draw, note, busy, make }: Props) {
  const [size, setSize] = useState<PictureSize>('slide')
  const [theme, setTheme] = useState<PictureTheme>('light')
  const sizes = SIZES.map((value) => ({ value, label: exportWords.sizes[value] }))
  const themes = THEMES.map((value) => ({ value, label: exportWords.themes[value] }))
  const given = { model, draw, note, size, theme }
  const code = () => import('./savePicture')
  const save = (kind: 'svg' | 'png') =>
    void make(exportWords.thePicture, async () => exportWords.saved(await (await code()).savePicture(kind, given)))
  const copy = () =>
    void make(exportWords.theCopy, async () => {
      await (await code()).copyPicture(given)
      return exportWords.pictureCopied
    })
  return (
    <section>
      <h3 className={styles.heading}>{exportWords.picture}</h3>
      <p className={styles.choices}>
        <Segmented legend={exportWords.size} options={sizes} value={size} onChange={setSize} />
        <Segmented legend={exportWords.colours} options={themes} value={theme} onChange={setTheme} />
      </p>
      <p className={styles.choices}>
        <Button look="plain" disabled={busy} onClick={() => save('png')}>
          {formatWords.png.label}
        </Button>
        <Button look="plain" disabled={busy} onClick={() => save('svg')}>
          {formatWords.svg.label}
        </Button>
        <Button look="plain" disabled={busy} onClick={copy}>
          {exportWords.copyPicture}
        </Button>
        <span className={styles.detail}>{exportWords.inPicture}</span>
      </p>
    </section>
  )
}
