import { strings } from '../language'

/** The help of the page (`?`). */
export const helpWords = strings('help', {
  title: 'How to read this page',
  points: {
    claims: {
      lead: 'Every figure is a dated claim.',
      rest: 'Press it to see who said it, how it was counted, when it became known and from which source.',
    },
    asOf: {
      lead: 'As known on',
      rest: 'rewinds the whole page: nothing that became known later is drawn, listed or counted.',
    },
    changed: {
      lead: 'What changed',
      rest: 'lists what became known since your last visit, or between any two days, with what stood before.',
    },
    issues: {
      lead: 'Choosing an issue',
      rest: 'anywhere narrows all three panels. The address holds every choice, so a copied link shows the same page.',
    },
    silence: {
      lead: 'Silence is not absence.',
      rest: '“Not mentioned” means that we hold the text; “no account held” means that we hold none.',
    },
  },
  glossary: 'Glossary: what the words mean',
  keys: 'Keys',
  keysWork: 'Single-letter keys work',
  keyNames: { move: 'Arrows, Home, End', wheel: 'Wheel, two fingers' },
  doings: {
    help: 'This help',
    search: 'Search everything known on the date',
    issue: 'Show one issue, or not',
    clear: 'Clear all filters',
    days: 'Previous, next day on which something became known',
    play: 'Play those days one after another, or pause',
    present: 'Present the brief',
    add: 'Add this view to the brief',
    download: 'Export: files, slides, citation, embedding',
    fullScreen: 'Full screen',
    back: 'One level back',
    move: 'Move inside a chart, the matrix or the timeline',
    zoom: 'Come nearer in a chart or the timeline, or go away',
    zoomHere: 'The same in the timeline, where the pointer is; with Ctrl where the wheel would scroll the page',
    open: 'Open what has the focus',
  },
})
