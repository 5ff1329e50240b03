import { inOwnProcess } from '../../../src/reading/processes/own-process.ts';
import { readSettings } from '../../../src/settings.ts';

const settings = readSettings({ BASE_PATH: '/wait' }, import.meta.dirname);
await inOwnProcess(new URL('./task.ts', import.meta.url), {
  ...settings,
  cacheDir: process.argv[2] ?? '',
});
