import { PipelineError } from '../model/index.js';
import { rate, type Rate } from './rate.js';

/** A forecast of deals, and what came of them. */
export interface ForecastPair {
  /** The probability at the start, whole basis points, 0–10,000. */
  readonly basisPoints: number;
  /** Whether they were won by the end. */
  readonly isWon: boolean;
  /** How many deals; default 1. */
  readonly count?: number;
}

/** Deals whose probability at the start lay in one tenth. */
export interface CalibrationBin {
  /** Basis points; the lowest in it. */
  readonly fromBasisPoints: number;
  /** Basis points; the first above it, but of the last bin, which has 10,000. */
  readonly toBasisPoints: number;
  readonly count: number;
  /** Mean probability at the start, 0–1; `null` of no deal. */
  readonly meanProbability: Rate;
  /** Share won by the end; `null` of no deal. A forecast is calibrated where the two are equal. */
  readonly won: Rate;
}

/** How good probabilities were. */
export interface Calibration {
  readonly count: number;
  /** Mean of (probability − outcome)², 0–1, 0 = every deal foreseen, 0.25 = as good as saying 50 % of all; `null` of no deal. */
  readonly brier: Rate;
  /** Ten, from 0 to 100 %. */
  readonly bins: readonly CalibrationBin[];
}

const WHOLE = 10_000;
const BIN = 1_000;

/** Brier score and ten bins of forecasts against what came of them, on whole numbers (docs/measures.md §10; Brier 1950). @throws PipelineError `invalid-argument` */
export function calibration(pairs: Iterable<ForecastPair>): Calibration {
  const counts = new Float64Array(10);
  const points = new Float64Array(10);
  const wins = new Float64Array(10);
  let squares = 0;
  let count = 0;
  for (const { basisPoints, isWon, count: deals = 1 } of pairs) {
    assertPair(basisPoints, deals);
    const bin = Math.min(9, Math.floor(basisPoints / BIN));
    counts[bin]! += deals;
    points[bin]! += basisPoints * deals;
    if (isWon) wins[bin]! += deals;
    squares += (isWon ? WHOLE - basisPoints : basisPoints) ** 2 * deals;
    count += deals;
  }
  return {
    count,
    brier: rate(squares, count * WHOLE * WHOLE),
    bins: Array.from(counts, (inBin, bin) => ({
      fromBasisPoints: bin * BIN,
      toBasisPoints: (bin + 1) * BIN,
      count: inBin,
      meanProbability: rate(points[bin]!, inBin * WHOLE),
      won: rate(wins[bin]!, inBin),
    })),
  };
}

function assertPair(basisPoints: number, count: number): void {
  const isPoints = Number.isInteger(basisPoints) && basisPoints >= 0 && basisPoints <= WHOLE;
  if (isPoints && Number.isInteger(count) && count >= 0) return;
  throw new PipelineError(
    'invalid-argument',
    `A forecast of ${String(count)} deals at ${String(basisPoints)} basis points is none. Give whole basis points from 0 to 10,000 and a whole number of deals.`,
  );
}

/** How far a forecast was off. */
export interface ForecastError {
  /** (forecast − actual) ÷ actual: above 0, too much was forecast; `null` over an actual of 0. */
  readonly signed: Rate;
  /** The same without its sign. */
  readonly absolute: Rate;
}

/** How far a forecast was off, of what came: both minor units (docs/measures.md §10). */
export function forecastError(forecastMinor: number, actualMinor: number): ForecastError {
  const difference = forecastMinor - actualMinor;
  return {
    signed: rate(difference, actualMinor),
    absolute: rate(Math.abs(difference), Math.abs(actualMinor)),
  };
}
