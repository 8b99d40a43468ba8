import { useState } from 'react'
import { copyWords } from '../lib/strings/copying'
import { Button } from './Button'

type Props = { text: () => string | Promise<string>; children: string; look?: 'quiet' | 'plain' | 'strong' }

/** Puts a text on the clipboard and says whether it worked; without a clipboard the text is shown to copy by hand. */
export function CopyButton({ text, children, look = 'plain' }: Props) {
  const [outcome, setOutcome] = useState<'idle' | 'done' | 'failed'>('idle')
  const [made, setMade] = useState('')
  const copy = async () => {
    const asked = await text()
    setMade(asked)
    try {
      await navigator.clipboard.writeText(asked)
      setOutcome('done')
    } catch {
      // No permission or no secure context: the text below can be selected.
      setOutcome('failed')
    }
  }
  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        {outcome === 'done' ? copyWords.copied : children}
      </Button>
      <span role="status" className={outcome === 'done' ? 'visually-hidden' : undefined}>
        {outcome === 'done' && copyWords.toClipboard}
        {outcome === 'failed' && (
          <label>
            {copyWords.selectHere}
            <input readOnly value={made} onFocus={(e) => e.target.select()} />
          </label>
        )}
      </span>
    </>
  )
}
