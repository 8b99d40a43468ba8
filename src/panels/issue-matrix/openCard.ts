/** The card that is open over the panel; it holds ids only, so that it follows the date. */
export type OpenCard =
  | { kind: 'cell'; issueId: string; partyId: string }
  | { kind: 'alignment'; issueId: string; pair: number }
  | { kind: 'status'; issueId: string }
  | { kind: 'scale'; scale: 'alignment' | 'status' }
  | { kind: 'account'; accountId: string }
