/** Loads the script of the form for letters when a reader opens the form; nobody needs it before. */
export function openLetterForms(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const script = target instanceof HTMLElement ? target.dataset.opens : undefined;
      if (script !== undefined) void import(/* @vite-ignore */ script);
    },
    true,
  );
}
