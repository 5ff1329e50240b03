import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/content-model/encoding/decode-text.ts';
import { tcvn3, utf16, vni, windows1252, windows1258 } from './encoders.ts';

const TEXT = '---\ntitle: Họp\n---\n\nChi bộ Đắk Lắk họp ngày 3/2 – “đã” kết nạp 9 đảng viên.\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...codes: readonly (number | string)[]) =>
  Uint8Array.from(
    codes.flatMap((code) =>
      typeof code === 'number' ? [code] : Array.from(code, (letter) => letter.charCodeAt(0)),
    ),
  );

describe('the text of a file', () => {
  it('in UTF-8 comes without its byte order mark', () => {
    expect(decodeText(utf8(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, encoding: 'utf-8', isCertain: true });
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8', isCertain: true });
  });

  it.each([
    ['utf-16le', utf16(`\uFEFF${TEXT}`, 'le')],
    ['utf-16be', utf16(`\uFEFF${TEXT}`, 'be')],
    ['utf-16le', utf16(TEXT, 'le')],
    ['utf-16be', utf16(TEXT, 'be')],
  ])('in %s is certain with a byte order mark, and by the NULs of ASCII', (encoding, encoded) => {
    expect(decodeText(encoded)).toEqual({ text: TEXT, encoding, isCertain: true });
  });

  it('in UTF-16 that is all ASCII isn’t taken for UTF-8 with NULs', () => {
    expect(decodeText(utf16('title: Cell', 'le'))).toMatchObject({
      text: 'title: Cell',
      encoding: 'utf-16le',
    });
    expect(decodeText(bytes('abc', 0, 'def'))).toMatchObject({ text: 'abc\0def', encoding: 'utf-8' });
  });

  it('in UTF-16 that is cut off, or isn’t a newspaper’s, is not certain', () => {
    const cut = Uint8Array.from([...utf16(`\uFEFF${TEXT}`, 'le'), 0x41]);
    expect(decodeText(cut)).toMatchObject({ encoding: 'utf-16le', isCertain: false });
    expect(decodeText(bytes(0xff, 0xfe, 'Chi bo hop'))).toMatchObject({ isCertain: false });
  });

  it('in Windows-1258 comes in NFC, with the place that isn’t UTF-8', () => {
    expect(decodeText(windows1258(TEXT))).toEqual({
      text: TEXT,
      encoding: 'windows-1258',
      isCertain: true,
      first: { line: 2, sample: 'Họp' },
    });
  });

  it('in Windows-1258 is certain with names of other languages too', () => {
    const text = 'Ông Müller và bà Nuñez thăm chi bộ Sơn La, được chào đón.';
    expect(decodeText(windows1258(text))).toMatchObject({ text, encoding: 'windows-1258', isCertain: true });
  });

  it('in Windows-1252 is certain in a Western language', () => {
    const text = 'The cell’s “first” meeting – café, naïve, 30 °C, 20 m², São Tomé, Müller.\r\n¿Señor Nuñez?';
    expect(decodeText(windows1252(text))).toMatchObject({ text, encoding: 'windows-1252', isCertain: true });
  });

  it('is not certain where a word could be Vietnamese or Western', () => {
    const text = 'Mai Sơn District’s cell – café';
    expect(decodeText(windows1258(text))).toMatchObject({ text, encoding: 'windows-1258', isCertain: false });
  });

  it.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ])('typed for the fonts of %s is certain, to be read as that', (_, typed) => {
    const text = typed(TEXT);
    expect(decodeText(windows1252(text))).toMatchObject({ text, encoding: 'windows-1252', isCertain: true });
  });

  it('in UTF-8 of which some bytes are broken is read as far as it goes', () => {
    expect(decodeText(Uint8Array.from([...utf8('Chi bộ\nhọp r'), 0xe1, 0xbb]))).toEqual({
      text: 'Chi bộ\nhọp r\uFFFD',
      encoding: 'unknown',
      isCertain: false,
      first: { line: 2, sample: 'r\uFFFD' },
    });
  });

  it.each([
    ['Cyrillic', bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2)],
    ['Chinese', bytes(0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7)],
    ['Mac OS Roman', bytes('caf', 0x8e, ' r', 0x8e, 'sum', 0x8e)],
    ['VISCII', bytes('Chi b', 0xb5, ' ', 0xd0, 0xe4, 'ng h', 0xf7, 'p')],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n\0\0\0\rIHDR')],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 'a', 0, 0, 0)],
    ['UTF-8 and Windows-1258', Uint8Array.from([...utf8('Chi bộ đã họp, '), ...windows1258('được khen')])],
  ])('in %s is unknown', (_, encoded) => {
    expect(decodeText(encoded)).toMatchObject({ encoding: 'unknown', isCertain: false });
  });
});
