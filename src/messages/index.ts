export type { MessageCatalogue, Messages, MessageSection } from './catalogue.js';
export { createFormatter, type Formatter, type FormatterOptions, type SplitNumber } from './formatter.js';
export type { CoverageGaugeMessages } from './en/coverage-gauge.js';
export type { ExplanationMessages } from './en/explanation.js';
export type { FrameMessages } from './en/frame.js';
export type { FunnelMessages } from './en/funnel.js';
export type { IssuesMessages } from './en/issues.js';
export type { WinRatesMessages } from './en/win-rates.js';
export { pluralIn, type PluralForms } from './plural.js';
