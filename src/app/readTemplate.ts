import { getText } from '../api/client'

/** The template of a briefing file, which the build writes beside the page. */
export const readTemplate = (): Promise<string> => getText(new URL('briefing-template.txt', document.baseURI).href)
