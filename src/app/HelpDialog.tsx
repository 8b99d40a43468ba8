import { useContext } from 'react'
import { helpWords } from '../lib/strings/help'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { OpenGlossary } from '../ui/Glossed'
import styles from './HelpDialog.module.css'

type Props = { keysOn: boolean; onKeysOn: (on: boolean) => void; onClose: () => void }

type Doing = keyof typeof helpWords.doings
const isNamed = (key: string): key is keyof typeof helpWords.keyNames => key in helpWords.keyNames
const KEYS: readonly [string, Doing][] = [
  ['?', 'help'],
  ['/  Ctrl+K', 'search'],
  ['1 – 9', 'issue'],
  ['0', 'clear'],
  ['[  ]', 'days'],
  ['k', 'play'],
  ['p', 'present'],
  ['a', 'add'],
  ['d', 'download'],
  ['f', 'fullScreen'],
  ['Esc', 'back'],
  ['move', 'move'],
  ['+  −', 'zoom'],
  ['wheel', 'zoomHere'],
  ['Enter', 'open'],
]

/** What the page is, how to use it, and its keys. */
export function HelpDialog({ keysOn, onKeysOn, onClose }: Props) {
  const openGlossary = useContext(OpenGlossary)
  return (
    <Dialog title={helpWords.title} onClose={onClose}>
      <ul className={styles.points}>
        {Object.entries(helpWords.points).map(([key, { lead, rest }]) => (
          <li key={key}>
            <b>{lead}</b> {rest}
          </li>
        ))}
      </ul>
      <p>
        <Button look="plain" aria-haspopup="dialog" onClick={() => openGlossary?.()}>
          {helpWords.glossary}
        </Button>
      </p>
      <h3 className={styles.heading}>{helpWords.keys}</h3>
      <table className={styles.keys}>
        <tbody>
          {KEYS.map(([key, doing]) => (
            <tr key={doing}>
              <th scope="row">
                <kbd>{isNamed(key) ? helpWords.keyNames[key] : key}</kbd>
              </th>
              <td>{helpWords.doings[doing]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className={styles.switch}>
        <input type="checkbox" checked={keysOn} onChange={(event) => onKeysOn(event.target.checked)} /> {helpWords.keysWork}
      </label>
    </Dialog>
  )
}
