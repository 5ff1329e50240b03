/** Writes to the log what failed and why. Neither may hold a letter or an e-mail address: messages of databases don't. */
export function logFailure(what: string, error: unknown): void {
  process.stderr.write(`${what}: ${error instanceof Error ? error.message : String(error)}\n`);
}
