import { describe, expect, it, test } from 'vitest';
import type { LocalityKind } from '../../src/bulletin/locality.ts';
import {
  capitalised,
  countedKinds,
  hamletName,
  localityName,
  localityNameInChain,
  localityTitle,
  vietnamesePart,
} from '../../src/i18n/localities.ts';

const unit = (kind: LocalityKind, name: string) => ({ kind, name });
const MUONG_BANG = [unit('xa', 'Mường Bằng'), unit('huyen', 'Mai Sơn'), unit('tinh', 'Sơn La')];
const HOAN_KIEM = [unit('phuong', 'Hoàn Kiếm'), unit('thanh-pho', 'Hà Nội')];

describe('the name of a unit', () => {
  it.each([
    ['tinh', 'tỉnh Mẫu', 'Mẫu Province'],
    ['thanh-pho', 'thành phố Mẫu', 'Mẫu City'],
    ['huyen', 'huyện Mẫu', 'Mẫu District'],
    ['quan', 'quận Mẫu', 'Mẫu Urban District'],
    ['thi-xa', 'thị xã Mẫu', 'Mẫu Town'],
    ['tp', 'thành phố Mẫu', 'Mẫu City'],
    ['xa', 'xã Mẫu', 'Mẫu Commune'],
    ['phuong', 'phường Mẫu', 'Mẫu Ward'],
    ['thi-tran', 'thị trấn Mẫu', 'Mẫu Township'],
    ['dac-khu', 'đặc khu Mẫu', 'Mẫu Special Zone'],
  ] as const)('of the kind %s is “%s”, “%s”', (kind, vi, en) => {
    expect(localityName(unit(kind, 'Mẫu'), 'vi')).toBe(vi);
    expect(localityName(unit(kind, 'Mẫu'), 'en')).toBe(en);
  });
});

describe('a chain of units', () => {
  const chain = (units: typeof MUONG_BANG, language: 'vi' | 'en') =>
    units.map((each) => localityNameInChain(each, language)).join(', ');

  it('ends with the province, in Vietnamese without its kind', () => {
    expect(chain(MUONG_BANG, 'vi')).toBe('xã Mường Bằng, huyện Mai Sơn, Sơn La');
    expect(chain(MUONG_BANG, 'en')).toBe('Mường Bằng Commune, Mai Sơn District, Sơn La Province');
  });

  it('keeps the kind of a city under the centre', () => {
    expect(chain(HOAN_KIEM, 'vi')).toBe('phường Hoàn Kiếm, thành phố Hà Nội');
    expect(chain(HOAN_KIEM, 'en')).toBe('Hoàn Kiếm Ward, Hà Nội City');
  });

  it('begins with a capital as a title', () => {
    expect(localityTitle(MUONG_BANG, 'vi')).toBe('Xã Mường Bằng, huyện Mai Sơn, Sơn La');
    expect(localityTitle([unit('tinh', 'Sơn La')], 'vi')).toBe('Sơn La');
    expect(localityTitle([unit('dac-khu', 'Cô Tô'), unit('tinh', 'Quảng Ninh')], 'vi')).toBe(
      'Đặc khu Cô Tô, Quảng Ninh',
    );
    expect(localityTitle(MUONG_BANG, 'en')).toBe('Mường Bằng Commune, Mai Sơn District, Sơn La Province');
  });
});

it('Only the first letter of a text is put in upper case', () => {
  expect(capitalised('đặc khu Cô Tô')).toBe('Đặc khu Cô Tô');
  expect(capitalised('Xã')).toBe('Xã');
  expect(capitalised('')).toBe('');
});

it('English has a number behind its kind', () => {
  expect(localityName({ name: '12', kind: 'phuong' }, 'en')).toBe('Ward 12');
  expect(localityName({ name: '1', kind: 'quan' }, 'en')).toBe('District 1');
  expect(localityName({ name: 'VII', kind: 'phuong' }, 'en')).toBe('Ward VII');
  expect(localityName({ name: 'Bảo Lâm 1', kind: 'xa' }, 'en')).toBe('Bảo Lâm 1 Commune');
  expect(localityName({ name: '12', kind: 'phuong' }, 'vi')).toBe('phường 12');
});

describe('the name of a hamlet', () => {
  it.each([
    ['bản Bó', 'Bó hamlet', 'Bó'],
    ['Thôn Cây Chanh', 'Cây Chanh hamlet', 'Cây Chanh'],
    ['xóm 7', 'hamlet 7', '7'],
    ['ấp Đông', 'Đông hamlet', 'Đông'],
    ['tổ dân phố số 5', 'residential group 5', '5'],
    ['tổ dân phố 5', 'residential group 5', '5'],
    ['khu phố Tân Lập', 'Tân Lập quarter', 'Tân Lập'],
    ['Bản', 'Bản', 'Bản'],
    ['Bản Mường', 'Mường hamlet', 'Mường'],
    ['Cây Chanh', 'Cây Chanh', 'Cây Chanh'],
  ])('%s is “%s” in English', (hamlet, text, name) => {
    expect(hamletName(hamlet, 'en')).toEqual({ text, name });
    expect(hamletName(hamlet, 'vi')).toEqual({ text: hamlet, name: hamlet });
  });
});

it('Units are counted by their kinds', () => {
  const units = [unit('xa', 'A'), unit('phuong', 'B'), unit('xa', 'C')];
  expect(countedKinds(units, 'vi')).toBe('2 xã và 1 phường');
  expect(countedKinds(units, 'en')).toBe('2 communes and 1 ward');
  expect(countedKinds([unit('tp', 'A'), unit('tp', 'B')], 'en')).toBe('2 cities');
});

test.each([
  ['Mường Bằng Commune', 'Mường Bằng'],
  ['Ba Đình Urban District', 'Ba Đình'],
  ['Bó hamlet', 'Bó'],
  ['bản Bó', 'bản Bó'],
  ['Ward 12', ''],
  ['residential group 5', ''],
])('of %s on an English page, “%s” is Vietnamese', (name, vietnamese) => {
  expect(name.slice(0, vietnamesePart(name))).toBe(vietnamese);
});
