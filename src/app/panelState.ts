import { perLocale } from '../lib/language'
import { formatCount } from '../lib/numbers'
import { stateWords } from '../lib/strings/dataState'
import { RESOURCE_LABELS } from '../lib/strings/firstTerms'
import type { PanelNeeds } from '../panels/panelProps'
import type { PanelState } from '../ui/Panel'
import type { ResourceReport } from './useDossier'

type Reports = ReadonlyMap<string, ResourceReport>

const clock = perLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))

/** What a panel may show, from how its lists stand: required ones decide, helpful ones only leave a notice. */
export function panelState(needs: PanelNeeds, reports: Reports): PanelState {
  const required = needs.required.flatMap((name) => reports.get(name) ?? [])
  const failed = required.find((r) => r.state === 'failed')
  if (failed) return { kind: 'failed', message: stateWords.failed(label(failed), failed.error?.message ?? stateWords.noAnswer) }
  const waiting = required.filter((r) => r.state === 'loading')
  if (waiting.length > 0) {
    const stumbled = waiting.find((r) => r.error)
    const coming = waiting.find((r) => r.soFar !== undefined)
    const progress = coming && stateWords.soFar(label(coming), formatCount(coming.soFar ?? 0))
    return {
      kind: 'loading',
      notice: stumbled?.error ? stateWords.again(label(stumbled), stumbled.error.message) : progress,
    }
  }
  const helpful = needs.helpful.flatMap((name) => reports.get(name) ?? [])
  const missing = helpful.filter((r) => r.state === 'failed')
  const old = [...required, ...helpful].filter((r) => r.state === 'ready' && r.error)
  const notices = [
    missing.length > 0 && stateWords.notLoaded(missing.map(label), missing[0]?.error?.message ?? ''),
    old[0] && stateWords.unrefreshed(clock().format(old[0].answeredAt), old[0].error?.message ?? ''),
  ].filter((n) => typeof n === 'string')
  return { kind: 'ready', notice: notices.length > 0 ? notices.join(' ') : undefined }
}

/** Asks again for whatever a panel lacks. */
export function retryNeeds(needs: PanelNeeds, reports: Reports): void {
  for (const name of [...needs.required, ...needs.helpful]) {
    const report = reports.get(name)
    if (report && (report.state === 'failed' || report.error)) report.retry()
  }
}

const label = (report: ResourceReport) => RESOURCE_LABELS[report.resource]
