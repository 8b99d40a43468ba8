import { Button } from '../ui/Button'
import type { Refresh } from './useRefresh'

/** How often the page asks again, and a way to stop that or to ask now. */
export function RefreshLine({ refresh }: { refresh: Refresh }) {
  const { seconds, paused, setPaused, now } = refresh
  if (seconds === undefined) {
    return (
      <p>
        The page does not ask again by itself. <Button onClick={now}>Ask again now</Button>
      </p>
    )
  }
  return (
    <p>
      {paused ? 'Asking again is paused.' : `The page asks again every ${seconds} seconds.`}{' '}
      <Button aria-pressed={paused} onClick={() => setPaused(!paused)}>
        Pause
      </Button>{' '}
      <Button onClick={now}>Ask again now</Button>
    </p>
  )
}
