import path from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/reading/check-content.ts';
import { typography } from '../../src/lint/typography.ts';
import { readSettings } from '../../src/settings.ts';

it('finds nothing wrong or doubtful in the bulletin’s own content', async () => {
  const { problems, folder, model } = await checkContent(
    readSettings({ BULLETIN_NOW: '2027-01-01T00:00Z' }, path.join(import.meta.dirname, '../..')),
  );
  expect([...problems, ...typography(folder.texts)]).toEqual([]);
  expect(model.stories.length).toBeGreaterThan(0);
});
