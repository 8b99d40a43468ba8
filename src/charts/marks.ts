/** Mark shapes; each series has its own, so that colour is never the only difference. */
export const MARK_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross', 'down', 'star'] as const
export type MarkShape = (typeof MARK_SHAPES)[number]

/** The path of a mark around 0,0. @param r half its size in pixels */
export function markPath(shape: MarkShape, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`
    case 'square':
      return polygon([
        [-0.88, -0.88],
        [0.88, -0.88],
        [0.88, 0.88],
        [-0.88, 0.88],
      ])
    case 'triangle':
      return polygon([
        [0, -1.15],
        [1.05, 0.8],
        [-1.05, 0.8],
      ])
    case 'down':
      return polygon([
        [0, 1.15],
        [1.05, -0.8],
        [-1.05, -0.8],
      ])
    case 'diamond':
      return polygon([
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ])
    case 'cross':
      return polygon([
        [-0.4, -1.1],
        [0.4, -1.1],
        [0.4, -0.4],
        [1.1, -0.4],
        [1.1, 0.4],
        [0.4, 0.4],
        [0.4, 1.1],
        [-0.4, 1.1],
        [-0.4, 0.4],
        [-1.1, 0.4],
        [-1.1, -0.4],
        [-0.4, -0.4],
      ])
    case 'star':
      return polygon(
        Array.from({ length: 10 }, (_, i) => {
          const reach = i % 2 === 0 ? 1.3 : 0.55
          const angle = (Math.PI * i) / 5 - Math.PI / 2
          return [reach * Math.cos(angle), reach * Math.sin(angle)]
        }),
      )
  }
  function polygon(points: [number, number][]): string {
    return `M${points.map(([x, y]) => `${round(x * r)},${round(y * r)}`).join('L')}Z`
  }
}

const round = (n: number) => Math.round(n * 100) / 100
