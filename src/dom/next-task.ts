/**
 * Resolves in a task of its own: a page with much to do paints before it, and heeds what is typed. A timer would wait for a
 * second each time in a tab that isn't shown.
 */
export async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  port1.close();
}
