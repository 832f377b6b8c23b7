import { attentionAtTheEnd } from './attention-at-the-end.js';
import { barLowered } from './bar-lowered.js';
import { fewDealsCarry } from './few-deals-carry.js';
import type { FindingCode } from './finding.js';
import type { FindingRule } from './finding-source.js';
import { highBar } from './high-bar.js';
import { lateFirstRecord } from './late-first-record.js';
import { skipped, slipped, wentBack, withdrawn } from './late-surprises.js';
import { leadsNotFollowedUp } from './leads-not-followed-up.js';
import { loneRock } from './lone-rock.js';
import { lowConversion } from './low-conversion.js';
import { oldTail } from './old-tail.js';
import { overCapacity } from './over-capacity.js';
import { slowResponse } from './slow-response.js';
import { tooLittleComingIn } from './too-little-coming-in.js';
import { tooManyOpenDeals } from './too-many-open-deals.js';
import { tooManyStages } from './too-many-stages.js';
import { unevenInflow, unevenWins } from './uneven.js';

const RULES: Readonly<Record<FindingCode, FindingRule>> = {
  'low-conversion': lowConversion,
  'over-capacity': overCapacity,
  'high-bar': highBar,
  'bar-lowered': barLowered,
  'too-little-coming-in': tooLittleComingIn,
  'leads-not-followed-up': leadsNotFollowedUp,
  'slow-response': slowResponse,
  'attention-at-the-end': attentionAtTheEnd,
  'late-first-record': lateFirstRecord,
  'few-deals-carry': fewDealsCarry,
  'lone-rock': loneRock,
  'too-many-open-deals': tooManyOpenDeals,
  'went-back': wentBack,
  skipped,
  slipped,
  withdrawn,
  'uneven-wins': unevenWins,
  'uneven-inflow': unevenInflow,
  'old-tail': oldTail,
  'too-many-stages': tooManyStages,
};

/** Every code with the rule that looks for it, in the order of docs/measures.md §13. */
export const FINDING_RULES = /* @__PURE__ */ Object.entries(RULES) as readonly (readonly [
  FindingCode,
  FindingRule,
])[];
