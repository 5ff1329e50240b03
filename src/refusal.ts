/** An error that people get by its message alone: what it names is to be fixed outside the program, so it has no stack. */
export function refusal(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

/**
 * Does the work of a hook; where that ends in a {@link refusal}, the process ends here with the message. Astro would call
 * it an error that was not handled.
 */
export async function orEnd(
  logger: { readonly error: (message: string) => void },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || error.stack !== '') throw error;
    logger.error(error.message);
    process.exit(1);
  }
}
