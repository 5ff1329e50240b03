import type { ContentRule } from './rule.ts';

/** No file or folder is larger or more deeply nested than can be read in a moment. */
export const limits: ContentRule = {
  name: 'limits',
  looksAt: 'files',
  find: ({ files: { excesses } }) => [...(excesses ?? [])].map(([file, excess]) => ({ file, ...excess })),
};
