// Prints what the test runner counted: "N passed, N failed". Fails when it counted nothing.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exitCode = success && numPassedTests > 0 ? 0 : 1;
