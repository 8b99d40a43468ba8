// Stands in a briefing file for the worker that reads large replies: a file opened from a disk has no workers.
export const pageReader = () => Promise.resolve(undefined)
