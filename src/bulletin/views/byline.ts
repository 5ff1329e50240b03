import type { Bulletin } from '../bulletin.ts';
import type { Language } from '../language.ts';
import { articleFor, type Credited, isDrawing, type Source, type Story } from '../story.ts';

/** Somebody named; with an id where there is an author's page. */
export interface Person {
  readonly id?: string;
  readonly name: string;
  /** It is a newsroom. */
  readonly newsroom?: true;
}

/** One part of a byline: what was made, and by whom. */
export interface BylinePart {
  readonly role: 'words' | 'photos' | 'wordsAndPhotos' | 'illustration';
  readonly people: readonly Person[];
}

/** One part of what a story says of its source's people. */
export interface SourceCredit extends BylinePart {
  readonly role: 'words' | 'photos' | 'wordsAndPhotos';
}

/** The authors' names in a language; an id without an entry stands for itself. */
export function peopleOf(ids: readonly string[], bulletin: Bulletin, language: Language): readonly Person[] {
  return ids.map((id) => {
    const author = bulletin.author(id);
    if (author === undefined) return { name: id };
    return { id, name: author.name[language], ...(author.kind === 'newsroom' && { newsroom: true }) };
  });
}

/** People of a source, each once. */
export function sourcePeople(
  people: readonly Credited[],
  bulletin: Bulletin,
  language: Language,
): readonly Person[] {
  const all = people.flatMap((person) =>
    'id' in person ? peopleOf([person.id], bulletin, language) : [person],
  );
  return all.filter((person, index) => all.findIndex((other) => other.name === person.name) === index);
}

/** Who wrote and who photographed the report that a story is written from: one part where they are the same. */
export function sourceCredits(
  { author, photoBy }: Pick<Source, 'author' | 'photoBy'>,
  bulletin: Bulletin,
  language: Language,
): readonly SourceCredit[] {
  const words = sourcePeople(author, bulletin, language);
  const photos = sourcePeople(photoBy, bulletin, language);
  if (samePeople(words, photos)) return words.length > 0 ? [{ role: 'wordsAndPhotos', people: words }] : [];
  const credits = [
    { role: 'words', people: words },
    { role: 'photos', people: photos },
  ] as const;
  return credits.filter(({ people }) => people.length > 0);
}

function samePeople(some: readonly Person[], others: readonly Person[]): boolean {
  return (
    some.length === others.length && some.every(({ name }) => others.some((other) => other.name === name))
  );
}

/** `Bài: A · Ảnh: B`, `Bài, ảnh: A` where they are the same, `Minh họa: C` for a drawing. */
export function byline(story: Story, bulletin: Bulletin, language: Language): readonly BylinePart[] {
  const words = peopleOf(story.authors, bulletin, language);
  const pictures = peopleOf(story.photoBy, bulletin, language);
  const { photo } = articleFor(story, language);
  const role = photo && isDrawing(photo) ? 'illustration' : 'photos';
  if (pictures.length === 0) return [{ role: 'words', people: words }];
  const same =
    story.authors.length === story.photoBy.length && story.authors.every((id) => story.photoBy.includes(id));
  if (same && role === 'photos') return [{ role: 'wordsAndPhotos', people: words }];
  return [
    { role: 'words', people: words },
    { role, people: pictures },
  ];
}
