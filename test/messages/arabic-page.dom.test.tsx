import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { QUARTER, smallPipeline as coverageData } from '../coverage-gauge/coverage-data.js';
import { smallPipeline as mixData, THIRTEEN } from '../deal-mix/deal-mix-data.js';
import { HUNDRED, smallPipeline as funnelData } from '../funnel/funnel-data.js';
import { boardPipeline } from '../stage-board/board-data.js';
import { FOUR, smallPipeline as winRateData } from '../win-rates/win-rates-data.js';

/** Every text on the page, and every name that is read aloud. */
function saidOnPage(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts;
}

/** What the data below, and keys, are called. */
const NAMES =
  /Sales|Lead|Offer|Contract|Ann|Bob|Cid|Talk|Deal \d+|First talk|Proposal|Negotiation|On hold|Won|Lost|Acme(?: renewal)?|Ada Byron|Bolt line|Cask scales|Dune depot|bob|Elm works|Fjord|Escape|M |X |Shift|Ctrl\+A/g;

test.each<readonly [string, ReactElement, string]>([
  [
    'the funnel',
    <FunnelChart key="" pipeline={funnelData(HUNDRED)} />,
    [
      'خاسرة:\u00A0\u2068٢٠\u2069',
      'غير\u00A0مؤهلة:\u00A0\u2068١٠\u2069',
      'معلقة:\u00A0\u2068٤\u2069',
      'باقية\u00A0فيها:\u00A0\u2068٦\u2069',
    ]
      .map((way) => `\u2068${way}\u2069`)
      .join('، ')
      .replace(/^/, '\u200F'),
  ],
  [
    'the gauge',
    <CoverageGauge key="" pipeline={coverageData()} window={QUARTER} />,
    'من مستهدف \u2068\u200F١٠٠٬٠٠٠\u00A0€\u2069',
  ],
  [
    'the win rates',
    <WinRateComparison key="" pipeline={winRateData(FOUR)} />,
    '\u200F\u2068١٢\u2069 من \u2068٢٠\u2069',
  ],
  ['the mix', <DealMix key="" pipeline={mixData(THIRTEEN)} />, 'صفقتان\u200F، \u2068\u200F٣٢٠\u00A0€\u2069'],
  [
    'the board',
    <StageBoard key="" pipeline={boardPipeline()} />,
    '\u200F\u2068١٨\u2069 من \u2068٣٠\u2069 يومًا',
  ],
])('%s has no word of English and no digit of another script left', (_, widget, text) => {
  render(
    <LocaleProvider locale="ar-EG" messages={ar}>
      {widget}
    </LocaleProvider>,
  );
  const said = saidOnPage();
  expect(said).toContain(text);
  expect(said.filter((words) => /[A-Za-z0-9]/.test(words.replaceAll(NAMES, '')))).toEqual([]);
});
