// Stands in a briefing file for the brief that ships with the site: the file brings its own, and not that one's notes.
export const CALL_BRIEF = { readout: 'brief-1', id: 'no-brief', title: 'No brief', steps: [] }
