import { fileName } from '../../export/fileName'
import type { ExportModel } from '../../export/model'
import { type Draw, type PictureSize, pictureOf } from '../../export/picture'
import { pngOf } from '../../export/png'
import { failureWords } from '../../lib/strings/exportFiles'
import { pageFont } from './pageFont'
import { type PictureTheme, paletteOf } from './pictures'
import { saveFile } from './saveFile'

type Given = { model: ExportModel; draw: Draw; note: string | undefined; size: PictureSize; theme: PictureTheme }

/** The picture with the page's letters inside. */
async function pictureText({ model, draw, note, size, theme }: Given): Promise<string> {
  return pictureOf(model, { size, draw, note, palette: paletteOf(theme), fontCss: await pageFont() })
}

/** Saves the picture; returns its name. */
export async function savePicture(kind: 'svg' | 'png', given: Given): Promise<string> {
  const text = await pictureText(given)
  const name = fileName(given.model, kind)
  saveFile(name, kind === 'svg' ? text : await pngOf(text, given.size), 'image/svg+xml')
  return name
}

/**
 * Puts the picture on the clipboard as a PNG.
 * @throws Error where the browser does not allow it
 */
export async function copyPicture(given: Given): Promise<void> {
  if (typeof ClipboardItem === 'undefined') throw new Error(failureWords.noCopying)
  // Made inside the item: some browsers allow it only while the press lasts.
  const made = pictureText(given).then((text) => pngOf(text, given.size))
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })])
}
