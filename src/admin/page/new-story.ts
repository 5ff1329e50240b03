import { button, element, labelled } from '../../dom/element.ts';
import type { AdminData } from '../admin-data.ts';
import { newStoryQuery } from '../config/request.ts';
import { storyPath } from '../../routing/admin-address.ts';
import { idOf, proposeId } from '../../new-story/story-id.ts';

/** The form that begins a story: title, language where there are several, date, and the id that is proposed for them. */
export function newStoryDialog({ languages, stories, today }: AdminData): HTMLDialogElement {
  const taken = new Set(stories.map(({ path }) => path.slice(path.indexOf('/') + 1)));
  const title = element('input', { id: 'new-title', type: 'text', required: '' });
  const date = element('input', {
    id: 'new-date',
    type: 'text',
    required: '',
    pattern: String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`,
    title: 'Viết năm-tháng-ngày, ví dụ 2020-01-21',
    value: today,
  });
  const id = element('input', {
    id: 'new-id',
    type: 'text',
    required: '',
    pattern: '[a-z0-9]+(-[a-z0-9]+)*',
  });
  const names = { vi: 'Tiếng Việt', en: 'Tiếng Anh' } as const;
  const language = element(
    'select',
    { id: 'new-language' },
    ...languages.map((value) => element('option', { value }, names[value])),
  );
  let proposed = '';
  title.addEventListener('input', () => {
    // What an editor wrote there stays.
    if (id.value !== proposed) return;
    proposed = idOf(title.value) === '' ? '' : proposeId(title.value, taken, []);
    id.value = proposed;
    id.dispatchEvent(new Event('input'));
  });
  id.addEventListener('input', () => {
    id.setCustomValidity(
      taken.has(id.value) ? 'Đã có tin dùng địa chỉ này. Viết khác đi, ví dụ thêm -2.' : '',
    );
  });
  const cancel = button('Bỏ qua', () => {
    dialog.close();
  });
  const form = element(
    'form',
    {},
    element('h2', {}, 'Viết tin mới'),
    labelled('Tít', title, 'Ví dụ: Chi bộ thôn 5 họp mùng 3 hằng tháng'),
    ...(languages.length > 1
      ? [labelled('Viết bằng', language, 'Bài gốc; bản dịch thêm sau cũng được.')]
      : []),
    labelled('Ngày của tin', date, 'Ví dụ: 2020-01-21. Chưa rõ ngày thì 2020-01, chưa rõ tháng thì 2020.'),
    labelled(
      'Địa chỉ',
      id,
      'Phần cuối của địa chỉ trang, không đổi về sau: chữ thường không dấu, số, gạch nối.',
    ),
    element('p', { class: 'actions' }, cancel, element('button', { type: 'submit' }, 'Bắt đầu viết')),
  );
  const dialog = element('dialog', { class: 'component-dialog', 'aria-label': 'Viết tin mới' }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const original = language.value === 'en' ? 'en' : 'vi';
    const path = storyPath(date.value, id.value);
    location.assign(newStoryQuery({ path, original, title: title.value.trim(), date: date.value }));
  });
  return dialog;
}
