import { CONFIDENCE_LABELS } from '../../lib/strings/terms'
import type { Confidence } from '../../lib/vocabulary'
import { DataText } from '../../ui/DataText'

type Props = { confidence: Confidence; reason: string | undefined }

/** A grade of confidence with its reason. */
export function ConfidenceWords({ confidence, reason }: Props) {
  return (
    <>
      {CONFIDENCE_LABELS[confidence]}
      {reason !== undefined && (
        <>
          : <DataText>{reason}</DataText>
        </>
      )}
    </>
  )
}
