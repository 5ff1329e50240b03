import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/bulletin/calendar-date.ts';
import { UNNAMED } from '../../src/bulletin/newsroom.ts';
import type { Story } from '../../src/bulletin/story.ts';
import { FEED_LENGTH, feedAddresses } from '../../src/feeds/feed-list.ts';
import { article, story, storiesOn, translation } from '../bulletin/build.ts';
import { bulletinOf, MUONG_BANG, photo } from '../bulletin/bulletin-of.ts';
import { readFeeds, written } from './written.ts';

const FORMATS = ['rss', 'atom', 'json'] as const;
const withBody = (parts: Parameters<typeof article>[0] = {}): Story =>
  story({ articles: { vi: article({ body: 'a', ...parts }) } });

/** What each format has of the only story of a bulletin. */
function entries(one: Story, body = '<p>Một đoạn.</p>') {
  const feeds = readFeeds(bulletinOf([one]), { bodies: { a: body } });
  return FORMATS.map((format) => {
    const [entry] = feeds[format].entries;
    if (entry === undefined) throw new Error(`The feed in ${format} is empty.`);
    return entry;
  });
}

describe.each(FORMATS)('a feed in %s', (format) => {
  it('obeys its format where there are no stories', () => {
    expect(readFeeds(bulletinOf([]))[format]).toMatchObject({ title: 'Bản Tin', entries: [] });
  });

  it('says what it is, where it is, and of which page', () => {
    const place = { kind: 'locality', id: 'son-la' } as const;
    const feed = readFeeds(bulletinOf([]), { address: place, language: 'en' })[format];
    const file = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' }[format];
    expect(feed).toMatchObject({
      title: 'Sơn La Province – Bản Tin',
      language: 'en',
      home: 'https://bantin.example/ban-tin/en/places/son-la/',
      self: `https://bantin.example/ban-tin/en/places/son-la/${file}`,
    });
  });

  it('has the newest stories, newest first', () => {
    const dates = Array.from({ length: FEED_LENGTH + 5 }, (_, at) => `${1980 + at}-05-01`);
    const many = dates.map((date) => story({ id: `t-${date.slice(0, 4)}`, date }));
    const years = readFeeds(bulletinOf(many))[format].entries.map(({ url }) => url.slice(-5, -1));
    expect(years).toEqual(
      dates
        .map((date) => date.slice(0, 4))
        .toReversed()
        .slice(0, FEED_LENGTH),
    );
  });

  it('has no story that was withdrawn', () => {
    const withdrawn = { date: calendarDate('2020-02-01'), reason: 'Sai.' };
    expect(readFeeds(bulletinOf([story({ withdrawn })]))[format].entries).toEqual([]);
  });

  it('is the same text whenever it is made', () => {
    const bulletin = () => bulletinOf(storiesOn('2020-01-21', '2021-05', '2019'));
    expect(written(bulletin())[format]).toBe(written(bulletin())[format]);
  });

  it('leaves out what no XML may hold, and breaks at nothing that stories may hold', () => {
    const hostile = '\u0000\u0008\u001B]]>&<b>"\'\uFFFE\uD800\u{1F600}</title><!--&#x8;';
    const feed = readFeeds(bulletinOf([withBody({ title: hostile, lead: hostile })]), {
      bodies: { a: `<p>${hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>` },
    })[format];
    expect(feed.entries[0]?.title).toContain(']]>&<b>"\'');
    expect(feed.entries[0]?.title).toContain('\u{1F600}</title><!--&#x8;');
    expect(feed.entries[0]?.html).toContain('&#x3C;b>');
  });
});

