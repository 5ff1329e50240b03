import { rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseMissing } from '../../../src/integrations/release/missing-content.ts';
import { temporaryFolder } from '../../reading/temporary-folder.ts';

/** A content folder with a story. */
async function content() {
  const contentDir = await temporaryFolder({ 'articles/2024/a/vi.mdx': 'x' });
  const refuse = (allowEmpty = false) => {
    refuseMissing({ contentDir, messages: 'en' }, allowEmpty);
  };
  return { contentDir, articles: path.join(contentDir, 'articles'), refuse };
}

describe('a build', () => {
  it('begins where the content is there', async () => {
    const { refuse } = await content();
    refuse();
  });

  it('is refused where there is no content folder, or a file in its place', async () => {
    const { contentDir, refuse } = await content();
    await rm(contentDir, { recursive: true });
    expect(refuse).toThrow(`The content folder ${contentDir} can't be read`);
    await writeFile(contentDir, '');
    expect(refuse).toThrow("can't be read");
  });

  it('is refused where there is no folder of stories, unless the bulletin is to have none', async () => {
    const { articles, refuse } = await content();
    await rm(articles, { recursive: true });
    expect(refuse).toThrow('npm run build -- --allow-empty');
    refuse(true);
  });

  it('is refused where the folder of stories is a link that leads nowhere', async () => {
    const { articles, refuse } = await content();
    await rm(articles, { recursive: true });
    await symlink('nowhere', articles);
    expect(refuse).toThrow(`The folder of stories ${articles} can't be read`);
  });
});
