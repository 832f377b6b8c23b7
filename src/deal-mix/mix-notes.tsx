'use client';

import { forwardRef } from 'react';
import { renderPart, TooFewNote, type PartProps } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { mostTimesText, type MixWriter } from './mix-text.js';
import { MIX_LEAST_DEALS } from './mix-view.js';
import type { MixView } from './mix-view-switch.js';
import type { DealMixResult } from '../measures/index.js';

/** What {@link MixNotes} takes. */
export type MixNotesProps = Omit<PartProps<'div'>, 'children'> & {
  /** What is shown: what is only to be said of the barrel is not said of the mix through time. Default `today`. */
  readonly view?: MixView;
};

/** What is to be said before any number: no target, a target met, no amounts, too few deals. Nothing where all is well. */
export const MixNotes = forwardRef<HTMLElement, MixNotesProps>(function MixNotes(
  { view = 'today', ...props },
  ref,
) {
  const { mix, barrel } = useMixState();
  const writer = useMixWriter();
  const texts = noteTexts(
    mix,
    { hasBarrel: view === 'today', isBeyond: barrel.level?.isBeyond === true },
    writer,
  );
  const { count } = mix.open;
  const isSparse = count > 0 && count < MIX_LEAST_DEALS;
  if (texts.length === 0 && !isSparse) return null;
  const children = (
    <>
      {isSparse && <TooFewNote count={count} needed={MIX_LEAST_DEALS} />}
      {texts.map(({ tone, text }) => (
        <p key={text} data-cairn="note" data-tone={tone}>
          <span>{text}</span>
        </p>
      ))}
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'mix-notes', children }, {}, ref);
});

interface Note {
  readonly tone: 'neutral' | 'attention';
  readonly text: string;
}

function noteTexts(
  { state, target, fallback, rule, doubt, open, concentration }: DealMixResult,
  { hasBarrel, isBeyond }: { readonly hasBarrel: boolean; readonly isBeyond: boolean },
  writer: MixWriter,
): Note[] {
  const {
    messages: { notes },
    formatter,
  } = writer;
  const found: Note[] = [];
  const say = (text: string, tone: Note['tone'] = 'neutral'): void => void found.push({ tone, text });
  if (state === 'invalid-target') {
    say(notes['invalid-target']({ amount: formatter.money(target.amountMinor ?? 0) }), 'attention');
  } else if (state === 'met' || (hasBarrel && state !== 'open')) say(notes[state]);
  if (open.count > 0 && concentration.count === 0) say(notes['no-amounts']);
  if (fallback === 'no-target') {
    say(notes[rule.by === 'quantile' ? 'classes-without-target' : 'breaks-without-target']);
  }
  if (hasBarrel && isBeyond) say(notes.beyond({ times: mostTimesText(writer) }));
  if (doubt !== null) say(notes[doubt], 'attention');
  return found;
}
