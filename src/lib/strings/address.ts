import { strings } from '../language'

/** What an address holds that was not understood. `name` is the parameter's. */
export const addressWords = strings('address', {
  ignored: (name: string, value: string) => `The address has a ${name} that is not understood (${value}); it is ignored.`,
  partsIgnored: (name: string, value: string) =>
    `The address has a ${name} list with parts that are not understood (${value}); they are ignored.`,
})
