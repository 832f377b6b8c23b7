import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { focused } from './ax-tree.js';
import { listen } from './listen.js';

/** A key, or keys joined by a plus; or something else that is done, and how it is called. */
export type Step = string | readonly [called: string, act: () => Promise<unknown>];

/** A key whose work is done once something is there. */
export const until = (key: string, isDone: () => boolean): Step => [
  key,
  async () => {
    await userEvent.keyboard(written(key));
    await expect.poll(isDone, { timeout: 20_000 }).toBe(true);
  },
];

/** The same key so many times. */
export const times = (count: number, key: string): Step[] => Array.from({ length: count }, () => key);

/** As `userEvent.keyboard` writes it: what stands before a plus is held. */
function written(key: string): string {
  const held = key.split('+').slice(0, -1);
  const pressed = key.split('+').at(-1) ?? '';
  const open = held.map((each) => `{${each}>}`).join('');
  return `${open}${pressed === 'Space' ? ' ' : `{${pressed}}`}${held.map((each) => `{/${each}}`).join('')}`;
}

/** Draws something between two buttons, and tells of each key what has the focus after it, and what was said. */
export async function walk(Drawn: ComponentType, steps: readonly Step[]): Promise<string> {
  render(
    <>
      <button type="button">Before</button>
      <Drawn />
      <button type="button">After</button>
    </>,
  );
  document.querySelector('button')?.focus();
  const heard = listen();
  const lines: string[] = [];
  for (const step of steps) {
    const [called, act] =
      typeof step === 'string' ? [step, () => userEvent.keyboard(written(step))] : [step[0], step[1]];
    await act();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    lines.push(`${called} → ${await focused()}`, ...heard.splice(0).map((text) => `  heard: ${text}`));
  }
  return `${lines.join('\n')}\n`;
}
