import { PipelineError } from '../../model/index.js';
import type { CoverageResult } from '../coverage-result.js';
import type { CycleResult } from '../cycle.js';
import type { DealSizeResult } from '../deal-size.js';
import type { FunnelResult } from '../funnel-result.js';
import type { VelocityResult } from '../velocity.js';
import type { WinRateResult } from '../win-rate-result.js';
import { explainCoverage } from './explain-coverage.js';
import { explainCycle, explainDealSize } from './explain-cycle.js';
import { explainFunnel } from './explain-funnel.js';
import { explainVelocity } from './explain-velocity.js';
import { explainWinRate } from './explain-win-rate.js';
import type { Explanation } from './explanation.js';

/** Any result that {@link explain} knows. */
export type MeasureResult =
  CoverageResult | CycleResult | DealSizeResult | FunnelResult | VelocityResult | WinRateResult;

/**
 * How each figure of a result came about: for each, the formula as an expression tree of named numbers which, evaluated,
 * gives the figure; the window; what was left out, and why (docs/measures.md §0 "explained").
 * @throws PipelineError `invalid-argument` for anything but a result of this library's measures
 */
export function explain(result: MeasureResult): Explanation[] {
  switch (result.measure) {
    case 'win-rate':
      return explainWinRate(result);
    case 'funnel':
      return explainFunnel(result);
    case 'cycle':
      return explainCycle(result);
    case 'deal-size':
      return explainDealSize(result);
    case 'velocity':
      return explainVelocity(result);
    case 'coverage':
      return explainCoverage(result);
    default:
      throw new PipelineError(
        'invalid-argument',
        'This is not a result that can be explained. Pass what winRate, funnel, cycle, dealSize, velocity or coverage gave.',
      );
  }
}
