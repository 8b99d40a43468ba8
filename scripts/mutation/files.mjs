// The facts put together, and the models of the panels: what computes. Not what makes words or draws.
const panel = (name, ...models) => models.map((model) => `src/panels/${name}/${model}.ts`)

export const files = [
  'src/record/*.ts',
  ...panel('changes', 'model', 'window'),
  ...panel('commitments', 'chartView', 'context', 'countHistory', 'counts', 'ledgerOrder', 'met', 'model', 'ourLines', 'pace'),
  ...panel('commitments', 'staircase', 'strip', 'whatIf'),
  ...panel('issue-matrix', 'cells', 'gaps', 'gridKeys', 'model', 'readouts', 'sorting'),
  ...panel('questions', 'model'),
  ...panel('timeline', 'clusters', 'columns', 'domain', 'drawing', 'ghosts', 'model', 'passing', 'plans', 'range'),
]

/** Whether a file holds pure unit tests that concern these; the walks through every day of the real facts take too long. */
export const isTest = (path) =>
  /^tests\/(record|panels)\/.*\.test\.ts$/.test(path) && !/\/(realFacts|shippedFacts)\.test\.ts$/.test(path)
