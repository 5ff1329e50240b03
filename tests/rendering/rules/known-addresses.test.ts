import { describe, expect, it } from 'vitest';
import { problemsOf } from '../body-of.ts';

/** The address that a message offers for another. */
function offered(address: string): string | undefined {
  const [rule, message] = problemsOf(`[a](<${address}>)`);
  return rule === 'known-addresses:4' ? /Hãy viết: (.*)$/.exec(message ?? '')?.[1] : rule;
}

describe('an address that can’t be used', () => {
  it.each([
    ['baosonla.org.vn/tin?a=1', 'https://baosonla.org.vn/tin?a=1'],
    ['www.baosonla.vn', 'https://www.baosonla.vn'],
    ['//baosonla.vn/x', 'https://baosonla.vn/x'],
    ['https//baosonla.vn', 'https://baosonla.vn'],
    ['http:/baosonla.vn/x', 'http://baosonla.vn/x'],
    ['htps://baosonla.vn', 'https://baosonla.vn'],
    ['htttp://baosonla.vn', 'http://baosonla.vn'],
    ['https:baosonla.vn', 'https://baosonla.vn'],
    ['https:\\\\baosonla.vn', 'https://baosonla.vn'],
    ['https://https://baosonla.vn', 'https://baosonla.vn'],
    ['https://http://baosonla.vn', 'http://baosonla.vn'],
    [' https://baosonla.vn', 'https://baosonla.vn'],
    ['toasoan@baosonla.vn', 'mailto:toasoan@baosonla.vn'],
    ['mailto: toasoan@baosonla.vn', 'mailto:toasoan@baosonla.vn'],
    ['mailto//toasoan@baosonla.vn', 'mailto:toasoan@baosonla.vn'],
    ['email:toasoan@baosonla.vn', 'mailto:toasoan@baosonla.vn'],
    ['0212 385 2345', 'tel:02123852345'],
    ['sđt: 0912.345.678', 'tel:0912345678'],
    ['phone:+84912345678', 'tel:+84912345678'],
    ['1900 1234', 'tel:19001234'],
    ['tin/hop-chi-bo/', '/tin/hop-chi-bo/'],
    ['./tin/hop-chi-bo', '/tin/hop-chi-bo/'],
    ['../hop-chi-bo/vi.mdx', '/tin/hop-chi-bo/'],
    ['content/articles/2020/hop-chi-bo/en.mdx', '/en/stories/hop-chi-bo/'],
    ['D:\\ban-tin\\content\\articles\\2020\\hop-chi-bo\\vi.mdx', '/tin/hop-chi-bo/'],
    ['file:///D:/ban-tin/content/articles/2020/hop-chi-bo/vi.mdx', '/tin/hop-chi-bo/'],
    ['localhost:4321/tin/hop-chi-bo', '/tin/hop-chi-bo/'],
    ['127.0.0.1:4321/en/stories/hop/', '/en/stories/hop/'],
  ])('%s is told with %s', (address, right) => {
    expect(offered(address)).toBe(right);
    expect(problemsOf(`[a](${right})`)).toEqual([]);
  });

  it.each([
    'ftp://baosonla.vn/x',
    'mailto:abc',
    'mailto:',
    'tel:',
    'tel:abc',
    'hop chi bo',
    './vi.mdx',
    'a/b/c',
    '#',
  ])('%s is told with the kinds of addresses', (address) => {
    expect(problemsOf(`[a](<${address}>)`)[1]).toContain('không dùng được. Địa chỉ bắt đầu bằng https://');
  });

  it.each([
    ['./nghi-quyet.pdf', 'Hãy viết trên một dòng riêng: <Attachment src="./nghi-quyet.pdf" title="…" />'],
    [
      'nghi-quyet.pdf',
      'Hãy chép tệp vào thư mục của bài rồi viết trên một dòng riêng: <Attachment src="./nghi-quyet.pdf" title="…" />',
    ],
    [
      'C:\\Users\\Lan\\nghi-quyet.pdf',
      'Hãy chép tệp vào thư mục của bài rồi viết trên một dòng riêng: <Attachment src="./nghi-quyet.pdf" title="…" />',
    ],
    [
      'file:///C:/Users/Lan/Ảnh/hop.jpg',
      'Hãy chép tệp vào thư mục của bài rồi viết trên một dòng riêng: <Figure src="./hop.jpg" alt="…" />',
    ],
  ])('%s is told as a file', (address, fix) => {
    expect(problemsOf(`[a](<${address}>)`)[1]).toMatch(fix);
  });

  it('is told where there is none', () => {
    expect(problemsOf('Xem [tin trước]().')).toMatchInlineSnapshot(`
      [
        "known-addresses:4",
        "Liên kết “tin trước” chưa có địa chỉ. Hãy viết: [chữ hiện ra](https://…)",
        "The link “tin trước” has no address. Write: [words to show](https://…)",
      ]
    `);
  });

  it('is none of those that can', () => {
    const addresses = [
      'https://baosonla.vn/tin-(1).html',
      'http://xn--bo-yja.vn',
      'https://báo.vn/đường dẫn',
      'mailto:toasoan@baosonla.vn?subject=Tin',
      'tel:+84 212 385 2345',
      'tel:113',
      '/tin/hop/?a#b',
      '#ket-qua',
    ];
    expect(addresses.flatMap((address) => problemsOf(`[a](<${address}>)`))).toEqual([]);
  });
});

describe('an attachment that is no file', () => {
  it('is told with the link to write', () => {
    expect(problemsOf('<Attachment src="http://localhost:4321/tin/hop" title="Họp" />'))
      .toMatchInlineSnapshot(`
      [
        "files-beside-article:4",
        "<Attachment> đưa ra tệp cạnh bài, mà “http://localhost:4321/tin/hop” không phải tệp. Hãy viết liên kết: [Họp](/tin/hop/)",
        "<Attachment> offers a file beside the article, and “http://localhost:4321/tin/hop” is none. Write a link: [Họp](/tin/hop/)",
      ]
    `);
    expect(problemsOf('<Attachment src="/tin/hop/" title="Họp" />')[1]).toContain('[Họp](/tin/hop/)');
    expect(problemsOf('<Attachment src="www.baosonla.vn/tin" title="Họp" />')[1]).toContain(
      '[Họp](https://www.baosonla.vn/tin)',
    );
  });

  it('is told to be copied where it is one of the web', () => {
    expect(problemsOf('<Attachment src="https://baosonla.vn/nghi-quyet.pdf" title="Họp" />')[1]).toContain(
      'Hãy chép tệp',
    );
  });
});
