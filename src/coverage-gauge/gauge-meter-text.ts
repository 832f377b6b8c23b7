import type { GaugeArcShape } from '../layout/index.js';
import type { CoverageResult } from '../measures/index.js';
import type { CoverageGaugeMessages, Formatter } from '../messages/index.js';
import { isUnvalued, type GaugeReading } from './gauge-reading.js';
import { markLines, ofText, readingText, stateWord, wholeAmount } from './gauge-text.js';

/** What {@link meterText} and {@link pictureText} take. */
export interface MeterTextOptions {
  readonly coverage: CoverageResult;
  readonly reading: GaugeReading;
  readonly arc: GaugeArcShape;
  readonly messages: CoverageGaugeMessages;
  readonly formatter: Formatter;
}

/** Everything a gauge's picture says, in words: the value, what it is of, its zone, its marks. */
export function meterText(options: MeterTextOptions, value: number): string {
  const { coverage, reading, arc, messages, formatter } = options;
  const texts = [
    messages.meter({
      value: readingText(value, reading.kind, formatter),
      of: ofText(reading, coverage, messages, formatter),
      word: stateWord(reading, coverage, messages),
    }),
  ];
  if (reading.won !== null) texts.push(messages.meterWon({ share: formatter.share(reading.won) }));
  const marks = markTexts(options);
  if (marks.length > 0) texts.push(messages.meterMarks({ marks }));
  if (arc.beyond) {
    const end = readingText(reading.scaleEnd, reading.kind, formatter);
    texts.push(arc.value?.beyond === 'below' ? messages.meterBelow : messages.meterBeyond({ end }));
  }
  return texts.join(' ');
}

/** A picture that reads no coverage, in words: why not, and what is drawn all the same. */
export function pictureText(options: MeterTextOptions): string {
  const { coverage, reading, messages, formatter } = options;
  const { won, open, unknownBecause } = coverage;
  const facts = [
    ...(isUnvalued(won)
      ? []
      : [messages.fact({ name: messages.won, amount: wholeAmount(won.valueMinor, formatter) })]),
    ...(unknownBecause === null
      ? [
          messages.fact({
            name: messages.open[coverage.horizon],
            amount: wholeAmount(open.valueMinor, formatter),
          }),
        ]
      : markTexts(options)),
  ];
  return messages.picture({ word: stateWord(reading, coverage, messages), facts });
}

function markTexts({ reading, arc, messages, formatter }: MeterTextOptions): string[] {
  return arc.marks.map(({ ids, value }) =>
    messages.meterMark({
      name: markLines(ids, messages).join(' '),
      value: readingText(value, reading.kind, formatter),
    }),
  );
}
