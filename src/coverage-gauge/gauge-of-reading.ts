import {
  bulletLayout,
  gaugeLayout,
  type BulletShape,
  type GaugeArcShape,
  type ScaleDirection,
} from '../layout/index.js';
import type { CoverageResult } from '../measures/index.js';
import type { CoverageGaugeMessages, Formatter } from '../messages/index.js';
import { meterText, pictureText } from './gauge-meter-text.js';
import type { GaugeReading } from './gauge-reading.js';
import { readingLines } from './gauge-text.js';

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

/** What `useCoverageGauge` gives. */
export interface UseCoverageGaugeResult {
  /** The value, its scale and its marks. */
  readonly reading: GaugeReading;
  /** Its shapes as an arc, in the units of `arc.viewBox`. */
  readonly arc: GaugeArcShape;
  /** Its shapes as a bar, as shares of its width. */
  readonly bullet: BulletShape;
  readonly getMeterProps: () => GaugeMeterProps;
}

/** What {@link coverageGauge} takes. */
export interface CoverageGaugeOptions {
  readonly coverage: CoverageResult;
  readonly reading: GaugeReading;
  readonly direction: ScaleDirection;
  readonly messages: CoverageGaugeMessages;
  readonly formatter: Formatter;
}

/** The shapes of a reading, and a meter that says in words what they show. Pure. */
export function coverageGauge(options: CoverageGaugeOptions): UseCoverageGaugeResult {
  const { coverage, reading, direction, messages, formatter } = options;
  const values = { ...reading, direction };
  const valueLines = (value: number): number => readingLines(value, reading.kind, formatter).length;
  const arc = gaugeLayout({ ...values, valueLines });
  const said = { coverage, reading, arc, messages, formatter };
  const getMeterProps = (): GaugeMeterProps => {
    const { kind, value, scaleEnd } = reading;
    if (kind === 'value' || value === null)
      return { role: 'img', tabIndex: 0, 'aria-label': pictureText(said) };
    return {
      role: 'meter',
      tabIndex: 0,
      'aria-label': messages.readings[kind],
      'aria-valuemin': Math.min(0, value),
      'aria-valuemax': Math.max(scaleEnd, value),
      'aria-valuenow': value,
      'aria-valuetext': meterText(said, value),
    };
  };
  return { reading, arc, bullet: bulletLayout(values), getMeterProps };
}
