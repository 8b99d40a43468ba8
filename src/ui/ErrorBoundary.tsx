import { Component, type ErrorInfo, type ReactNode } from 'react'
import { laterWords } from '../lib/strings/later'
import styles from './ErrorBoundary.module.css'

type Props = { what: string; children: ReactNode }
type State = { failed: boolean }

/** Keeps a fault while drawing one part from taking the page with it; the reader can try that part again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // For the engineer who looks: the reader gets the sentence below.
    // biome-ignore lint/suspicious/noConsole: a fault of ours must leave a trace
    console.error(`Drawing ${this.props.what} failed`, error, info.componentStack)
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div className={styles.fault} role="status">
        <p>{laterWords.fault(this.props.what)}</p>
        <button type="button" className={styles.again} onClick={() => this.setState({ failed: false })}>
          {laterWords.again}
        </button>
      </div>
    )
  }
}
