import { isFormer, levelOf } from '../bulletin/locality-id.ts';
import type { Examples } from './fields/examples.ts';
import type { Register } from './fields/field.ts';
import { valuesOf } from './records.ts';
import type { RuleContext } from './rules/rule.ts';

/** What examples of this bulletin name: its first topic and series, the author that is the newsroom, the place that it covers. */
export function examplesOf({ records, newsroom }: Pick<RuleContext, 'records' | 'newsroom'>): Examples {
  const { topic, series, author, locality } = records;
  const authors = valuesOf(author);
  const { home } = newsroom.newsroom;
  return {
    ...optional('topics', valuesOf(topic)[0]?.id),
    ...optional('series', valuesOf(series)[0]?.id),
    ...optional('authors', (authors.find(({ kind }) => kind === 'newsroom') ?? authors[0])?.id),
    ...optional(
      'localities',
      home ?? valuesOf(locality).find((unit) => levelOf(unit) === 'commune' && !isFormer(unit))?.id,
    ),
  };
}

function optional(register: Register, id: string | undefined): Examples {
  return id === undefined ? {} : { [register]: id };
}
