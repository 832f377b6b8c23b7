/** What a funnel's widths stand for. */
export type FunnelMeasure = 'count' | 'value';
