/**
 * jsdom has no modal dialogs. This stands in for the browser: opening moves the focus to the first button, Escape asks
 * by a `cancel` event and closes unless the page prevents it.
 */
export function giveModalDialogs(): void {
  const prototype = HTMLDialogElement.prototype
  prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true
    this.querySelector<HTMLElement>('button, [href], input')?.focus()
  }
  prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
}

/** What a browser does on Escape while a modal dialog is open. */
export function pressEscape(dialog: HTMLElement): boolean {
  return dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
}
