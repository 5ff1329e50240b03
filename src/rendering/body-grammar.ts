/** What an element of an article's body may bear and hold. */
export interface ElementGrammar {
  /** Within a line of text, as `<sub>`; a component stands alone. */
  readonly inline: boolean;
  /** Attributes that it must bear, each with an example of its words. */
  readonly required: Readonly<Record<string, string>>;
  readonly optional: readonly string[];
  /** Between its tags: nothing, words of one line, any content of a body, or elements of one name. */
  readonly holds: 'nothing' | 'words' | 'content' | 'Figure' | 'KeyFigure';
  /** The only element that it may stand in. */
  readonly within?: string;
}

/** Every component and HTML element that an article may use, components first. */
export const ELEMENTS = {
  Figure: {
    inline: false,
    required: { src: './hop-chi-bo.svg', alt: 'Chi bộ họp ở nhà văn hóa bản' },
    optional: ['caption', 'credit'],
    holds: 'nothing',
  },
  Gallery: { inline: false, required: {}, optional: [], holds: 'Figure' },
  Quote: { inline: false, required: {}, optional: ['by'], holds: 'content' },
  KeyFigures: { inline: false, required: {}, optional: [], holds: 'KeyFigure' },
  KeyFigure: {
    inline: false,
    required: { value: '26', label: 'đảng viên mới' },
    optional: [],
    holds: 'nothing',
    within: 'KeyFigures',
  },
  Attachment: {
    inline: false,
    required: { src: './nghi-quyet.pdf', title: 'Nghị quyết của chi bộ' },
    optional: [],
    holds: 'nothing',
  },
  EditorNote: { inline: false, required: {}, optional: [], holds: 'content' },
  br: { inline: true, required: {}, optional: [], holds: 'nothing' },
  sub: { inline: true, required: {}, optional: [], holds: 'words' },
  sup: { inline: true, required: {}, optional: [], holds: 'words' },
  abbr: { inline: true, required: { title: 'Hội đồng nhân dân' }, optional: [], holds: 'words' },
} as const satisfies Record<string, ElementGrammar>;

const GRAMMARS = new Map<string, ElementGrammar>(Object.entries(ELEMENTS));

/** The grammar of an element by its name as written; undefined for one that no article may use. */
export function grammarOf(name: string | null): ElementGrammar | undefined {
  return name === null ? undefined : GRAMMARS.get(name);
}
