'use client';

import { forwardRef, useId } from 'react';
import { renderPart, Segmented, useFrame, type PartProps } from '../frame/index.js';
import { SIZE_CLASS_KINDS, type SizeClassRuleView } from '../hooks/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { ruleTexts } from './mix-rule-text.js';

/** Two to six classes. */
const COUNTS = [2, 3, 4, 5, 6] as const;

/** How deals are classed by size, and into how many classes, to be chosen; what it comes to in words. Nothing where nobody listens. */
export const MixRule = forwardRef<HTMLElement, Omit<PartProps<'div', SizeClassRuleView>, 'children'>>(
  function MixRule(props, ref) {
    const { rule, mix, messages } = useMixState();
    const { formatter } = useFrame();
    const writer = useMixWriter();
    const id = useId();
    if (!rule) return null;
    const { by, count, before, setBy, setCount, takeBack } = rule;
    const children = (
      <>
        <span data-cairn="mix-rule-choice">
          <label htmlFor={id}>{messages.rule}</label>
          <select
            id={id}
            data-cairn="mix-rule-kind"
            value={by}
            onChange={(event) => {
              const kind = SIZE_CLASS_KINDS.find((each) => each === event.target.value);
              if (kind) setBy(kind);
            }}
          >
            {SIZE_CLASS_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {messages.rules[kind]}
              </option>
            ))}
          </select>
        </span>
        <span data-cairn="mix-rule-choice">
          <span aria-hidden="true">{messages.ruleCount}</span>
          <Segmented
            label={messages.ruleCount}
            value={String(count)}
            segments={COUNTS.map((each) => ({ value: String(each), label: formatter.count(each) }))}
            onValueChange={(value) => setCount(Number(value))}
          />
        </span>
        <div data-cairn="mix-rule-text" role="status">
          {ruleTexts(mix, writer).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {before && (
          <button type="button" data-cairn="button" onClick={takeBack}>
            {messages.ruleBack({ rule: messages.rules[before.by] })}
          </button>
        )}
      </>
    );
    return renderPart(
      'div',
      props,
      { 'data-cairn': 'mix-rule', 'data-cairn-control': '', children },
      rule,
      ref,
    );
  },
);
