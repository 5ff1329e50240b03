import { strings } from '../../i18n/strings.ts';
import { button, element } from '../../dom/element.ts';
import { PlacePicker } from '../../dom/place-picker.ts';
import type { PlaceSuggestion, PlaceSuggestions } from '../places/suggest-places.ts';
import type { Control, FieldProps } from './control.ts';

/** How many places are offered; with more the words say too little. */
const OFFERED = 20;

function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((id) => typeof id === 'string');
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function shown({ label, note }: PlaceSuggestion): string {
  return note === '' ? label : `${label} (${note})`;
}

/** The field of a story's places: those chosen, the main one first, and a box to type another's name in. */
export function placeControl(places: PlaceSuggestions, first: FieldProps): Control {
  let props = first;
  const input = element('input', {
    id: first.id,
    type: 'text',
    placeholder: 'Gõ tên xã, huyện, tỉnh: mường bằng mai sơn',
  });
  const list = element('ul', { class: 'chosen-places plain', 'aria-label': 'Địa phương đã chọn' });
  const host = element(
    'div',
    { class: 'place-field' },
    list,
    element('div', { class: 'place-picker' }, input),
  );

  const change = (ids: readonly string[]): void => {
    props.change(ids);
    show(ids);
  };

  function chip(id: string, at: number, ids: readonly string[]): HTMLLIElement {
    const label = shown(places.named(id));
    const others = ids.filter((other) => other !== id);
    const choose = (chosen: readonly string[]) => (): void => {
      change(chosen);
      input.focus();
    };
    const remove = button('×', choose(others), { 'aria-label': `Bỏ ${label}` });
    const main = button('Đặt làm nơi chính', choose([id, ...others]));
    return element('li', {}, element('span', {}, label), ...(at > 0 ? [main] : []), remove);
  }

  function show(ids: readonly string[]): void {
    list.replaceChildren(...ids.map(chip));
    list.hidden = ids.length === 0;
  }

  const picker = new PlacePicker(input, {
    suggest: (text) => {
      const date = props.read('date');
      return places
        .suggest(text, typeof date === 'string' ? date : '', OFFERED)
        .map((place) => ({ id: place.id, label: shown(place) }));
    },
    words: strings('vi').search.place,
    onChange: (place) => {
      if (place) change([...new Set([...idsOf(props.value), place.id])]);
      // The places chosen stand above.
      picker.show(undefined);
    },
  });
  show(idsOf(first.value));

  return {
    element: host,
    update(next) {
      props = next;
      show(idsOf(next.value));
    },
  };
}
