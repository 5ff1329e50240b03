import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/reading/check-content.ts';
import { readSettings } from '../../../src/settings.ts';
import { contentFiles, original, translation } from '../../content-model/content.ts';
import { STORY } from '../../reading/small-site.ts';
import { editedFolder, rulesOf } from './edited-folder.ts';

const NEW = 'articles/2020/tin-moi/vi.mdx';
const TOPICS = String(contentFiles().texts.get('topics.yaml'));

describe('what is edited', () => {
  it('is shown as it is now; what didn’t change stays the same', async () => {
    const { session, stories, write } = await editedFolder();
    const before = await session.content();
    await write(NEW, original({ title: 'Tin mới' }));
    expect(await stories()).toEqual(['ban-bo-hop', 'tin-moi']);
    const after = await session.content();
    expect(after).not.toBe(before);
    expect(after.stories[0]).toBe(before.stories[0]);
    await write(NEW, undefined);
    expect(await stories()).toEqual(['ban-bo-hop']);
  });

  it('has a new body when its text, its picture or the original’s facts change', async () => {
    const { session, write } = await editedFolder();
    const english = async () => (await session.content()).stories[0]?.articles.en?.body;
    const seen = [await english()];
    await write(`${STORY}/en.mdx`, translation({}, 'Other words.'));
    seen.push(await english());
    await write(`${STORY}/vi.mdx`, original({ hamlet: 'bản Bó' }));
    seen.push(await english());
    expect(new Set(seen).size).toBe(3);
  });

  it('is rendered when its page asks for it, pictures too', async () => {
    const { session } = await editedFolder();
    const story = (await session.content()).stories[0];
    expect(story?.articles.vi?.photo?.html).toBeUndefined();
    expect(await session.body('ban-bo-hop', 'vi')).toContain('<picture>');
    expect(story?.articles.vi?.photo?.html?.small).toMatch(/^<img|^<picture/);
    await expect(session.body('la', 'vi')).rejects.toThrow('There is no article "la" in "vi".');
  });

  it('is rendered in quiet moments as well', async () => {
    const { session } = await editedFolder();
    await session.makeReady(() => Promise.resolve());
    const story = (await session.content()).stories[0];
    expect(story?.articles.en?.photo?.html).toBeDefined();
  });
});

describe('a story with an error', () => {
  it.each([
    ['YAML that can’t be read', `---\ntitle: [\n---\n`, 'error yaml'],
    ['a missing field', original({ author: undefined }), 'error frontmatter'],
    ['a topic that there isn’t', original({ topics: '[la]' }), 'error references'],
    ['code', original({}, 'Năm {2020}.'), 'error no-expression'],
    ['a missing picture', original({}, '![Kênh](./kenh.png)'), 'error pictures'],
    [
      'an id that another story has',
      original({ date: '2021-01-21' }),
      'error story-ids',
      'articles/2021/ban-bo-hop/vi.mdx',
    ],
  ])('leaves the others up and tells what is wrong: %s', async (_what, text, rule, file = NEW) => {
    const { session, stories, write } = await editedFolder();
    await write(file, text);
    expect(await stories()).toContain('ban-bo-hop');
    const id = file.split('/')[2] ?? '';
    expect(rulesOf((await session.story(id))?.problems)).toContain(rule);
    await write(file, undefined);
    expect(rulesOf((await session.story('ban-bo-hop'))?.problems)).toEqual([]);
  });

  it('is known by its id though it can’t be shown, with its file and when that was saved', async () => {
    const { session, write } = await editedFolder();
    await write(NEW, 'không có gì');
    expect(await session.storyIds()).toEqual(['ban-bo-hop', 'tin-moi']);
    const story = await session.story('tin-moi');
    expect(story?.files.vi?.file).toBe(NEW);
    expect(story?.files.vi?.savedAt).toBeInstanceOf(Date);
    expect(story?.files.en).toBeUndefined();
    expect(await session.story('la')).toBeUndefined();
  });
});

