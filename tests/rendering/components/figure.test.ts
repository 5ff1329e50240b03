import { expect, it } from 'vitest';
import { htmlOf } from '../body-of.ts';

it('A picture that can’t be had leaves its description, with and without a caption', () => {
  expect(htmlOf('<Figure src="./nha-mat.svg" alt="Nhà sàn" />')).toBe(
    '<figure class="figure">Nhà sàn</figure>',
  );
  expect(htmlOf('<Figure src="./nha-mat.svg" alt="Nhà sàn" caption="Ở bản Bó" />')).toBe(
    '<figure class="figure">Nhà sàn<figcaption>Ở bản Bó</figcaption></figure>',
  );
});