describe('a story in feeds', () => {
  it('has one id, of the address that it had first, wherever the bulletin moves', () => {
    const moved = story({ id: 'moi', formerIds: ['cu', 'cu-hon'] });
    const feedTag = 'bantin.example,2026';
    for (const site of ['https://bantin.example', 'https://tin.example:8443']) {
      const feeds = readFeeds(bulletinOf([moved], { newsroom: { ...UNNAMED, feedTag } }), { site });
      for (const format of FORMATS)
        expect(feeds[format].entries[0]).toMatchObject({
          id: 'tag:bantin.example,2026:/tin/cu/',
          url: `${site}/ban-tin/tin/moi/`,
        });
    }
  });

  it('has a tag of the site’s own host without a name of the newsroom’s, whatever hosts are called', () => {
    const ids = ['http://localhost:4321', 'https://[::1]'].map(
      (site) => readFeeds(bulletinOf([story({ id: 'hop' })]), { site }).atom.entries[0]?.id,
    );
    expect(ids).toEqual(['tag:localhost,2026:/tin/hop/', 'tag:1,2026:/tin/hop/']);
  });

  it('has whole addresses only, of links, pictures and files', () => {
    const body = [
      '<p><a href="/ban-tin/tin/khac/">a</a> <a href="#muc">b</a> <a href="mailto:a@b.example">c</a></p>',
      '<h2 id="muc">Mục</h2><p><a href="/ban-tin/tep/a.pdf" download>d</a> <a href="https://x.example/?a=1&amp;b=2">e</a></p>',
      '<picture><source type="image/avif" srcset="/ban-tin/anh/a.480.avif 480w" sizes="100vw">',
      '<img src="/ban-tin/anh/a.800.jpg" alt="x src=" width="3" height="2" loading="lazy" decoding="async"></picture>',
    ].join('\n');
    const page = 'https://bantin.example/ban-tin/tin/muong-bang-sinh-hoat-chi-bo/';
    for (const { html } of entries(withBody(), body)) {
      expect([...html.matchAll(/ (?:href|src)="(\S+)"/g)].map(([, address]) => address)).toEqual([
        'https://bantin.example/ban-tin/tin/khac/',
        `${page}#muc`,
        'mailto:a@b.example',
        'https://bantin.example/ban-tin/tep/a.pdf',
        'https://x.example/?a=1&#x26;b=2',
        'https://bantin.example/ban-tin/anh/a.800.jpg',
      ]);
      expect(html).toContain('alt="x src="');
      expect(html).not.toMatch(/srcset|<source|loading=/);
    }
  });

  it('has its picture, with type and size', () => {
    const large = '<img src="/ban-tin/anh/nha-san.1a2b3c4d.svg" width="4" height="3" alt="Nhà sàn">';
    const shown = photo({ html: { large, small: '' }, caption: 'Nhà mới', credit: 'Vẽ: Đào Lan' });
    for (const { enclosure, html } of entries(withBody({ photo: shown }))) {
      expect(enclosure).toEqual({
        url: 'https://bantin.example/ban-tin/anh/nha-san.1a2b3c4d.svg',
        type: 'image/svg+xml',
        bytes: 1234,
      });
      expect(html).toContain('<figcaption>Nhà mới Vẽ: Đào Lan</figcaption>');
    }
  });

  it('has its lead, text, day, place and corrections', () => {
    const corrections = [
      { date: calendarDate('2020-02-01'), text: 'Sai tên & số.', language: 'vi' as const },
    ];
    for (const { html } of entries(withBody({ corrections }))) {
      expect(html).toContain('<strong>Các chi bộ của xã Mường Bằng');
      expect(html).toContain('<p>Một đoạn.</p>');
      expect(html).toContain('Thứ Ba, 21/01/2020 · xã Mường Bằng, huyện Mai Sơn, Sơn La');
      expect(html).toContain('01/02/2020: <span lang="vi">Sai tên &#x26; số.</span>');
    }
  });

  it('says of a date that is the first day of a month that it is no more than that', () => {
    const partial = story({ date: '2023-06', articles: { vi: article({ body: 'a' }) } });
    const [inRss, inAtom, inJson] = entries(partial);
    expect(inRss?.dated).toBe('Thu, 01 Jun 2023 00:00:00 +0700');
    expect([inAtom?.dated, inJson?.dated]).toEqual([undefined, undefined]);
    expect([inAtom?.updated, inJson?.updated]).toEqual(Array(2).fill('2023-06-01T00:00:00+07:00'));
    for (const entry of [inRss, inAtom, inJson])
      expect(entry?.html).toContain('Tin này ghi thời gian là tháng 6/2023, không rõ ngày.');
    const [known] = entries(story({ date: '2023-06', updated: '2023-08-01', articles: partial.articles }));
    expect(known?.html).not.toContain('không rõ ngày');
    const [lead] = readFeeds(bulletinOf([partial]), { address: { kind: 'author', id: 'ban-bien-tap' } }).rss
      .entries;
    expect(lead?.html).toContain('không rõ ngày');
  });

  it('stands in the other language as lists have it: labelled, and with the original’s address', () => {
    const feeds = readFeeds(bulletinOf([story({ id: 'hop' })]), { language: 'en' });
    for (const format of FORMATS)
      expect(feeds[format].entries[0]).toMatchObject({
        title: 'Sinh hoạt chi bộ ở Mường Bằng (in Vietnamese)',
        url: 'https://bantin.example/ban-tin/tin/hop/',
      });
  });

  it('stands in each language that it is in, and names the other', () => {
    const both = story({ id: 'hop', articles: { vi: article(), en: translation('2020-03-01') } });
    const { rss, atom, json } = readFeeds(bulletinOf([both]), { language: 'en' });
    for (const feed of [rss, atom, json])
      expect(feed.entries[0]?.url).toBe('https://bantin.example/ban-tin/en/stories/hop/');
    expect(atom.links).toContain('https://bantin.example/ban-tin/');
    expect(rss.entries[0]?.html).toContain('Translated by Editorial desk.');
  });
});

