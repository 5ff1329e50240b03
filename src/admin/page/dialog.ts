import { element } from '../../search/browser/element.ts';

/** Shows a dialog over the editor until it is closed, and gives what it is closed with: the value of the button pressed. */
export async function askIn(
  attributes: Readonly<Record<string, string>>,
  form: HTMLFormElement,
): Promise<string> {
  const dialog = element('dialog', attributes, form);
  // What is typed here is no key of the editor around.
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
