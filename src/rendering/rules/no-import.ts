import type { BodyRule } from './body-rule.ts';

/** `import` and `export` are code. */
export const noImport: BodyRule = {
  name: 'no-import',
  looksAt: 'nodes',
  code: true,
  find(node) {
    if (node.type !== 'mdxjsEsm') return undefined;
    const word = node.value.startsWith('import') ? 'import' : 'export';
    return {
      vi: `Dòng bắt đầu bằng “${word}” là mã lệnh, không dùng được trong bài. Hãy xóa dòng này; nếu là câu văn thì mở đầu dòng bằng từ khác.`,
      en: `A line that begins with “${word}” is code, which an article can’t hold. Remove it; if it is prose, begin the line with another word.`,
    };
  },
};
