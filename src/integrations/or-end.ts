import type { AstroIntegrationLogger } from 'astro';

/**
 * Does the work of a hook; where that is refused (src/refusal.ts), the build ends here with the message. Astro would call
 * it an error that was not handled.
 */
export async function orEnd(
  logger: Pick<AstroIntegrationLogger, 'error'>,
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
