import { useState } from 'react'
import type { ExportModel } from '../../export/model'
import { type Draw, PICTURE_SIZES, type PictureSize } from '../../export/picture'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import styles from './ExportDialog.module.css'
import type { PictureTheme } from './pictures'

const SIZES: readonly { value: PictureSize; label: string }[] = [
  { value: 'slide', label: PICTURE_SIZES.slide.label },
  { value: 'square', label: PICTURE_SIZES.square.label },
  { value: 'print', label: PICTURE_SIZES.print.label },
]
const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

type Props = {
  model: ExportModel
  draw: Draw
  busy: boolean
  /** Does the work and tells how it went. */
  make: (label: string, work: () => Promise<string>) => Promise<void>
}

/** The view as a picture, at the size where it goes. */
export function PictureSection({ model, draw, busy, make }: Props) {
  const [size, setSize] = useState<PictureSize>('slide')
  const [theme, setTheme] = useState<PictureTheme>('light')
  const given = { model, draw, size, theme }
  const code = () => import('./savePicture')
  const save = (kind: 'svg' | 'png') =>
    void make('The picture', async () => `Saved as ${await (await code()).savePicture(kind, given)}`)
  const copy = () =>
    void make('The copy', async () => {
      await (await code()).copyPicture(given)
      return 'Picture copied'
    })
  return (
    <section>
      <h3 className={styles.heading}>Picture</h3>
      <p className={styles.choices}>
        <Segmented legend="Size" options={SIZES} value={size} onChange={setSize} />
        <Segmented legend="Colours" options={THEMES} value={theme} onChange={setTheme} />
      </p>
      <p className={styles.choices}>
        <Button look="plain" disabled={busy} onClick={() => save('png')}>
          PNG
        </Button>
        <Button look="plain" disabled={busy} onClick={() => save('svg')}>
          SVG
        </Button>
        <Button look="plain" disabled={busy} onClick={copy}>
          Copy picture
        </Button>
        <span className={styles.detail}>With title, sources and date inside</span>
      </p>
    </section>
  )
}
