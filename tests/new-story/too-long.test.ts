import { expect, it } from 'vitest';
import { flags, newsroom } from './newsroom.ts';

it('facts longer than an article may be are refused, and nothing is written', async () => {
  const { run, told } = await newsroom();
  const { made, text } = await run(flags({ title: 'Chi bộ '.repeat(10_000), id: 'tin-dai' }));
  expect(made).toBe(false);
  expect(text).toContain('ký tự ở phần đầu tệp; giới hạn là 20.000.');
  expect(await told()).toEqual([]);
});
