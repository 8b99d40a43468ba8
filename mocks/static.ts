import { dossier, endpoints } from './endpoints'

export type StaticFile = { path: string; body: string }

/** The mock API as files, so that any static host serves it: one per resource, and the whole as one document. */
export function staticFiles(): StaticFile[] {
  return Object.entries({ ...endpoints, 'dossier.json': dossier }).map(([file, reply]) => ({
    path: `api/v1/${file}`,
    body: JSON.stringify(reply),
  }))
}
