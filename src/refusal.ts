/** An error that people get by its message alone: what it names is to be fixed outside the program, so it has no stack. */
export function refusal(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
