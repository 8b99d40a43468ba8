import { useContext } from 'react'
import { Button } from '../ui/Button'
import { DataText } from '../ui/DataText'
import { Replacing } from './replacing'

/** Data from a file in place of the page's, and the way back. */
export function OpenData() {
  const { name, open, restore } = useContext(Replacing)
  return (
    <div>
      <label>
        Open a data file{' '}
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
      <p>A file of the data contract, or several named after its lists; or drop them on the page. For this session only.</p>
      {name !== undefined && (
        <p>
          Shown are the data of <DataText>{name}</DataText>.{' '}
          <Button look="plain" onClick={restore}>
            Back to the former data
          </Button>
        </p>
      )}
    </div>
  )
}
