import { isGiveable, isOverridable, type UnmetRule } from '../model/index.js';

/**
 * How a move stands by the rules: `free`; `warns` = it goes, and something is said; `asks` = something can be given on the way;
 * `refuses` = it stays.
 */
export type RuleStand = 'free' | 'warns' | 'asks' | 'refuses';

/** How a move stands that does not meet some rules. @param mayOverride whether somebody's word lets a deal pass */
export function ruleStand(unmet: readonly UnmetRule[], mayOverride: boolean): RuleStand {
  if (unmet.some((rule) => isHard(rule, mayOverride))) return 'refuses';
  if (unmet.some(({ effect }) => effect !== 'warn')) return 'asks';
  return unmet.length > 0 ? 'warns' : 'free';
}

/** Whether nothing that can be given lets the deal pass. */
function isHard(rule: UnmetRule, mayOverride: boolean): boolean {
  return rule.effect === 'block' && !isGiveable(rule) && !(mayOverride && isOverridable(rule));
}
