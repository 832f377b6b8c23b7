import type { Period } from '../model/index.js';
import type { Formatter, FrameMessages, FunnelMessages } from '../messages/index.js';
import type { FunnelGhostSource } from './funnel-ghost-source.js';
import type { FunnelMeasure } from './funnel-measure.js';

/** What it takes to say a funnel's numbers in words: what they count, the texts, and how numbers are written. */
export interface FunnelWriter {
  readonly measure: FunnelMeasure;
  /** What the funnel is held against; `null` = nothing. */
  readonly ghost: FunnelGhostSource | null;
  /** Whether the picture has the stage conversions. */
  readonly showConversion: boolean;
  /** When the visits ended that stage conversion is of; `null` = any time. */
  readonly conversionPeriod: Period | null;
  readonly messages: FunnelMessages;
  readonly frame: FrameMessages;
  readonly formatter: Formatter;
}
