import { drawerWords } from '../lib/strings/dataDrawer'
import { Button } from '../ui/Button'
import type { Refresh } from './useRefresh'

/** How often the page asks again, and a way to stop that or to ask now. */
export function RefreshLine({ refresh }: { refresh: Refresh }) {
  const { seconds, paused, setPaused, now } = refresh
  if (seconds === undefined) {
    return (
      <p>
        {drawerWords.doesNotAsk} <Button onClick={now}>{drawerWords.askNow}</Button>
      </p>
    )
  }
  return (
    <p>
      {paused ? drawerWords.asksNot : drawerWords.asks(seconds)}{' '}
      <Button aria-pressed={paused} onClick={() => setPaused(!paused)}>
        {drawerWords.pause}
      </Button>{' '}
      <Button onClick={now}>{drawerWords.askNow}</Button>
    </p>
  )
}
