import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { readWithLocalities } from '../../src/reading/known-localities.ts';
import { loadContent } from '../../src/reading/check-content.ts';
import { readSealed, writeSealed } from '../../src/store/whole-file.ts';
import { smallSite } from './small-site.ts';

const FILE = 'localities/son-la.yaml';

describe('the gazetteer of a content folder', () => {
  it('is recalled as it was read', async () => {
    const settings = await smallSite();
    const first = await loadContent(settings);
    const folder = await readContentFolder(settings.contentDir);
    const kept = await readFile(path.join(settings.cacheDir, 'localities.json'), 'utf8');
    const second = await loadContent(settings);
    expect(second.model.localities).toEqual(first.model.localities);
    expect(second.model.localities[1]).toMatchObject({ until: calendarDate('2025-06-30') });
    expect(folder.texts.has(FILE)).toBe(true);
    expect(kept).toContain('Mường Bằng');
  });

  it('is taken from what was kept while neither file nor code changed', async () => {
    const settings = await smallSite();
    await loadContent(settings);
    const file = path.join(settings.cacheDir, 'localities.json');
    const before = await readFile(file, 'utf8');
    const kept = readSealed(file) ?? '';
    writeSealed(file, kept.replace('Chiềng Mung', 'Chỗ Khác'));
    const names = (await loadContent(settings)).model.localities.map(({ name }) => name);
    expect(names).toContain('Chỗ Khác');
    writeSealed(file, kept.replace(/"version":"[0-9a-f]+"/, '"version":"other code"'));
    expect([...(await readWithLocalities(settings)).localities.keys()]).toEqual([FILE]);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('is read again when its file changed, with the places of what is wrong', async () => {
    const settings = await smallSite();
    await loadContent(settings);
    await appendFile(
      path.join(settings.contentDir, FILE),
      'son-la/xa-moi: { name: Mới, successors: [son-la] }\n',
    );
    const { model, problems } = await loadContent(settings);
    expect(model.localities).toHaveLength(5);
    expect(problems).toMatchObject([{ rule: 'successors', file: FILE, line: 5 }]);
    expect((await loadContent(settings)).problems).toEqual(problems);
  });

  it('is read anew from a cache that is broken', async () => {
    const settings = await smallSite();
    await loadContent(settings);
    await writeFile(path.join(settings.cacheDir, 'localities.json'), '{ "localities/son-la.yaml"');
    expect((await loadContent(settings)).model.localities).toHaveLength(4);
  });

  it('is not kept while a file has faults, so that they are told each time', async () => {
    const settings = await smallSite({ content: { [FILE]: 'son-la: { nam: Sơn La }\n' } });
    const first = await loadContent(settings);
    expect(first.problems.map(({ rule }) => rule)).toContain('records');
    expect((await loadContent(settings)).problems).toEqual(first.problems);
  });
});
