import { countProblems } from '../../../content-model/format-problems.ts';
import { button, element } from '../../../dom/element.ts';
import { goToPlace } from './go-to-place.ts';
import { problemParts, severityPart, type PlacedProblem } from './placed-problem.ts';

/** On a narrower screen the list opens when it is asked for. */
const WIDE = '(min-width: 48rem)';

function row(placed: PlacedProblem): HTMLLIElement {
  const parts = [severityPart(placed), ' ', ...problemParts(placed)];
  const item = element('li', { class: placed.problem.severity });
  if (placed.place.field === undefined) {
    item.append(...parts);
    return item;
  }
  const lead = button('', () => {
    goToPlace(placed.place);
  });
  lead.append(...parts);
  item.append(lead);
  return item;
}

/** What is wrong with the open article, in a panel below it. The fields get what it leaves of the window. */
export class ProblemsPanel {
  readonly #status = element('p', { role: 'status', 'aria-live': 'polite' });
  readonly #list = element('ol', {
    id: 'problem-list',
    class: 'plain',
    tabindex: '-1',
    'aria-label': 'Lỗi và cảnh báo',
  });
  readonly #toggle = button(
    '',
    () => {
      this.#arrange(!this.#isOpen);
    },
    { 'aria-controls': 'problem-list' },
  );
  readonly element = element(
    'section',
    { class: 'problems', 'aria-label': 'Kiểm tra bài' },
    element('div', { class: 'problems-head' }, this.#status, this.#toggle),
    this.#list,
  );
  #isOpen = matchMedia(WIDE).matches;
  #shown = '';

  constructor() {
    new ResizeObserver(() => {
      const height = Math.ceil(this.element.getBoundingClientRect().height);
      document.documentElement.style.setProperty('--problems', `${height}px`);
    }).observe(this.element);
    this.#arrange(this.#isOpen);
  }

  /** Says that an article is looked at for the first time. */
  begin(): void {
    this.#shown = '';
    this.#announce('Đang kiểm tra bài…', []);
  }

  /** Shows the problems of the article; rows that stay keep the focus. */
  show(problems: readonly PlacedProblem[]): void {
    const all = JSON.stringify(problems);
    if (all === this.#shown) return;
    this.#shown = all;
    const count = countProblems(
      problems.map(({ problem }) => problem),
      'vi',
    );
    this.#announce(problems.length === 0 ? 'Bài không có lỗi.' : `Bài có ${count}`, problems.map(row));
  }

  /** Says that the article couldn't be checked. */
  giveUp(trouble: string): void {
    this.#shown = '';
    const text = `Chưa kiểm tra được bài (${trouble}). Lưu xong, hãy chạy “npm run lint:content”, hoặc tải lại trang.`;
    this.#announce(text, []);
  }

  /** Shows the list, and gives it the focus. */
  open(): void {
    this.#arrange(true);
    this.#list.focus();
  }

  #arrange(isOpen: boolean): void {
    const isEmpty = this.#list.childElementCount === 0;
    this.#isOpen = isOpen;
    this.#list.hidden = isEmpty || !isOpen;
    this.#toggle.hidden = isEmpty;
    this.#toggle.textContent = isOpen ? 'Thu gọn' : 'Xem danh sách';
    this.#toggle.setAttribute('aria-expanded', String(isOpen));
  }

  #announce(text: string, rows: readonly HTMLLIElement[]): void {
    // The same text again isn't read out again.
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#list.replaceChildren(...rows);
    this.#arrange(this.#isOpen);
  }
}
