import { afterAll, afterEach } from 'vitest';

/**
 * React tells of broken hydration, missing keys and updates outside `act` only on the console. A test that
 * expects such a message replaces the method with `vi.spyOn(console, 'error')`.
 */
const said: unknown[][] = [];

for (const level of ['error', 'warn'] as const) {
  const original = console[level];
  console[level] = (...parts: unknown[]) => {
    said.push(parts);
    original(...parts);
  };
  // The files of a worker may share their console: each wraps it once.
  afterAll(() => {
    console[level] = original;
  });
}

afterEach(() => {
  const messages = said.splice(0).map((parts) => parts.map(String).join(' '));
  if (messages.length > 0) throw new Error(`The console was written to:\n${messages.join('\n')}`);
});
