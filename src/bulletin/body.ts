/** Something that a body points at, with the line of its file (from 1). */
export interface BodyReference {
  readonly target: string;
  readonly line: number;
}

/** What an article's body points at; the rules across files check it. */
export interface BodyReferences {
  /** Addresses of links as written: `/tin/<story>/`, `https://…`, `#anchor`. */
  readonly links: readonly BodyReference[];
  /** `src` of pictures and attachments as written: `./nha-san.svg`. */
  readonly files: readonly BodyReference[];
  /** Ids of the headings, which `#anchor` links may lead to. */
  readonly anchors: readonly string[];
}

/** A part of a file's text: offsets in UTF-16 units, from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that readers read in one go: a paragraph, a heading, a cell of a table, the caption of a picture. */
export interface Passage {
  /** Whether it is made of sentences, or only names something. */
  readonly kind: 'sentences' | 'label';
  /** Without marks of Markdown; a line feed where the file has one, U+FFFC for code. */
  readonly text: string;
  /** The line of the file (from 1) that it begins on. */
  readonly line: number;
  /** Where its words stand in the file, in order; none where they are no plain text, as in attributes. */
  readonly spans: readonly Span[];
}
