import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type Props = ComponentProps<'button'> & { look?: 'quiet' | 'plain' | 'strong' }

/** A button: `quiet` is text in the accent colour, `plain` has a hairline, `strong` is filled. */
export function Button({ look = 'quiet', className, type = 'button', ...rest }: Props) {
  return <button type={type} className={[styles.button, styles[look], className].filter(Boolean).join(' ')} {...rest} />
}
