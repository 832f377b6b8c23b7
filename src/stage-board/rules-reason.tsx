'use client';

import { useState, type ReactNode } from 'react';
import type { UnmetRule } from '../model/index.js';
import { choice, textField, type RulesPartProps } from './rules-field.js';

/** Why a deal ended: one of the reasons that the stage offers, or another in words. */
export function RulesReason({
  given,
  give,
  messages,
  rule: { reasons, effect },
}: RulesPartProps & {
  readonly rule: Extract<UnmetRule, { readonly kind: 'reason' }>;
}): ReactNode {
  const [isOther, setIsOther] = useState(reasons.length === 0);
  const field = textField(messages.reasonText, given.lostReason, (lostReason) => give({ lostReason }));
  return (
    <fieldset data-cairn="board-rules-part" data-of="reason">
      <legend data-cairn="board-legend">
        {messages.reason}
        {effect === 'ask' && ` (${messages.optional})`}
      </legend>
      {reasons.map((reason) =>
        choice('reason', reason, !isOther && given.lostReason === reason, () => {
          setIsOther(false);
          give({ lostReason: reason });
        }),
      )}
      {reasons.length > 0 &&
        choice('reason', messages.otherReason, isOther, () => {
          setIsOther(true);
          give({ lostReason: '' });
        })}
      {isOther && field}
    </fieldset>
  );
}
