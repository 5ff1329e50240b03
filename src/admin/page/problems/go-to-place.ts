import type { ProblemPlace } from '../../draft/problem-place.ts';

/** How long a field may take to come into sight. */
const PATIENCE = 40;

function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  // To take the focus anew brings the selection into sight.
  area.blur();
  area.focus();
}

/** Leads to the field that a problem is in; in the text, to the line. */
export function goToPlace({ language, field, line }: ProblemPlace): void {
  if (language === undefined || field === undefined) return;
  window.postMessage(
    { type: 'highlight-editor-field', payload: { locale: language, keyPath: field } },
    location.origin,
  );
  if (line === undefined) return;
  let tries = 0;
  const select = (): void => {
    const area = document.querySelector(`[data-locale="${language}"] [data-key-path="${field}"] textarea`);
    // The CMS gives the focus to the first button of the field, a moment later.
    if (
      area instanceof HTMLTextAreaElement &&
      area.closest('[data-key-path]')?.contains(document.activeElement)
    )
      selectLine(area, line);
    else if (++tries < PATIENCE) setTimeout(select, 50);
  };
  setTimeout(select, 50);
}
