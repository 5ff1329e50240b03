import type { Bilingual } from '../../bulletin/language.ts';
import type { RuleContext } from '../rules/rule.ts';

function noAnchor(anchor: string, anchors: readonly string[]): Bilingual {
  const all = anchors.map((id) => `#${id}`).join(', ');
  return anchors.length === 0
    ? {
        vi: `Không có đề mục “#${anchor}”, vì bài không có đề mục nào. Bỏ phần sau dấu #.`,
        en: `There is no heading “#${anchor}”: the article has no headings. Remove the part behind #.`,
      }
    : {
        vi: `Không có đề mục “#${anchor}”. Dùng một trong: ${all}`,
        en: `There is no heading “#${anchor}”. Use one of: ${all}`,
      };
}

/** The anchor as headings have it; as it is written where its `%` stand for nothing. */
function decoded(anchor: string): string {
  return /%(?![0-7][0-9a-f])/i.test(anchor) ? anchor : decodeURIComponent(anchor);
}

/** What is wrong with a link to a heading of a file, given what follows its `#`. */
export function anchorProblem(
  written: string,
  file: string,
  { bodies }: Pick<RuleContext, 'bodies'>,
): Bilingual | undefined {
  const anchor = decoded(written);
  const anchors = bodies.get(file)?.references.anchors;
  if (anchor === '' || anchors === undefined || anchors.includes(anchor)) return undefined;
  return noAnchor(anchor, anchors);
}
