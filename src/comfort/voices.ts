import type { Language } from '../bulletin/language.ts';

/** A voice of the device that speaks a language: others would send what is read to somebody else. */
export function voiceOf(language: Language): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Calls `found` once there is a voice of a language: browsers get to know theirs after a while, or have none. */
export function onceVoiced(language: Language, found: () => void): void {
  if (!('speechSynthesis' in window)) return;
  const look = () => {
    if (voiceOf(language)) found();
  };
  look();
  speechSynthesis.onvoiceschanged = look;
}