describe('an error in a file that all stories share', () => {
  it('is told, and the last state without one stays up', async () => {
    const { session, stories, write } = await editedFolder();
    await stories();
    await write('topics.yaml', 'sinh-hoat-chi-bo: {');
    expect(await stories()).toEqual(['ban-bo-hop']);
    expect((await session.content()).topics).toHaveLength(2);
    expect(rulesOf((await session.story('ban-bo-hop'))?.elsewhere)).toEqual(['error yaml']);
    await write('topics.yaml', TOPICS.replace('Sinh hoạt chi bộ', 'Họp'));
    expect((await session.content()).topics[0]?.name.vi).toBe('Họp');
    expect((await session.story('ban-bo-hop'))?.elsewhere).toEqual([]);
  });

  it('keeps a province’s units that were known before', async () => {
    const { session, stories, write } = await editedFolder();
    await stories();
    await write('localities/son-la.yaml', 'son-la: { name: Sơn La }\nson-la/la: [\n');
    expect((await session.content()).localities).toHaveLength(4);
    await write('localities/son-la.yaml', 'son-la: { name: Sơn La mới }\n');
    expect((await session.content()).localities).toMatchObject([{ name: 'Sơn La mới' }]);
  });
});

describe('looking through the content', () => {
  it('finds story by story what a build finds at once', async () => {
    const { session, write, root, inspect } = await editedFolder({
      content: {
        'articles/2020/hong/vi.mdx': original({ author: 'la', topics: '[la]' }, 'Năm {2020}. [x](/tin/la/)'),
        'articles/2021/hong/vi.mdx': original({ draft: 'true' }, '# Đầu đề của của ta'),
        'articles/2021/trang/vi.mdx': original({ date: '2021-01-01' }),
        'articles/lac.txt': 'lạc',
        'la.yaml': 'a: 1',
        'authors.yaml': 'ban-bien-tap: { name: Ban, kind: newsroom }\npage: { name: P, kind: la }\n',
        'localities/son-la.yaml': 'son-la: { name: Sơn La }\nson-la/huyen-a/xa-b: { name: B }\n',
      },
    });
    await write(NEW, original({}, 'Thêm.'));
    const found = [...((await inspect()) ?? new Map()).values()].flat();
    const settings = readSettings({ BULLETIN_NOW: '2024-06-15T12:00+07:00', BULLETIN_CONTENT: root }, root);
    const { problems } = await checkContent(settings);
    expect(problems.length).toBeGreaterThan(10);
    const told = (all: readonly unknown[]) => all.map((problem) => JSON.stringify(problem)).sort();
    expect(told(found)).toEqual(told(problems));
    expect(await session.storyIds()).toHaveLength(4);
  });

  it('ends when the content changes', async () => {
    const { session, write } = await editedFolder();
    const inspected = session.inspect(() => Promise.resolve());
    const changed = write('words.yaml', '- karaoke\n');
    expect(await inspected).toBeUndefined();
    await changed;
  });
});

it('Of two changes one after the other the later one counts', async () => {
  const { session, write, stories } = await editedFolder();
  const first = write(NEW, original());
  const second = write('articles/2020/tin-nua/vi.mdx', original());
  await Promise.all([first, second]);
  expect(await stories()).toEqual(['ban-bo-hop', 'tin-moi', 'tin-nua']);
  expect(await session.storyIds()).toHaveLength(3);
});

describe('a story in a folder that is no year', () => {
  it.each(['articles/nhap/tin-x', 'articles/2020-moi/tin-x', 'articles/tin-x', 'articles/2020/a/tin-x'])(
    'has a page that tells where it belongs, and is shown from there: %s',
    async (folder) => {
      const { session, stories, write } = await editedFolder();
      await write(`${folder}/vi.mdx`, original());
      expect(await stories()).toEqual(['ban-bo-hop']);
      expect(await session.storyIds()).toContain('tin-x');
      const story = await session.story('tin-x');
      expect(rulesOf(story?.problems)).toEqual(['error content-paths']);
      expect(story?.problems[0]?.message.vi).toContain('Chuyển cả thư mục sang articles/2020/tin-x');
      expect([story?.files.vi?.file, story?.elsewhere]).toEqual([`${folder}/vi.mdx`, []]);
      await write(folder, undefined);
      await write('articles/2020/tin-x/vi.mdx', original());
      expect(await stories()).toEqual(['ban-bo-hop', 'tin-x']);
    },
  );
});

it('A picture of a kind that can’t be shown doesn’t keep a draft from its page', async () => {
  const { session, write } = await editedFolder();
  const heic = '\0\0\0\x14ftypheic\0\0\0\0heic';
  await write(`${STORY}/anh.jpg`, heic);
  await write(`${STORY}/vi.mdx`, original({ draft: 'true' }, '![Ảnh](./anh.jpg)'));
  expect(rulesOf((await session.story('ban-bo-hop'))?.problems)).toContain('warning pictures');
  expect(await session.body('ban-bo-hop', 'vi')).not.toContain('<img');
});
