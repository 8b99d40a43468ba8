import { formatDate } from '../lib/dates'
import { citationWords, frameWords } from '../lib/strings/exportFiles'
import { visibleText } from '../lib/text'
import type { ExportModel } from './model'

export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'csl'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

type Cited = Pick<ExportModel, 'title' | 'asOf' | 'link' | 'badge' | 'name' | 'panel'>

/**
 * A view as it may be cited, with its as-of date and its permalink. The year is that of the as-of date: what is cited is the
 * state of knowledge of that day. APA 7 (data set), Chicago 17 (web page), BibTeX (misc), CSL-JSON 1.0.2 (dataset).
 */
export function citation(model: Cited, style: CitationStyle, publisher: string = frameWords.site): string {
  const title = visibleText(model.title)
  const [year = '', month = '', dayOfMonth = ''] = model.asOf.split('-')
  const cited = { title, view: model.name, day: formatDate(model.asOf), isSample: model.badge === 'SAMPLE' }
  const note = citationWords.note(cited)
  switch (style) {
    case 'apa':
      return `${publisher}. (${year}). ${citationWords.dataSet(cited)}. ${model.link}`
    case 'chicago':
      return `${publisher}. “${title}.” ${note}. ${model.link}.`
    case 'bibtex':
      return [
        `@misc{readout-${model.panel}-${model.asOf},`,
        `  author = {{${latex(publisher)}}},`,
        `  title = {{${latex(title)}}},`,
        `  year = {${year}},`,
        `  month = {${Number(month)}},`,
        `  note = {${latex(note)}},`,
        `  url = {${model.link.replace(/[{}\\]/g, encodeURIComponent)}}`,
        '}',
      ].join('\n')
    case 'csl':
      return JSON.stringify(
        [
          {
            id: `readout-${model.panel}-${model.asOf}`,
            type: 'dataset',
            title,
            author: [{ literal: publisher }],
            publisher,
            issued: { 'date-parts': [[Number(year), Number(month), Number(dayOfMonth)]] },
            note,
            URL: model.link,
          },
        ],
        null,
        2,
      )
  }
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Text as LaTeX reads it, so that no sign of a title is a command. */
const latex = (text: string) => text.replace(/[\\{}~^]|[#$%&_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
