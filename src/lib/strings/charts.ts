import { strings } from '../language'

/** The frame that all charts share. */
export const chartFrameWords = strings('chart', {
  chart: 'chart',
  reading: (summary: string) => `${summary} Arrow keys read the points, Enter opens one.`,
  readingAndZoom: (summary: string) =>
    `${summary} Arrow keys read the points, Enter opens one. Plus and minus change the days drawn.`,
})
