import type { RuleTextMessages } from '../en/rule-texts.js';

/** Swedish texts of rules that a move does not meet, as parts of a sentence. */
export const ruleTextMessages: RuleTextMessages = {
  criterion: ({ name }) => `”${name}”`,
  noEvidence: ({ criteria }) => `det finns ännu inget underlag för ${criteria}`,
  noWay: ({ stage, stages }) =>
    stages === '' ? `ingen affär går vidare från ${stage}` : `från ${stage} går affärer bara till ${stages}`,
  bidOpen: 'det är inte bestämt än om vi lämnar anbud',
  noBid: 'det är bestämt att inte lämna anbud',
  full: ({ stage, after, limit }) =>
    `${stage} är fullt: med den här affären blir det ${after}, av högst ${limit}`,
  noReason: 'det är inte sagt varför affären tog slut',
  blocked: {
    'transition-blocked': 'affärer går inte dit från dess steg',
    'gate-blocked': 'kriterier för dess steg är inte uppfyllda',
    'bid-blocked': 'det är inte bestämt att lämna anbud',
    'limit-blocked': 'steget är fullt',
    'reason-missing': 'det är inte sagt varför affären tog slut',
  },
  reasons: ({ texts }) => texts.join('; '),
};
