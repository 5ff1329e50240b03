import { countProblems } from '../../../content-model/report.ts';
import { button, element } from '../../../dom/element.ts';
import { goToPlace } from './go-to-place.ts';
import { problemParts, severityPart, type PlacedProblem } from './placed-problem.ts';

/** What is wrong with the open article, shown below it. */
export interface ProblemsPanel {
  readonly element: HTMLElement;
  /** Says that an article is looked at for the first time. */
  readonly begin: () => void;
  readonly show: (problems: readonly PlacedProblem[]) => void;
  /** Says that the article couldn't be checked. */
  readonly giveUp: (trouble: string) => void;
  /** Shows the list, and gives it the focus. */
  readonly open: () => void;
}

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

/** The panel below the open article. The fields get what it leaves of the window. */
export function problemsPanel(): ProblemsPanel {
  const status = element('p', { role: 'status', 'aria-live': 'polite' });
  const toggle = element('button', { type: 'button', 'aria-controls': 'problem-list' });
  const list = element('ol', {
    id: 'problem-list',
    class: 'plain',
    tabindex: '-1',
    'aria-label': 'Lỗi và cảnh báo',
  });
  const panel = element(
    'section',
    { class: 'problems', 'aria-label': 'Kiểm tra bài' },
    element('div', { class: 'problems-head' }, status, toggle),
    list,
  );
  let isOpen = matchMedia(WIDE).matches;

  function arrange(): void {
    const isEmpty = list.childElementCount === 0;
    list.hidden = isEmpty || !isOpen;
    toggle.hidden = isEmpty;
    toggle.textContent = isOpen ? 'Thu gọn' : 'Xem danh sách';
    toggle.setAttribute('aria-expanded', String(isOpen));
  }

  function announce(text: string, rows: readonly HTMLLIElement[]): void {
    // The same text again isn't read out again.
    if (status.textContent !== text) status.textContent = text;
    list.replaceChildren(...rows);
    arrange();
  }

  toggle.addEventListener('click', () => {
    isOpen = !isOpen;
    arrange();
  });
  new ResizeObserver(() => {
    document.documentElement.style.setProperty(
      '--problems',
      `${Math.ceil(panel.getBoundingClientRect().height)}px`,
    );
  }).observe(panel);
  arrange();

  let shown = '';
  return {
    element: panel,
    begin() {
      shown = '';
      announce('Đang kiểm tra bài…', []);
    },
    show(problems) {
      const all = JSON.stringify(problems);
      // Rows that stay keep the focus.
      if (all === shown) return;
      shown = all;
      const count = countProblems(
        problems.map(({ problem }) => problem),
        'vi',
      );
      announce(problems.length === 0 ? 'Bài không có lỗi.' : `Bài có ${count}`, problems.map(row));
    },
    giveUp(trouble) {
      shown = '';
      announce(
        `Chưa kiểm tra được bài (${trouble}). Lưu xong, hãy chạy “npm run lint:content”, hoặc tải lại trang.`,
        [],
      );
    },
    open() {
      isOpen = true;
      arrange();
      list.focus();
    },
  };
}
