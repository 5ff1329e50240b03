import { ask } from '../../../dom/ask.ts';
import { element } from '../../../dom/element.ts';
import { problemParts, type PlacedProblem } from './placed-problem.ts';

/** How many errors are listed; the panel has all of them. */
const LISTED = 5;

/** Asks whether an article is to be saved with its errors. */
export async function askBeforeSaving(errors: readonly PlacedProblem[]): Promise<boolean> {
  const rest = errors.length - LISTED;
  const back = element('button', { type: 'submit', value: 'back', autofocus: '' }, 'Quay lại sửa');
  const save = element('button', { type: 'submit', value: 'save', class: 'anyway' }, 'Vẫn lưu');
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'errors-title' }, `Bài còn ${errors.length} lỗi`),
    element('p', {}, 'Bản tin không dựng được khi bài còn lỗi. Bài chưa xong thì bật “Bản nháp” rồi lưu.'),
    element('ol', {}, ...errors.slice(0, LISTED).map((placed) => element('li', {}, ...problemParts(placed)))),
    ...(rest > 0 ? [element('p', {}, `Và ${rest} lỗi khác.`)] : []),
    element('p', { class: 'actions' }, save, back),
  );
  const attributes = { class: 'component-dialog save-dialog', 'aria-labelledby': 'errors-title' };
  return (await ask(element('dialog', attributes, form))) === 'save';
}
