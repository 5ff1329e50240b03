import { ownSettings } from '../settings.ts';
import { run } from './run.ts';

/**
 * Makes the bulletin a newsroom's own, asking for what its flags leave out: `npm run init`. Where nobody can be asked, or
 * with `--yes`, flags tell everything. Exit code 1 when nothing was changed.
 */

const { text, made } = await run(process.argv.slice(2), {
  settings: ownSettings(),
  cwd: process.cwd(),
  isAsked: process.stdin.isTTY && process.stdout.isTTY,
});
if (made) console.log(text);
else {
  console.error(text);
  process.exitCode = 1;
}
