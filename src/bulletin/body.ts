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
