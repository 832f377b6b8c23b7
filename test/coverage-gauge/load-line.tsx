import { cleanup, render, screen } from '@testing-library/react';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { QUARTER } from './coverage-data.js';
import { historicPipeline } from './historic-data.js';

/** Draws a gauge with its line through time, which is loaded when first shown: gauges drawn after have it at once. */
export async function loadLine(): Promise<void> {
  render(<CoverageGauge pipeline={historicPipeline()} window={QUARTER} />);
  await screen.findByRole('listbox', {}, { timeout: 20_000 });
  cleanup();
}
