import { memo, useContext, useMemo } from 'react'
import { Presented } from '../../ui/presented'
import { layOut } from './drawing'
import type { Side } from './held'
import { LaneDrawing } from './LaneDrawing'
import { labelsFor } from './markLabels'
import type { TimelineView } from './model'

type Props = { view: TimelineView; side: Side; width: number; height: number; head: number; onOpen: (eventId: string) => void }

/** The stretch of days beside the drawing that panning uncovers, laid out once. */
export const SideDrawing = memo(function SideDrawing({ view, side, width, height, head, onOpen }: Props) {
  const roomy = useContext(Presented)
  const [drawing, labels] = useMemo(() => {
    const made = layOut(view, side.domain, { width, height, head, roomy }, side.at)
    return [made, labelsFor(view, made)]
  }, [view, side, width, height, head, roomy])
  return <LaneDrawing view={view} drawing={drawing} labels={labels} lit={undefined} onOpen={onOpen} />
})
