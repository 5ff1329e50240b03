import { runCommand } from '../new-story/asking-command.ts';
import { run } from './run.ts';

// Makes the bulletin a newsroom's own: `npm run init`.
await runCommand(run);
