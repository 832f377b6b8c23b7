import { render, screen } from '@testing-library/react';
import type { ComponentType, ReactNode } from 'react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import {
  BoardExample,
  DealExample,
  FunnelExample,
  GaugeExample,
  GaugesExample,
  ImportExample,
  MixExample,
  WinRatesExample,
} from './examples.js';

/** A widget in a state, and what is pressed for it to be in it. */
export interface Shown {
  readonly called: string;
  readonly drawn: ComponentType;
  readonly press?: string;
  /** Pressing opens a dialog. */
  readonly isDialog?: boolean;
}

/** Every preset, and every state of it that has things of its own to press. */
export const ALL_SHOWN: readonly Shown[] = [
  { called: 'funnel', drawn: FunnelExample },
  { called: 'funnel as a table', drawn: FunnelExample, press: 'Table' },
  { called: 'coverage gauge', drawn: GaugeExample },
  { called: 'coverage gauges', drawn: GaugesExample },
  { called: 'coverage gauges as a table', drawn: GaugesExample, press: 'Table' },
  { called: 'win rates', drawn: WinRatesExample },
  { called: 'win rates as a table', drawn: WinRatesExample, press: 'Table' },
  { called: 'deal mix', drawn: MixExample, press: 'Set size classes' },
  { called: 'stage board', drawn: BoardExample },
  { called: 'explanation', drawn: GaugeExample, press: 'How computed?', isDialog: true },
  { called: '“Move to…”', drawn: BoardExample, press: 'Move Acme renewal to…', isDialog: true },
  { called: 'deal dialog', drawn: DealExample, press: 'Open the deal', isDialog: true },
  { called: 'CSV import', drawn: ImportExample, press: 'Import deals', isDialog: true },
];

/** Draws it, brings it into its state, and waits until it is there; what is around it is given to all. */
export async function show(
  { drawn: Drawn, press, isDialog = false }: Shown,
  around: (drawn: ReactNode) => ReactNode = (drawn) => drawn,
): Promise<void> {
  render(around(<Drawn />));
  if (press === undefined) return;
  await userEvent.click(screen.getAllByRole('button', { name: press })[0]!);
  if (isDialog) {
    await expect.poll(() => document.querySelector('[role="dialog"]'), { timeout: 20_000 }).not.toBeNull();
  }
}
