import type PptxGenJS from 'pptxgenjs'
import { formatDate } from '../lib/dates'
import { frameWords } from '../lib/strings/exportFiles'
import { saysTotal } from './countKind'
import type { ColumnKey, ExportModel } from './model'
import { slideRows } from './slideRows'

/** Slides stand on white paper whatever theme the reader has; the tones are those of print. */
export const INK = '1A1D21'
export const MUTED = '565E68'

/** Columns that need less room than words do. */
const NARROW = new Set<ColumnKey | undefined>([
  ...(['date', 'knownSince', 'kind', 'status', 'published', 'deadline', 'daysLeft', 'amount', 'unit'] as const),
])

/** The latest count of each basis beside the pledge, as bars; only where a view has counts. */
export function chartOf(model: ExportModel): { data: PptxGenJS.OptsChartData[]; options: PptxGenJS.IChartOpts } | undefined {
  const at = (key: ColumnKey) => model.columns.findIndex((c) => c.key === key)
  const [basis, pledged, high, to, kind] = [at('basis'), at('pledged'), at('high'), at('to'), at('kind')]
  if ([basis, pledged, high, to, kind].includes(-1)) return undefined
  const latest = new Map<string, { value: number; to: string }>()
  for (const row of model.rows) {
    const [name, value, day] = [row[basis], row[high], row[to]]
    if (typeof name !== 'string' || typeof value !== 'number' || typeof day !== 'string') continue
    if (!saysTotal(String(row[kind]))) continue
    const before = latest.get(name)
    if (before === undefined || before.to <= day) latest.set(name, { value, to: day })
  }
  const pledge = model.rows[0]?.[pledged]
  if (latest.size === 0 || typeof pledge !== 'number') return undefined
  const unit = model.columns[high]?.unit
  // Bars are drawn from below: the pledge comes last, to stand on top.
  const bars = [...latest].toReversed()
  const labels = [...bars.map(([name, { to: day }]) => frameWords.countTo(name, formatDate(day, 'medium'))), frameWords.pledged]
  const values = [...bars.map(([, count]) => count.value), pledge]
  return {
    data: [{ name: unit === undefined ? frameWords.amount : frameWords.amountIn(unit), labels, values }],
    options: {
      ...{
        barDir: 'bar',
        chartColors: [MUTED, ...[...latest].map(() => '0A5C63')],
        valAxisMinVal: 0,
      },
      ...{
        showValue: true,
        dataLabelFormatCode: '#,##0',
        valAxisLabelFormatCode: '#,##0',
        showLegend: false,
        catAxisLabelFontSize: 13,
      },
      ...{
        showTitle: false,
        showValAxisTitle: unit !== undefined,
        valAxisTitle: unit ?? '',
        dataLabelFontSize: 13,
        valGridLine: { style: 'none' },
      },
    },
  }
}

/** The rows as a table that a slide can hold, with the share of the width of each column, and how many rows were left. */
export function tableOf(model: ExportModel): { rows: PptxGenJS.TableRow[]; columns: number[]; left: number } {
  const { heads, rows, left } = slideRows(model)
  const weights = heads.map(({ key }) => (NARROW.has(key) ? 1 : key === 'issue' ? 1.5 : 2.2))
  const whole = weights.reduce((sum, w) => sum + w, 0)
  return {
    rows: [
      heads.map(({ text }) => ({ text, options: { bold: true, border } })),
      ...rows.map((row) => row.map((text) => ({ text, options: { border } }))),
    ],
    columns: weights.map((w) => w / whole),
    left,
  }
}

const line = { type: 'solid', color: 'D8D4CB', pt: 0.75 } as const
const none = { type: 'none' } as const
const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
  none,
  none,
  line,
  none,
]
