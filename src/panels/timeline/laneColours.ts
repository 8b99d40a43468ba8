import type { LaneBy } from '../../filters/parameters'

/** Tokens of the colours that keep neighbouring lanes apart. They mean nothing of themselves, and come again after six. */
export const LANE_COLOURS = ['lane-1', 'lane-2', 'lane-3', 'lane-4', 'lane-5', 'lane-6'] as const
/** Tokens of the first parties in the record's order: the United States, China, Taiwan, Japan. */
export const PARTY_COLOURS = ['party-1', 'party-2', 'party-3', 'party-4'] as const
/** The token of a lane without a colour of its own. */
const PLAIN = 'muted'

export type LaneColour = (typeof LANE_COLOURS)[number] | (typeof PARTY_COLOURS)[number] | typeof PLAIN

/**
 * The colour token of a lane by its place in the order of all issues, parties or kinds, so that no filter changes it. Without a
 * place, and for parties after the fourth, it is the plain one.
 */
export function laneColour(by: LaneBy, place: number): LaneColour {
  if (place < 0) return PLAIN
  return (by === 'party' ? PARTY_COLOURS[place] : LANE_COLOURS[place % LANE_COLOURS.length]) ?? PLAIN
}
