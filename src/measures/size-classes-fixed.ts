import { wholeFrom } from './whole-from.js';
import { DEFAULT_SIZE_CLASSES } from './size-classes.js';
import { assertSizeClassRule, type SizeClassRule } from './size-classes-rule.js';

/**
 * The least amounts of the classes of a rule, minor units, largest first, the last 0; `null` where they are taken from the deals,
 * or the rule is none, which whoever measures refuses.
 */
export function fixedFloors(
  rule: SizeClassRule = DEFAULT_SIZE_CLASSES,
  targetMinor: number | null,
): readonly number[] | null {
  if (!isRule(rule)) return null;
  if (rule.by === 'amount') return [...rule.thresholdsMinor, 0];
  if (rule.by !== 'target-share' || targetMinor === null || targetMinor <= 0) return null;
  return [...rule.shares.map((share) => wholeFrom(share * targetMinor)), 0];
}

function isRule(rule: SizeClassRule): boolean {
  try {
    assertSizeClassRule(rule);
    return true;
  } catch {
    return false;
  }
}
