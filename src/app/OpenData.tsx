import { useContext } from 'react'
import { drawerWords } from '../lib/strings/dataDrawer'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Replacing } from './replacing'

/** Data from a file in place of the page's, and the way back. */
export function OpenData() {
  const { name, open, restore } = useContext(Replacing)
  return (
    <div>
      <label>
        {drawerWords.open}{' '}
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            if (files.length > 0) void open(files)
            event.target.value = ''
          }}
        />
      </label>
      <p>{drawerWords.openHow}</p>
      {name !== undefined && (
        <p>
          {drawerWords.shownAre.lead}
          <DataText>{name}</DataText>
          {drawerWords.shownAre.rest}{' '}
          <Button look="plain" onClick={restore}>
            {drawerWords.back}
          </Button>
        </p>
      )}
    </div>
  )
}
