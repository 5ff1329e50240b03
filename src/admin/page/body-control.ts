import { button, element } from '../../dom/element.ts';
import { fileName } from '../file-name.ts';
import { COMPONENTS, componentText, type InsertedComponent } from '../text/components.ts';
import { askForComponent } from './component-dialog.ts';
import type { Control, FieldProps } from './control.ts';

interface Mark {
  readonly label: string;
  /** What is put before and behind what is selected. */
  readonly before: string;
  readonly behind: string;
  /** Whether it begins a line. */
  readonly line: boolean;
}

const MARKS: readonly Mark[] = [
  { label: 'Đề mục', before: '## ', behind: '', line: true },
  { label: 'Đậm', before: '**', behind: '**', line: false },
  { label: 'Nghiêng', before: '*', behind: '*', line: false },
  { label: 'Liên kết', before: '[', behind: '](/tin/)', line: false },
  { label: 'Danh sách', before: '- ', behind: '', line: true },
];

/** Addresses that stand for files not saved yet, and the names that editors see in their place. */
const waiting = new Map<string, string>();

function asShown(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return [...waiting].reduce((shown, [address, name]) => shown.replaceAll(address, name), text);
}

function asKept(shown: string): string {
  return [...waiting].reduce((kept, [address, name]) => kept.replaceAll(`"${name}"`, `"${address}"`), shown);
}

/** The field of an article's text: Markdown as it is written, with buttons that put our components in. */
export function bodyControl(first: FieldProps): Control {
  let props = first;
  const area = element('textarea', { id: first.id, rows: '20' });
  area.value = asShown(first.value);
  const toolbar = element('div', { class: 'body-toolbar', role: 'toolbar', 'aria-label': 'Chèn vào bài' });
  const trouble = element('p', { class: 'trouble', role: 'alert' });

  /** Puts a text in the place of what is selected, so that it can be undone. */
  function put(text: string): void {
    area.focus();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else joins what Ctrl+Z takes back
    if (!document.execCommand('insertText', false, text))
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    props.change(asKept(area.value));
  }

  function mark({ before, behind, line }: Mark): void {
    const { selectionStart: start, selectionEnd: end, value } = area;
    if (line) area.setSelectionRange(value.lastIndexOf('\n', start - 1) + 1, end);
    const selected = value.slice(area.selectionStart, end);
    put(before + selected + behind);
    area.setSelectionRange(area.selectionEnd - behind.length, area.selectionEnd - behind.length);
  }

  async function insert(component: InsertedComponent): Promise<void> {
    const { selectionStart: at } = area;
    trouble.textContent = '';
    const filled = await askForComponent(component);
    if (!filled) return;
    const addresses = await Promise.all(
      filled.files.map(async (file) => {
        const name = fileName(file.name);
        const address = await props.addFile(file, name);
        if (address.startsWith('blob:')) waiting.set(address, `./${name}`);
        return asShown(address);
      }),
    );
    const rows = filled.rows.map((row, index) => ({
      ...row,
      ...(addresses[index] && { src: addresses[index] }),
    }));
    area.setSelectionRange(at, at);
    const [before, behind] = [area.value.slice(0, at), area.value.slice(at)];
    const above = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const below = behind.startsWith('\n\n') ? '' : behind.startsWith('\n') ? '\n' : '\n\n';
    put(`${above}${componentText(component, rows)}${below}`);
  }

  toolbar.append(
    ...MARKS.map((each) =>
      button(each.label, () => {
        mark(each);
      }),
    ),
    element('span', { class: 'divider' }),
    ...COMPONENTS.map((each) =>
      button(each.label, () => {
        insert(each).catch((error: unknown) => {
          trouble.textContent = `Không thêm được tệp: ${error instanceof Error ? error.message : String(error)}`;
        });
      }),
    ),
  );
  area.addEventListener('input', () => {
    props.change(asKept(area.value));
  });

  return {
    element: element('div', { class: 'body-field' }, toolbar, trouble, area),
    update(next) {
      props = next;
      const shown = asShown(next.value);
      // To write the same text anew would move the cursor.
      if (area.value !== shown) area.value = shown;
    },
  };
}
