import type { Language } from '../bulletin/language.ts';
import { button, element } from '../dom/element.ts';
import { LISTENING } from '../i18n/listening.ts';
import styles from '../styles/read-aloud.css?url';
import { voiceOf } from './voices.ts';

/** What is read of a story, in the order of the page; parts of such a part are read with it. */
const PARTS = [
  'h1',
  '.story-lead',
  ...['h2', 'h3', 'p', 'li', 'figcaption', 'td'].map((part) => `.prose ${part}`),
];
const STORY = 'article[data-story]';

/** The sentences of a text: browsers break off what is spoken for long. */
function sentencesOf(text: string): readonly string[] {
  const lines = text.replace(/([.!?…]["”’)]*)\s+/g, '$1\n').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A story that is read to somebody. */
interface Reading {
  readonly toggle: () => void;
  readonly stop: () => void;
}

let reading: Reading | undefined;

function partsOf(story: Element): readonly HTMLElement[] {
  const parts = [...story.querySelectorAll<HTMLElement>(PARTS.join())];
  return parts.filter(
    (part) => part.innerText.trim() !== '' && !parts.some((other) => other !== part && other.contains(part)),
  );
}

function addStyles(): void {
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
}

function begin(story: Element, language: Language, ended: () => void): Reading {
  const words = LISTENING[language];
  const parts = partsOf(story);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  /** Number of the part that is read. */
  let at = 0;
  let isSpeaking = false;
  /** What was begun before the last turn is over, whenever its end is heard of. */
  let turn = 0;

  function mark(): void {
    for (const part of parts) part.classList.toggle('read-aloud-part', part === parts[at]);
    parts[at]?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }

  function pause(): void {
    isSpeaking = false;
    turn++;
    toggleButton.textContent = words.resume;
    // To pause and resume in the middle of a sentence fails on phones: a part is begun anew.
    speechSynthesis.cancel();
  }

  /** Speaks what is left of a part, and goes on. */
  function speak(rest: readonly string[]): void {
    const [sentence, ...others] = rest;
    if (sentence === undefined) {
      if (at + 1 < parts.length) goTo(at + 1);
      else stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = language;
    utterance.voice = voiceOf(language) ?? null;
    const own = turn;
    utterance.onend = () => {
      if (own === turn) speak(others);
    };
    utterance.onerror = () => {
      if (own === turn) pause();
    };
    speechSynthesis.speak(utterance);
  }

  function goTo(part: number): void {
    speechSynthesis.cancel();
    turn++;
    at = Math.min(Math.max(part, 0), parts.length - 1);
    isSpeaking = true;
    toggleButton.textContent = words.pause;
    mark();
    speak(sentencesOf(parts[at]?.innerText ?? ''));
  }

  const toggle = () => {
    if (isSpeaking) pause();
    else goTo(at);
  };
  const onHidden = () => {
    if (document.hidden) pause();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') stop();
  };

  function stop(): void {
    pause();
    for (const part of parts) part.classList.remove('read-aloud-part');
    bar.remove();
    document.removeEventListener('visibilitychange', onHidden);
    document.removeEventListener('keydown', onKey);
    removeEventListener('pagehide', stop);
    ended();
  }

  const toggleButton = button(words.pause, toggle);
  const bar = element(
    'div',
    { class: 'read-aloud ui on-screen', role: 'group', 'aria-label': words.label },
    toggleButton,
    button(words.back, () => {
      goTo(at - 1);
    }),
    button(words.forward, () => {
      goTo(at + 1);
    }),
    button(words.stop, stop),
  );
  document.addEventListener('visibilitychange', onHidden);
  document.addEventListener('keydown', onKey);
  addEventListener('pagehide', stop);
  document.body.append(bar);
  toggleButton.focus({ preventScroll: true });
  goTo(0);
  return { toggle, stop };
}

/** Reads the story of the page to the reader, or pauses where it is being read; `button` has the focus again at the end. */
export function readAloud(button: HTMLElement, language: Language): void {
  const story = document.querySelector(STORY);
  if (reading) reading.toggle();
  else if (story) {
    addStyles();
    reading = begin(story, language, () => {
      reading = undefined;
      button.focus({ preventScroll: true });
    });
  }
}
