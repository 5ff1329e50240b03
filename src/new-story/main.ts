import { ownSettings } from '../settings.ts';
import { run } from './run.ts';

/**
 * Makes a new story or a translation, asking for what its flags leave out: `npm run new`, `npm run new -- --translate
 * <story>`. Where nobody can be asked, or with `--yes`, flags tell everything. Exit code 1 when no file was made.
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
