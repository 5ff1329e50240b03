import { runCommand } from './asking-command.ts';
import { run } from './run.ts';

// Makes a new story or a translation: `npm run new`, `npm run new -- --translate <story>`.
await runCommand(run);
