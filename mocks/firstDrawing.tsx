import { renderToStaticMarkup } from 'react-dom/server'
import type { AppConfig } from '../src/api/config'
import { FirstDrawing } from '../src/app/FirstDrawing'
import { readAddress } from '../src/filters/parameters'
import { asKnownOn } from '../src/record/asKnownOn'
import { joinDossier } from '../src/record/join'
import { meta } from './data/meta'
import { endpoints } from './endpoints'

/** The page as the build can draw it: the sample data at the config's date, without any choice of a reader. */
export function firstDrawing(config: AppConfig): string {
  const lists = Object.entries(endpoints).flatMap(([file, reply]) =>
    'items' in reply ? [[file.replace('.json', ''), reply.items] as const] : [],
  )
  const { dossier } = joinDossier(Object.fromEntries(lists))
  const date =
    config.opensAt === undefined || config.opensAt === 'latest' || config.opensAt > meta.asOf ? meta.asOf : config.opensAt
  return renderToStaticMarkup(
    <FirstDrawing
      title={config.title ?? 'Readout'}
      subtitle={meta.title}
      badge={meta.sample ? 'SAMPLE' : 'LIVE'}
      known={asKnownOn(dossier, date)}
      filters={readAddress('')}
    />,
  )
}

/** The files that the page asks for first, so that they can be on their way before its code is. */
export const firstFiles = (): string[] => Object.keys(endpoints).map((file) => `api/v1/${file}`)
