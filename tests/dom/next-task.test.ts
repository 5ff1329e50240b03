import { expect, test } from 'vitest';
import { nextTask } from '../../src/dom/next-task.ts';

test('what waits already comes first: promises, and other tasks', async () => {
  const order: string[] = [];
  void nextTask().then(() => order.push('first task'));
  const second = nextTask().then(() => order.push('second task'));
  void Promise.resolve().then(() => order.push('promise'));
  await second;
  expect(order).toEqual(['promise', 'first task', 'second task']);
});
