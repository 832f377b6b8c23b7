'use client';

import { useMemo } from 'react';
import { useFormatter, useMessages } from '../hooks/index.js';
import {
  bulletLayout,
  gaugeLayout,
  type BulletShape,
  type GaugeArcShape,
  type ScaleDirection,
} from '../layout/index.js';
import type { CoverageResult } from '../measures/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import { meterText, pictureText } from './gauge-meter-text.js';
import { gaugeReading, type GaugeReading } from './gauge-reading.js';
import { readingLines } from './gauge-text.js';

/** What {@link useCoverageGauge} takes. */
export interface UseCoverageGaugeOptions {
  /** The measured coverage. */
  readonly coverage: CoverageResult;
  /** Which way the shapes grow; default `ltr`. The parts leave it so and are mirrored by their CSS. */
  readonly direction?: ScaleDirection | undefined;
}

/** Attributes of the element that stands for the gauge's reading. */
export interface GaugeMeterProps {
  /** `img` where there is no number to read: unknown, or no target to measure by. */
  readonly role: 'meter' | 'img';
  readonly tabIndex: 0;
  readonly 'aria-label': string;
  readonly 'aria-valuemin'?: number;
  readonly 'aria-valuemax'?: number;
  readonly 'aria-valuenow'?: number;
  /** All that the picture says, in words. */
  readonly 'aria-valuetext'?: string;
}

/** What {@link useCoverageGauge} gives. */
export interface UseCoverageGaugeResult {
  /** The value, its scale and its marks. */
  readonly reading: GaugeReading;
  /** Its shapes as an arc, in the units of `arc.viewBox`. */
  readonly arc: GaugeArcShape;
  /** Its shapes as a bar, as shares of its width. */
  readonly bullet: BulletShape;
  readonly getMeterProps: () => GaugeMeterProps;
}

/** A coverage gauge without looks: what it reads, its shapes, and a meter that says in words what they show. */
export function useCoverageGauge({
  coverage,
  direction = 'ltr',
}: UseCoverageGaugeOptions): UseCoverageGaugeResult {
  const formatter = useFormatter(coverage.currency);
  const messages = useMessages('coverageGauge', coverageGaugeMessages);
  return useMemo(() => {
    const reading = gaugeReading(coverage);
    const values = { ...reading, direction };
    const valueLines = (value: number): number => readingLines(value, reading.kind, formatter).length;
    const arc = gaugeLayout({ ...values, valueLines });
    const getMeterProps = (): GaugeMeterProps => {
      const { kind, value, scaleEnd } = reading;
      const options = { coverage, reading, arc, messages, formatter };
      if (kind === 'value' || value === null)
        return { role: 'img', tabIndex: 0, 'aria-label': pictureText(options) };
      return {
        role: 'meter',
        tabIndex: 0,
        'aria-label': messages.readings[kind],
        'aria-valuemin': Math.min(0, value),
        'aria-valuemax': Math.max(scaleEnd, value),
        'aria-valuenow': value,
        'aria-valuetext': meterText(options, value),
      };
    };
    return { reading, arc, bullet: bulletLayout(values), getMeterProps };
  }, [coverage, direction, formatter, messages]);
}
