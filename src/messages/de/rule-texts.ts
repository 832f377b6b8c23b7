import type { RuleTextMessages } from '../en/rule-texts.js';

/** German texts of rules that a move does not meet, as parts of a sentence. */
export const ruleTextMessages: RuleTextMessages = {
  criterion: ({ name }) => `„${name}“`,
  noEvidence: ({ criteria }) => `für ${criteria} fehlt noch ein Nachweis`,
  noWay: ({ stage, stages }) =>
    stages === '' ? `von ${stage} geht kein Deal weiter` : `von ${stage} gehen Deals nur nach ${stages}`,
  bidOpen: 'es ist noch nicht entschieden, ob geboten wird',
  noBid: 'es ist entschieden, nicht zu bieten',
  full: ({ stage, after, limit }) =>
    `${stage} ist voll: mit diesem Deal sind es ${after} von höchstens ${limit}`,
  noReason: 'es ist nicht gesagt, warum der Deal zu Ende ging',
  blocked: {
    'transition-blocked': 'von seiner Phase gehen Deals nicht dorthin',
    'gate-blocked': 'Kriterien seiner Phase sind nicht erfüllt',
    'bid-blocked': 'es ist nicht entschieden, dass geboten wird',
    'limit-blocked': 'die Phase ist voll',
    'reason-missing': 'es ist nicht gesagt, warum der Deal zu Ende ging',
  },
  reasons: ({ texts }) => texts.join('; '),
};
