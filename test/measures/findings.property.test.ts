import fc from 'fast-check';
import { expect } from 'vitest';
import { findingText } from '../../src/hooks/index.js';
import {
  cycle,
  FINDING_DEFAULTS,
  findings,
  type FindingCode,
  type FindingSettings,
} from '../../src/measures/index.js';
import { findingsMessages } from '../../src/messages/en/index.js';
import { createFormatter } from '../../src/messages/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { notFinite, windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';

const formatter = createFormatter({ locale: 'en', currency: 'EUR', currencyExponent: 2 });
const codes = Object.keys(FINDING_DEFAULTS) as FindingCode[];

/** Findings of what lies below a limit; those of what lies above it are all the others. */
const FROM_BELOW: ReadonlySet<FindingCode> = new Set(['low-conversion', 'high-bar', 'too-little-coming-in']);

const settingsAt = (low: number, high: number): FindingSettings =>
  Object.fromEntries(codes.map((code) => [code, { least: 0, limit: FROM_BELOW.has(code) ? high : low }]));

property(
  'every finding has its numbers, finite ones, and reads as a sentence; nothing throws, whatever the limits',
  [pipelineArbitrary().map((input) => parsePipeline(input)), fc.constantFrom(0, 0.3, 1000)],
  (pipeline, limit) => {
    const { quarter: window } = windowsOf(pipeline);
    const store = createPipelineStore(pipeline);
    const settings = settingsAt(limit, limit);
    const result = store.select(findings, { window, targetMinor: 1_000_000, settings });
    if (notFinite(result) !== undefined) expect(result).toBe('finite');
    for (const finding of result.findings) {
      const { evidence, code } = finding;
      const text = findingText(finding, findingsMessages, formatter);
      if (evidence.limit?.value !== limit || /–|NaN|undefined/.test(text)) expect([code, text]).toBe('told');
      if (result.notJudged.includes(code)) expect(code).toBe('judged');
      for (const { value, numerator, denominator } of Object.values(evidence)) {
        if (numerator !== null && numerator / denominator! !== value) expect(evidence).toBe('a ratio');
      }
    }
  },
  { runs: 300 },
);

property(
  'a limit that is harder to pass finds nothing that an easier one does not, and a code that is not asked for is not found',
  [pipelineArbitrary().map((input) => parsePipeline(input)), fc.constantFrom(...codes)],
  (pipeline, code) => {
    const { quarter: window } = windowsOf(pipeline);
    const store = createPipelineStore(pipeline);
    const placesOf = (settings: FindingSettings): string[] =>
      store
        .select(findings, { window, targetMinor: 1_000_000, settings })
        .findings.filter((finding) => finding.code === code)
        .map(({ stageId, trackId, ownerId }) => JSON.stringify([stageId, trackId, ownerId]));
    const easy = placesOf(settingsAt(0.05, 2));
    const hard = placesOf({
      ...settingsAt(0.05, 2),
      [code]: { least: 0, limit: FROM_BELOW.has(code) ? 0.5 : 0.6 },
    });
    for (const place of hard) if (!easy.includes(place)) expect([code, easy]).toEqual([code, hard]);
    expectSame(placesOf({ [code]: false }), []);
  },
  { runs: 300 },
);

property(
  'the median cycle that an old tail is held against is the one that cycles tell',
  [pipelineArbitrary().map((input) => parsePipeline(input))],
  (pipeline) => {
    const { quarter: window } = windowsOf(pipeline);
    const store = createPipelineStore(pipeline);
    const settings = { 'old-tail': { least: 1, limit: 0 } };
    const args = { window, targetMinor: 1, ceiling: 0, settings };
    const tail = store.select(findings, args).findings.find(({ code }) => code === 'old-tail');
    if (tail?.evidence.cycle) {
      expectSame(tail.evidence.cycle.value, store.select(cycle, {}).won.medianDays);
    }
  },
  { runs: 300 },
);
