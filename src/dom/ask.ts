/** Shows a dialog over the page until it is closed, and gives the value that it is closed with. */
export function ask(dialog: HTMLDialogElement): Promise<string> {
  // Keys typed here are not for the page behind.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
