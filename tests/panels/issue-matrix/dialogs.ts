/** jsdom has no modal dialogs: enough of them to open, close and be found by role. */
export function giveDialogs(): void {
  const prototype = HTMLDialogElement.prototype
  prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
    this.querySelector<HTMLElement>('button')?.focus()
  }
  prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
}
