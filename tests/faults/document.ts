import { ELSEWHERE, PLAYED } from './table'
import { recorded } from './times'

const seconds = (ms: number) => (ms <= 200 ? 'at once' : `${(ms / 1000).toFixed(1)} s`)
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
const PLACES = { panel: 'in the panel', drawer: 'in the data drawer', notice: 'above the panels' } as const

/** docs/faults.md: each fault, the words that the reader sees, when, and the test that shows it. */
export function faultsDocument(): string {
  const played = PLAYED.map((f) => {
    const { sign, end } = recorded(f.mock)
    return {
      number: f.number,
      row: `| ${f.number} | ${cell(f.fault)} | ${cell(f.words)} (${PLACES[f.where]}) | ${seconds(sign)} | ${seconds(end)} | \`?mock=${f.mock}\` |`,
    }
  })
  const elsewhere = ELSEWHERE.map((f) => ({
    number: f.number,
    row: `| ${f.number} | ${cell(f.fault)} | ${cell(f.sees)} | - | - | ${f.file.replace('tests/', '')} |`,
  }))
  const rows = [...played, ...elsewhere].sort((a, b) => a.number - b.number).map((f) => f.row)
  return `# Faults and what the reader sees

Made from \`tests/faults/table.ts\` by \`npm run faults\`; a test fails when it is not current. Times are those of the page's own policy, from
opening to the first sign and to the words, in a clock that the test holds (replies of the mock API take no time in it). What has a
\`?mock=\` can be seen by hand. A panel that fails has a Retry; the other panels live on; data that had arrived stay, with their age.

| no. | fault | the reader sees | first sign | words | shown by |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
