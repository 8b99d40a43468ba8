import { failureWords } from '../lib/strings/exportFiles'
import { PICTURE_SIZES, PIXELS_PER_POINT, type PictureSize } from './picture'

/**
 * An SVG picture as a PNG, two pixels a point.
 * @throws Error when the browser cannot draw it
 */
export async function pngOf(svgText: string, size: PictureSize): Promise<Blob> {
  const { width, height } = PICTURE_SIZES[size]
  const address = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * PIXELS_PER_POINT
    canvas.height = height * PIXELS_PER_POINT
    const context = canvas.getContext('2d')
    if (!context) throw new Error(failureWords.noSurface)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error(failureWords.tooLarge)
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}
