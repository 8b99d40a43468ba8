import { linkTo } from '../filters/links'

/** Opens the speaker's window beside this one, or brings it to the front. */
export function speakerWindow(brief: string, step: number): void {
  window.open(linkTo({ brief, step, presenter: '1' }), 'readout-speaker', 'popup,width=1100,height=760')
}
