import type { ReactElement } from 'react';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import * as coverage from '../coverage-gauge/coverage-data.js';
import * as mix from '../deal-mix/deal-mix-data.js';
import * as funnel from '../funnel/funnel-data.js';
import * as winRates from '../win-rates/win-rates-data.js';

/** A widget before and after its data changes. */
export interface MotionCase {
  readonly name: string;
  readonly before: ReactElement;
  readonly after: ReactElement;
  /** A number that is there only afterwards. */
  readonly says: string;
  /** What moves: the name of the mark and the property, each once. */
  readonly moves: readonly string[];
}

const [first, ...others] = funnel.HUNDRED.batches;
/** The hundred, 20 of whom were not lost at once but came to Offer. */
const FURTHER = { ...funnel.HUNDRED, batches: [{ ...first!, stages: 2 }, ...others] };

const [won, lost, , ...open] = coverage.DEALS;
/** With € 60,000 won in place of € 40,000, and € 200,000 less open. */
const MORE_WON = [{ ...won!, euros: 60_000 }, lost!, ...open];

/** Bob won 16 of 28 in place of 8 of 20: more, and still less than Ann. */
const BETTER_BOB = [...winRates.FOUR, { owner: 'Bob', count: 8, stage: 'won' as const }];

function gauge(shape: 'arc' | 'bullet', given: typeof coverage.DEALS, ceiling: number): ReactElement {
  return (
    <CoverageGauge
      pipeline={coverage.smallPipeline(given)}
      window={coverage.QUARTER}
      required={{ method: 'fixed', multiple: 4 }}
      ceiling={ceiling}
      shape={shape}
    />
  );
}

/** Every widget that draws marks, and a change of what it is about. */
export const MOTION_CASES: readonly MotionCase[] = [
  {
    name: 'funnel',
    before: <FunnelChart pipeline={funnel.smallPipeline(funnel.HUNDRED)} />,
    after: <FunnelChart pipeline={funnel.smallPipeline(FURTHER)} />,
    says: '80',
    moves: ['funnel-leader d', 'funnel-slope d', 'funnel-stratum d'],
  },
  {
    name: 'arc',
    before: gauge('arc', coverage.DEALS, 6),
    after: gauge('arc', MORE_WON, 9),
    says: '€60,000',
    moves: [
      'gauge-arc transform',
      'gauge-track stroke-dasharray',
      'gauge-value stroke-dasharray',
      'gauge-won stroke-dasharray',
    ],
  },
  {
    name: 'bullet',
    before: gauge('bullet', coverage.DEALS, 6),
    after: gauge('bullet', MORE_WON, 9),
    says: '€60,000',
    moves: [
      'gauge-cut x',
      'gauge-tick x',
      'gauge-track width',
      'gauge-track x',
      'gauge-value width',
      'gauge-won width',
    ],
  },
  {
    name: 'win rates',
    before: <WinRateComparison pipeline={winRates.smallPipeline(winRates.FOUR)} />,
    after: <WinRateComparison pipeline={winRates.smallPipeline(BETTER_BOB)} />,
    says: '16 of 28',
    moves: [
      'win-rates-bar width',
      'win-rates-bar x',
      'win-rates-diamond x',
      'win-rates-interval width',
      'win-rates-interval x',
      'win-rates-interval-end x',
      'win-rates-reference x',
      'win-rates-stone cx',
    ],
  },
  {
    name: 'deal mix',
    before: <DealMix pipeline={mix.smallPipeline(mix.THIRTEEN)} />,
    after: <DealMix pipeline={mix.smallPipeline([150, ...mix.THIRTEEN.slice(1)])} />,
    says: '€470',
    moves: ['mix-bar-length width', 'mix-barrel transform', 'mix-rock translate', 'mix-stone r'],
  },
];
