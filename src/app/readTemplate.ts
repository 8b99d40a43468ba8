import { getFile } from '../api/client'

/** The template of a briefing file, which the build writes beside the page. */
export const readTemplate = async (): Promise<string> =>
  (await getFile(new URL('briefing-template.txt', document.baseURI).href)).text()
