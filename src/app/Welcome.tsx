import { useState } from 'react'
import { welcomeWords } from '../lib/strings/welcome'
import { Button } from '../ui/Button'
import { rememberChoice, rememberedChoice } from './deviceChoices'
import styles from './Welcome.module.css'

/** How the page is used, in a line, for a device that has not seen it before; gone for good at a press. */
export function Welcome({ onHelp }: { onHelp: () => void }) {
  const [shown, setShown] = useState(() => rememberedChoice('seen') === null && rememberedChoice('welcomed') === null)
  if (!shown) return null
  const leave = () => {
    rememberChoice('welcomed', '1')
    setShown(false)
  }
  return (
    <section className={styles.welcome} aria-label={welcomeWords.name}>
      <WelcomeText />
      <Button onClick={onHelp}>{welcomeWords.help}</Button>
      <Button onClick={leave}>{welcomeWords.gone}</Button>
    </section>
  )
}

/** The line itself, as the build draws it too. */
export const WelcomeText = () => (
  <p className={styles.text}>
    <b>{welcomeWords.name}</b> {welcomeWords.text}
  </p>
)