describe('which feeds there are', () => {
  const bulletin = bulletinOf([story()]);

  it('are those of the bulletin, its topics and the provinces in each format, of other places and authors in RSS', () => {
    const named = (format: 'rss' | 'atom') =>
      feedAddresses(bulletin, format).map((address) => ('id' in address ? address.id : address.kind));
    expect(named('atom')).toEqual(
      expect.arrayContaining(['front', 'sinh-hoat-chi-bo', 'dan-van', 'son-la', 'tuyen-quang']),
    );
    expect(named('atom')).not.toEqual(expect.arrayContaining([MUONG_BANG]));
    expect(named('atom')).not.toEqual(expect.arrayContaining(['dung']));
    expect(named('rss')).toEqual(expect.arrayContaining([...named('atom'), MUONG_BANG, 'dung']));
  });

  it('hold leads where they are in RSS alone', () => {
    const place = { kind: 'locality', id: MUONG_BANG } as const;
    const { rss } = readFeeds(bulletin, { address: place });
    expect(rss.entries.map(({ html }) => html)).toEqual([
      '<p>Các chi bộ của xã Mường Bằng duy trì sinh hoạt hằng tháng.</p>',
    ]);
    expect(rss.title).toBe('Xã Mường Bằng, huyện Mai Sơn, Sơn La – Bản Tin');
    expect(rss.links.filter((link) => /atom|json/.test(link))).toEqual([]);
  });

  it('of a topic and an author hold what their pages list', () => {
    const stories = [story({ id: 'mot' }), story({ id: 'hai', topics: ['dan-van'], authors: ['dung'] })];
    const both = bulletinOf(stories);
    const urls = (kind: 'topic' | 'author', id: string) =>
      readFeeds(both, { address: { kind, id } }).rss.entries.map(({ url }) => url.split('/').at(-2));
    expect(urls('topic', 'dan-van')).toEqual(['hai']);
    expect(urls('author', 'ban-bien-tap')).toEqual(['mot']);
  });
});
