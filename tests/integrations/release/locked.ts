import { lockFile } from '../../../src/integrations/release/build-lock.ts';

// Locks a file, says so, and keeps it until it is killed: node locked.ts <file>
await lockFile(process.argv[2] ?? '', () => undefined, 60_000);
process.stdout.write('locked');
setInterval(() => undefined, 1000);
