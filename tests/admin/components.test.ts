import { describe, expect, test } from 'vitest';
import {
  COMPONENTS,
  componentText,
  type FilledRow,
  type InsertedComponent,
} from '../../src/admin/text/components.ts';
import { ELEMENTS, grammarOf } from '../../src/rendering/body-grammar.ts';
import { parseBody } from '../../src/rendering/parse-body.ts';

const HARD = 'Lời "trong ngoặc" & <5%';

/** A row in which every blank is filled in with what is hard to write. */
function filled(blanks: readonly { readonly name: string }[]): FilledRow {
  return Object.fromEntries(blanks.map(({ name }) => [name, HARD] as const));
}

function named(name: InsertedComponent['name']): InsertedComponent {
  const found = COMPONENTS.find((component) => component.name === name);
  if (found === undefined) throw new RangeError(`There is no component “${name}”.`);
  return found;
}

describe('the components that a button puts into a text', () => {
  test('are all that an article may use', () => {
    const own = Object.keys(ELEMENTS).filter((name) => /^[A-Z]/.test(name) && name !== 'KeyFigure');
    expect(COMPONENTS.map(({ name }) => name).sort()).toEqual(own.sort());
  });

  test.each(COMPONENTS)('$name is written as the check wants it, whatever is in it', (component) => {
    const { name, blanks, files, rows } = component;
    const row = { ...filled(blanks), src: name === 'Attachment' ? './tep.pdf' : './anh.jpg' };
    const text = componentText(component, files === 'one' || rows === 1 ? [row] : [row, row]);
    const source = `---\ntitle: x\n---\n\nĐoạn.\n\n${text}\n`;
    expect(parseBody({ file: 'a.mdx', source, language: 'vi' }).problems).toEqual([]);
  });

  test.each(COMPONENTS)('$name asks for every attribute that there is', ({ name, blanks }) => {
    const element = grammarOf(name === 'KeyFigures' ? 'KeyFigure' : name === 'Gallery' ? 'Figure' : name);
    const attributes = [...Object.keys(element?.required ?? {}), ...(element?.optional ?? [])];
    const asked = blanks.map((blank) => blank.name).filter((blank) => blank !== 'text');
    expect(asked.sort()).toEqual(attributes.filter((each) => each !== 'src').sort());
  });

  test('leave out rows and attributes without a word', () => {
    const rows = [
      { value: '27', label: 'chi bộ' },
      { value: '', label: ' ' },
    ];
    expect(componentText(named('KeyFigures'), rows)).toBe(
      '<KeyFigures>\n<KeyFigure value="27" label="chi bộ" />\n</KeyFigures>',
    );
    expect(componentText(named('Quote'), [{ text: 'Làm được.', by: '' }])).toBe(
      '<Quote>\nLàm được.\n</Quote>',
    );
  });
});
