/** Whether this is a briefing file and not a site; the build of the template says so. */
export const PACKED = import.meta.env.READOUT_FILE === 'yes'
