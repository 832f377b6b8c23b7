import type { ChartItem } from '../chart-item.js';

/** What a gauge written by hand shows, as multiples of the target. */
export interface GaugeScale {
  readonly end: number;
  readonly value: number;
  readonly won: number;
  readonly marks: readonly { readonly name: string; readonly value: number }[];
}

/** The numbers of a gauge: marks are multiples of what is left to win, and stand on a scale of the target. */
export function gaugeScale({ coverage, targetMinor }: ChartItem): GaugeScale {
  const left = (coverage.remainingMinor ?? 0) / targetMinor;
  const marks = [
    { name: 'floor', value: (coverage.floor ?? 0) * left },
    { name: 'required', value: (coverage.required.multiple ?? 0) * left },
    { name: 'ceiling', value: (coverage.ceiling ?? 0) * left },
  ];
  return {
    end: Math.max(1, Math.max(...marks.map(({ value }) => value)) * 1.25),
    value: coverage.coverage?.value ?? 0,
    won: coverage.attainment?.value ?? 0,
    marks,
  };
}
