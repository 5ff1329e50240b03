import { EventEmitter } from 'node:events';
import { expect, it, onTestFinished, vi } from 'vitest';
import { quietServer } from '../../../src/integrations/editing/quiet-server.ts';

it('A server is quiet when nobody waits for an answer, and hasn’t for a moment', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const server = quietServer();
  const quiet = vi.fn();
  const answer = new EventEmitter();
  server.answering(answer);
  void server.quiet().then(quiet);
  await vi.advanceTimersByTimeAsync(5000);
  expect(quiet).not.toHaveBeenCalled();
  answer.emit('close');
  await vi.advanceTimersByTimeAsync(100);
  expect(quiet).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(quiet).toHaveBeenCalledOnce();

  server.expect();
  void server.quiet().then(quiet);
  await vi.advanceTimersByTimeAsync(100);
  expect(quiet).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1000);
  expect(quiet).toHaveBeenCalledTimes(2);
});
