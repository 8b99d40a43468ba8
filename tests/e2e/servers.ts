import { existsSync } from 'node:fs'
import { startServer } from '../../scripts/serve.mjs'
import { siteHeaders } from '../../scripts/siteHeaders.mjs'
import { lateness, siteFolder } from './shaken'

/** The sub-path under which the second server holds the site. */
const SUB_PATH = '/briefing/readout/'

/**
 * Starts three servers for the run and names them in the environment of the workers: READOUT_SITE (the built site at `/`),
 * READOUT_SUB_PATH (the same under a path) and READOUT_API (the contract's files on another origin, with CORS, as
 * `{READOUT_API}/meta.json`).
 */
export default async function servers(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site to test: run npm run build first.')
  const late = lateness()
  const { root, remove } = siteFolder('dist')
  const api = await startServer({ root: 'dist/api/v1', base: '/data/v1/', cors: true, late })
  const headers = siteHeaders([new URL(api.url).origin])
  const site = await startServer({ root, headers, late })
  const sub = await startServer({ root, base: SUB_PATH, headers, late })
  process.env.READOUT_SITE = site.url
  process.env.READOUT_SUB_PATH = sub.url
  process.env.READOUT_API = api.url.replace(/\/$/, '')
  return async () => {
    await Promise.all([site.close(), sub.close(), api.close()])
    remove()
  }
}
