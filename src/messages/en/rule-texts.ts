/** English texts of rules that a move does not meet, as parts of a sentence. */
export const ruleTextMessages = {
  /** An exit criterion by its name, as a list of them has it. */
  criterion: ({ name }: { name: string }) => `“${name}”`,
  noEvidence: ({ criteria }: { criteria: string }) => `there is no evidence yet for ${criteria}`,
  noWay: ({ stage, stages }: { stage: string; stages: string }) =>
    stages === '' ? `no deal goes on from ${stage}` : `from ${stage}, deals go only to ${stages}`,
  bidOpen: 'it is not decided yet whether to bid',
  noBid: 'it was decided not to bid',
  full: ({ stage, after, limit }: { stage: string; after: string; limit: string }) =>
    `${stage} is full: with this deal it has ${after}, of at most ${limit}`,
  noReason: 'it is not told why the deal ended',
  /** The rule alone, where no more is known of what it does not meet. */
  blocked: {
    'transition-blocked': 'deals do not go there from its stage',
    'gate-blocked': 'exit criteria of its stage are not met',
    'bid-blocked': 'it is not decided to bid',
    'limit-blocked': 'the stage is full',
    'reason-missing': 'it is not told why the deal ended',
  },
  /** Parts of sentences one after another. */
  reasons: ({ texts }: { texts: readonly string[] }) => texts.join('; '),
};

/** Texts of rules that a move does not meet. */
export type RuleTextMessages = typeof ruleTextMessages;
