import { describe, expect, it } from 'vitest';
import { fromKeys } from '../../src/search/input-methods.ts';

describe('keys of input methods', () => {
  it.each([
    ['Telex', 'ddangr dangrd ddarng ddanrg', 'đảng đảng đảng đảng'],
    ['Telex', 'vieen vien6 viêen hoas hoás chiêms', 'viên viên viên hóa hóa chiếm'],
    ['Telex, tones', 'quoocs giaf thuyr nguyeenx khuyur quys', 'quốc già thủy nguyễn khuỷu quý'],
    ['Telex, tones', 'gif gieengs muaf cuar ngoafi xoayr khoer', 'gì giếng mùa của ngoài xoảy khỏe'],
    ['Telex, horns', 'dduwowngf duongwf dduowcj thuowr ruowuj', 'đường dường được thuở rượu'],
    ['Telex, horns', 'tw trwowngf huwux uwngs chuwa muaw', 'tư trường hữu ứng chưa mưa'],
    ['Telex, breves', 'hoawcj quawngr bawcs dawks ngoawnf', 'hoặc quẳng bắc dắk ngoằn'],
    ['Telex, late', 'vietej tuaanf nghieepj yeeus oong', 'việt tuần nghiệp yếu ông'],
    ['Telex, partly', 'đangr huyênj ĐANGR', 'đảng huyện đảng'],
    ['VNI', 'dang93 d9a3ng d9ang3 nuoc71 d9u7o7ng2', 'đảng đảng đảng nước đường'],
    ['VNI', 'bac81 u3y thieu61 nghie65p tu7', 'bắc ủy thiếu nghiệp tư'],
  ])('of %s: %s are %s', (_, typed, meant) => {
    expect(typed.split(' ').map(fromKeys).join(' ')).toBe(meant);
  });

  it.each('ban gia huu đảng huyện ql37 2020 thon14 quy61t covid19 class world meeting b81c'.split(' '))(
    'there are none in %s',
    (typed) => {
      expect(fromKeys(typed)).toBeUndefined();
    },
  );
});
