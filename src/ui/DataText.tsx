import { visibleText } from '../lib/text'

/** A string from data: isolated in its own direction, its invisible characters shown, never markup. */
export function DataText({ children }: { children: string }) {
  return <bdi>{visibleText(children)}</bdi>
}
