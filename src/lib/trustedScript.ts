type ScriptUrls = { createScriptURL: (url: string) => string }
declare global {
  interface Window {
    /** Where the browser has Trusted Types. What a policy makes is no plain text, but goes wherever one goes. */
    trustedTypes?: { createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls }
  }
}

/** Under the policy of a careful host a script's address must be vouched for; this one alone is, under a name of its own. */
export function trustedScript(name: string, script: string): string {
  const createScriptURL = (url: string) => {
    if (url !== script) throw new TypeError('Not an address of a script of ours')
    return url
  }
  const policy = window.trustedTypes?.createPolicy(name, { createScriptURL })
  return policy ? policy.createScriptURL(script) : script
}
