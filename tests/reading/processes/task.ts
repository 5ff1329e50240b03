import { writeFileSync } from 'node:fs';
import { answerWith, SETTINGS } from '../../../src/reading/processes/own-process.ts';

// What is asked of it stands where the path of the site does.
answerWith(SETTINGS, async ({ base, now, cacheDir }) => {
  if (base === '/throw') throw new RangeError('Không có thư mục nội dung.');
  if (base === '/end') process.exit(3);
  if (base === '/wait') writeFileSync(cacheDir, String(process.pid));
  if (base.startsWith('/wait')) await new Promise((resolve) => setTimeout(resolve, 600_000));
  return { year: now.getUTCFullYear(), pid: process.pid };
});
