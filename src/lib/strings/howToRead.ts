import { strings } from '../language'

/** How each panel is read: two to four plain sentences for a reader who sees it for the first time. */
export const howToReadWords = strings('panel.howToRead', {
  commitments:
    'The heavy line is what was pledged, the upright line the day the page stands on. Each mark is one published count, and its shape says who counted; counts of different kinds are never added up. Even pace, the pace needed and the projection are our arithmetic, not forecasts. Press any mark or figure for its source.',
  matrix:
    'A row is an issue, a column a party: the more bars a cell has, the more weight that party’s own account gives the issue, and an open ring means that it is not mentioned. Hatching means that no account is held, which is not the same as silence. Alignment compares the two parties named at its head. Press a cell for the words and their source.',
  timeline:
    'Each mark is an event on its day, in the lane of its issue, party or kind; its shape says what it is. Hollow is planned, struck through cancelled, dotted an earlier date or not confirmed. A ring with a number holds several events close together. What lies after the upright line was still to come; colours only keep the lanes apart.',
})
