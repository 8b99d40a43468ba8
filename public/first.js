// Runs before the first paint, before the page's own code. The build draws the sample data's findings into the page
// (mocks/firstDrawing.tsx); they may be seen only if the config is still the one that the build read, and the address asks for
// nothing else: a number on screen is right, or absent. It also puts on the theme, so that a dark room sees no white flash.
{
  const page = document.documentElement
  const wanted = new URLSearchParams(location.search)
  const themes = ['light', 'dark', 'contrast', 'projector']
  let kept = null
  try {
    kept = localStorage.getItem('readout.theme')
    if (localStorage.getItem('readout.seen') === null && localStorage.getItem('readout.welcomed') === null)
      page.dataset.visit = 'first'
  } catch {
    // Storage is refused: the system's theme then.
  }
  const system = matchMedia('(prefers-contrast: more)').matches
    ? 'contrast'
    : matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light'
  page.dataset.theme = [wanted.get('theme'), kept].find((theme) => themes.includes(theme)) ?? system

  const builtFor = page.dataset.builtFor
  wanted.delete('theme')
  if (wanted.get('lang') === 'en') wanted.delete('lang')
  page.dataset.first = 'hidden'
  if (builtFor !== undefined && /^https?:$/.test(location.protocol)) {
    const reply = fetch(new URL('config.json', document.baseURI), { headers: { accept: 'application/json' } })
    // The page's own code reads the same reply: asking again would cost a slow reader a round trip.
    window.readoutConfig = reply.then((answer) => answer.clone())
    window.readoutConfig.catch(() => undefined)
    reply
      .then((answer) => answer.json())
      .then((config) => {
        if (JSON.stringify(config) !== builtFor) return
        if (wanted.size === 0) page.dataset.first = 'shown'
        for (const file of (page.dataset.files ?? '').split(' ')) {
          const link = document.createElement('link')
          link.rel = 'preload'
          link.as = 'fetch'
          link.crossOrigin = 'anonymous'
          link.href = new URL(file, document.baseURI).href
          document.head.append(link)
        }
      })
      // The page itself says what is wrong with the config; nothing is shown before it does.
      .catch(() => undefined)
  }
}
