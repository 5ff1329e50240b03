import { expect, it } from 'vitest';
import { original, read, STORY, told, translation } from '../content.ts';

const [VI, EN] = [`${STORY}/vi.mdx`, `${STORY}/en.mdx`];

it('tells a topic, series and author that don’t exist, with the nearest', () => {
  const fields = {
    topics: '[sinh-hoat, nong-thon-moi]',
    series: 'nghi-quyet-moi',
    author: '[ban-bien-tap, hung-ngoc]',
  };
  expect(told({ [VI]: original(fields) })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:6:author.1 error of references
    Không có tác giả “hung-ngoc” trong authors.yaml. Gần nhất: ngoc-hung (Ngọc Hưng). Dùng một mã có sẵn, hoặc thêm mã này vào authors.yaml.
    There is no author “hung-ngoc” in authors.yaml. Nearest: ngoc-hung (Ngọc Hưng). Use an id that exists, or add this one to authors.yaml.

    articles/2020/ban-bo-hop/vi.mdx:7:topics.0 error of references
    Không có chuyên mục “sinh-hoat” trong topics.yaml. Gần nhất: sinh-hoat-chi-bo (Sinh hoạt chi bộ). Dùng một mã có sẵn, hoặc thêm mã này vào topics.yaml.
    There is no topic “sinh-hoat” in topics.yaml. Nearest: sinh-hoat-chi-bo (Party cell meetings). Use an id that exists, or add this one to topics.yaml.

    articles/2020/ban-bo-hop/vi.mdx:8:series error of references
    Không có chuyên đề “nghi-quyet-moi” trong series.yaml. Gần nhất: nghi-quyet (Nghị quyết). Dùng một mã có sẵn, hoặc thêm mã này vào series.yaml.
    There is no series “nghi-quyet-moi” in series.yaml. Nearest: nghi-quyet (Resolutions). Use an id that exists, or add this one to series.yaml."
  `);
});

it('tells a locality that doesn’t exist, and names the nearest with what is above them and their end', () => {
  expect(told({ [VI]: original({ locality: 'son-la/xa-muong-bang' }) })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:5:locality error of references
    Không có địa phương “son-la/xa-muong-bang” trong localities/. Gần nhất: son-la/huyen-mai-son/xa-muong-bang (xã Mường Bằng, huyện Mai Sơn, Sơn La, đến 2025). Dùng một mã có sẵn, hoặc thêm mã này vào localities/.
    There is no locality “son-la/xa-muong-bang” in localities/. Nearest: son-la/huyen-mai-son/xa-muong-bang (Mường Bằng Commune, Mai Sơn District, Sơn La Province, until 2025). Use an id that exists, or add this one to localities/."
  `);
});

it('tells people of pictures, sources and translations that don’t exist', () => {
  const vi = original({
    photoBy: 'ai-do',
    source: '{ name: Báo, author: ngoc-hun, photoBy: [Ngọc Hưng, khong-co] }',
  });
  const en = translation({ translation: '{ by: ban-bien-dich, method: human, date: 2020 }' });
  expect(told({ [VI]: vi, [EN]: en })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/en.mdx:4:translation.by error of references
    Không có tác giả “ban-bien-dich” trong authors.yaml. Gần nhất: ban-bien-tap (Ban biên tập). Dùng một mã có sẵn, hoặc thêm mã này vào authors.yaml.
    There is no author “ban-bien-dich” in authors.yaml. Nearest: ban-bien-tap (Editorial desk). Use an id that exists, or add this one to authors.yaml.

    articles/2020/ban-bo-hop/vi.mdx:8:photoBy error of references
    Không có tác giả “ai-do” trong authors.yaml. Dùng một mã có sẵn, hoặc thêm mã này vào authors.yaml.
    There is no author “ai-do” in authors.yaml. Use an id that exists, or add this one to authors.yaml.

    articles/2020/ban-bo-hop/vi.mdx:9:source.author error of references
    Không có tác giả “ngoc-hun” trong authors.yaml. Gần nhất: ngoc-hung (Ngọc Hưng). Dùng một mã có sẵn, hoặc thêm mã này vào authors.yaml.
    There is no author “ngoc-hun” in authors.yaml. Nearest: ngoc-hung (Ngọc Hưng). Use an id that exists, or add this one to authors.yaml.

    articles/2020/ban-bo-hop/vi.mdx:9:source.photoBy.1 error of references
    Không có tác giả “khong-co” trong authors.yaml. Dùng một mã có sẵn, hoặc thêm mã này vào authors.yaml.
    There is no author “khong-co” in authors.yaml. Use an id that exists, or add this one to authors.yaml."
  `);
});

it('offers nothing when nothing comes near', () => {
  expect(told({ [VI]: original({ topics: '[xyz]' }) })).toMatchInlineSnapshot(`
    "articles/2020/ban-bo-hop/vi.mdx:7:topics.0 error of references
    Không có chuyên mục “xyz” trong topics.yaml. Dùng một mã có sẵn, hoặc thêm mã này vào topics.yaml.
    There is no topic “xyz” in topics.yaml. Use an id that exists, or add this one to topics.yaml."
  `);
});

it('checks what is right of an article that is wrong elsewhere', () => {
  const { problems } = read({ [VI]: original({ lead: '', topics: '[xyz]' }) });
  expect(problems.map(({ rule }) => rule)).toEqual(['frontmatter', 'references']);
});

it('says nothing of ids in a file that can’t be read', () => {
  const { problems } = read({ 'topics.yaml': 'a: b: c', 'localities/son-la.yaml': '"' });
  expect(problems.map(({ rule }) => rule)).toEqual(['yaml', 'yaml']);
});
