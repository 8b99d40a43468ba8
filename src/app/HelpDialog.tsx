import { Dialog } from '../ui/Dialog'
import styles from './HelpDialog.module.css'

type Props = { keysOn: boolean; onKeysOn: (on: boolean) => void; onClose: () => void }

const KEYS: [string, string][] = [
  ['?', 'This help'],
  ['/  Ctrl+K', 'Search everything known on the date'],
  ['1 – 9', 'Show one issue, or not'],
  ['0', 'Clear all filters'],
  ['[  ]', 'Previous, next day on which something became known'],
  ['k', 'Play those days one after another, or pause'],
  ['p', 'Present the brief'],
  ['a', 'Add this view to the brief'],
  ['d', 'Export: files, slides, citation, embedding'],
  ['f', 'Full screen'],
  ['Esc', 'One level back'],
  ['Arrows, Home, End', 'Move inside a chart, the matrix or the timeline'],
  ['Enter', 'Open what has the focus'],
]

/** What the page is, how to use it, and its keys. */
export function HelpDialog({ keysOn, onKeysOn, onClose }: Props) {
  return (
    <Dialog title="How to read this page" onClose={onClose}>
      <ul className={styles.points}>
        <li>
          <b>Every figure is a dated claim.</b> Press it to see who said it, how it was counted, when it became known and from
          which source.
        </li>
        <li>
          <b>As known on</b> rewinds the whole page: nothing that became known later is drawn, listed or counted.
        </li>
        <li>
          <b>What changed</b> lists what became known since your last visit, or between any two days, with what stood before.
        </li>
        <li>
          <b>Choosing an issue</b> anywhere narrows all three panels. The address holds every choice, so a copied link shows the
          same page.
        </li>
        <li>
          <b>Silence is not absence.</b> “Not mentioned” means that we hold the text; “no account held” means that we hold none.
        </li>
      </ul>
      <h3 className={styles.heading}>Keys</h3>
      <table className={styles.keys}>
        <tbody>
          {KEYS.map(([key, words]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.switch}>
        <input type="checkbox" checked={keysOn} onChange={(event) => onKeysOn(event.target.checked)} /> Single-letter keys work
      </label>
    </Dialog>
  )
}
