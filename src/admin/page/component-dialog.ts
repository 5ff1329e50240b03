import { ask } from '../../dom/ask.ts';
import { button, element, labelled } from '../../dom/element.ts';
import type { Blank, FilledRow, InsertedComponent } from '../text/components.ts';

/** What an editor filled in for a component: a row for each file, or the rows that were offered. */
export interface FilledComponent {
  readonly files: readonly File[];
  readonly rows: readonly FilledRow[];
}

interface Row {
  readonly fields: readonly {
    readonly name: string;
    readonly input: HTMLInputElement | HTMLTextAreaElement;
  }[];
  readonly shown: HTMLFieldSetElement;
}

let made = 0;

function rowFor(blanks: readonly Blank[], legend: string, required: boolean): Row {
  const fields = blanks.map((blank) => {
    const id = `blank-${++made}`;
    const input = blank.long
      ? element('textarea', { id, rows: '4' })
      : element('input', { id, type: 'text' });
    input.required = required && blank.required;
    const mark = input.required ? ' *' : '';
    return { name: blank.name, input, shown: labelled(`${blank.label}${mark}`, input, blank.hint) };
  });
  const title = legend === '' ? [] : [element('legend', {}, legend)];
  return { fields, shown: element('fieldset', {}, ...title, ...fields.map(({ shown }) => shown)) };
}

/** Asks for what a component is made of; undefined where the dialog is cancelled. */
export async function askForComponent(component: InsertedComponent): Promise<FilledComponent | undefined> {
  const { label, blanks, accept } = component;
  const hasFiles = component.files !== 'none';
  const place = element('div');
  const chooser = element('input', { type: 'file', accept, id: `blank-${++made}` });
  chooser.multiple = component.files === 'several';
  chooser.required = true;
  let rows: readonly Row[] = hasFiles
    ? []
    : Array.from({ length: component.rows }, (_, index) => rowFor(blanks, '', index === 0));
  const show = (): void => {
    place.replaceChildren(...rows.map(({ shown }) => shown));
  };
  chooser.addEventListener('change', () => {
    rows = [...(chooser.files ?? [])].map(({ name }) => rowFor(blanks, name, true));
    show();
  });
  show();

  const cancel = button('Bỏ qua', () => {
    dialog.close();
  });
  const choice = hasFiles
    ? [
        element('label', { for: chooser.id }, component.files === 'several' ? 'Chọn các tệp' : 'Chọn tệp'),
        chooser,
      ]
    : [];
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', {}, label),
    ...choice,
    place,
    element(
      'p',
      { class: 'actions' },
      cancel,
      element('button', { type: 'submit', value: 'insert' }, 'Chèn vào bài'),
    ),
  );
  const dialog = element('dialog', { class: 'component-dialog', 'aria-label': label }, form);
  if ((await ask(dialog)) !== 'insert') return undefined;
  const filled = rows.map(({ fields }) =>
    Object.fromEntries(fields.map(({ name, input }) => [name, input.value])),
  );
  return { files: [...(chooser.files ?? [])], rows: filled };
}
