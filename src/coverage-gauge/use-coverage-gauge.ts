'use client';

import { useMemo } from 'react';
import { coverageGauge, type UseCoverageGaugeResult } from './gauge-of-reading.js';
import { useFormatter, useMessages } from '../hooks/index.js';
import type { ScaleDirection } from '../layout/index.js';
import type { CoverageResult } from '../measures/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import { gaugeReading } from './gauge-reading.js';

/** What {@link useCoverageGauge} takes. */
export interface UseCoverageGaugeOptions {
  /** The measured coverage. */
  readonly coverage: CoverageResult;
  /** Which way the shapes grow; default `ltr`. The parts leave it so and are mirrored by their CSS. */
  readonly direction?: ScaleDirection | undefined;
}

/** A coverage gauge without looks: what it reads, its shapes, and a meter that says in words what they show. */
export function useCoverageGauge({
  coverage,
  direction = 'ltr',
}: UseCoverageGaugeOptions): UseCoverageGaugeResult {
  const formatter = useFormatter(coverage.currency);
  const messages = useMessages('coverageGauge', coverageGaugeMessages);
  return useMemo(
    () => coverageGauge({ coverage, reading: gaugeReading(coverage), direction, formatter, messages }),
    [coverage, direction, formatter, messages],
  );
}
