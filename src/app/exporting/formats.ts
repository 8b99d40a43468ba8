import { fileName } from '../../export/fileName'
import type { ExportModel } from '../../export/model'
import { saveFile } from './saveFile'

/** The files that any view can be saved as; each writer is loaded when it is asked for. */
export const FORMATS = ['csv', 'xlsx', 'json', 'pptx'] as const
export type Format = (typeof FORMATS)[number]

/** Makes the file of a view and saves it. Returns its name; rejects when a writer cannot be loaded or fails. */
export async function exportView(format: Format, model: ExportModel): Promise<string> {
  const name = fileName(model, format)
  switch (format) {
    case 'csv': {
      const { csvText } = await import('../../export/csv')
      saveFile(name, csvText(model), 'text/csv;charset=utf-8')
      break
    }
    case 'xlsx': {
      const { workbook } = await import('../../export/workbook')
      saveFile(name, await workbook(model), '')
      break
    }
    case 'json': {
      const { jsonText } = await import('../../export/json')
      saveFile(name, jsonText(model), 'application/json')
      break
    }
    case 'pptx': {
      const { deck } = await import('../../export/deck')
      saveFile(name, await deck({ title: model.title, slides: [{ headline: model.title, notes: '', model }] }), '')
      break
    }
  }
  return name
}
