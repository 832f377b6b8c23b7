import { act, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import type { BoardMove } from '../../src/stage-board/index.js';

/** Presses keys, really, on whatever has the focus. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key.length === 1 ? key : `{${key}}`);
}

/** Marks that keep names of another script apart. */
export const unmarked = (text: string): string =>
  text.replaceAll(/[\u2066-\u2069\u200E\u200F]/g, '').replaceAll('\u00A0', ' ');

const labelHere = (): string =>
  unmarked(document.activeElement?.closest('label')?.querySelector('span, bdi')?.textContent ?? '');

/** The card of a deal by the beginning of its name, whatever the language of the page. */
export const cardNamed = (name: string): HTMLElement =>
  screen.getByRole('row', { name: (told) => unmarked(told).startsWith(name) });

/** Goes to a field of the open dialog by Tab, and within a choice by the arrow down. */
export async function goTo(label: string): Promise<void> {
  for (let step = 0; step < 40 && labelHere() !== label; step++) {
    const isChoice = document.activeElement?.getAttribute('type') === 'radio';
    const group = isChoice
      ? [
          ...document.querySelectorAll<HTMLInputElement>(
            `[name="${document.activeElement!.getAttribute('name')}"]`,
          ),
        ]
      : [];
    const isHere = group.some((radio) => unmarked(radio.closest('label')!.textContent) === label);
    await press(isHere ? 'ArrowDown' : 'Tab');
  }
  expect(labelHere()).toBe(label);
}

/** Waits for a dialog to have the focus. */
export async function dialogOpen(name: string | RegExp): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name }, { timeout: 20_000 });
  await expect.poll(() => dialog.contains(document.activeElement)).toBe(true);
}

/** The dialog is gone, and the card has the focus again. */
export async function backOn(card: string): Promise<void> {
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await expect.poll(() => document.activeElement).toBe(cardNamed(card));
}

/** Puts the focus on a card. */
export const focusCard = (name: string): void => act(() => cardNamed(name).focus());

/** Moves without what differs from one making to the next: ids, and the way they were made. */
export const eventsOf = (moves: readonly BoardMove[]): unknown[] =>
  moves.map(({ id: _, groupId: _group, by: _by, ...move }) => move);
