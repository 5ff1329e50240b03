// @ts-check
// The form for readers' letters, which works without it: this fetches the token that says when the form was opened, sends
// the letter without leaving the page, and shows the answer. It is served as it stands here: in the syntax of the oldest
// browsers, ES2020.

/** How long after opening the endpoint takes a letter, in milliseconds: nobody writes faster. A little more than it asks for. */
const LEAST = 2200;

/** @param {HTMLFormElement} form */
async function openedAt(form) {
  try {
    const response = await fetch(`${form.action}/token`);
    const { token } = await response.json();
    return { token: String(token), time: performance.now() };
  } catch {
    // Without one the letter is taken all the same, as without a script.
    return undefined;
  }
}

/** @param {HTMLFormElement} form */
function start(form) {
  const found = form.querySelector('[role=status]');
  const button = form.querySelector('button');
  if (!(found instanceof HTMLElement) || !button) return;
  const status = found;
  const { sending = '', failed = '', thanks = '' } = status.dataset;
  const opened = openedAt(form);

  /** @param {string} words */
  function say(words) {
    status.textContent = words;
  }

  async function send() {
    const token = await opened;
    const left = token ? LEAST - (performance.now() - token.time) : 0;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => fields.append(name, String(value)));
    if (token) fields.set('token', token.token);
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: fields,
    });
    const answer = await response.json();
    if (!response.ok) return say(answer.error);
    form.textContent = thanks;
    form.tabIndex = -1;
    form.focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    say(sending);
    send()
      .catch(() => say(failed))
      .then(() => {
        button.disabled = false;
      });
  });
}

document.querySelectorAll('details[data-styles]').forEach((details) => {
  if (!(details instanceof HTMLElement)) return;
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = details.dataset.styles ?? '';
  document.head.append(styles);
});

document.querySelectorAll('form.letter-form').forEach((form) => {
  if (form instanceof HTMLFormElement) start(form);
});
