import { strings } from '../language'

/** What an address holds that was not understood. `name` is the parameter's. */
export const addressWords = strings('address', {
  ignored: (name: string, value: string) => `In the address, ${name}=${value} is not understood; it is ignored.`,
  partsIgnored: (name: string, value: string) =>
    `In the address, parts of ${name}=${value} are not understood; they are ignored.`,
})
