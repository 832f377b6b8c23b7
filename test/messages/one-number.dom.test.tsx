import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { QUARTER, smallPipeline as coverageData } from '../coverage-gauge/coverage-data.js';
import { partText, readLabels, readMeter } from '../coverage-gauge/read-gauge.js';
import { smallPipeline as mixData, THIRTEEN } from '../deal-mix/deal-mix-data.js';
import { nameOf, readClasses } from '../deal-mix/read-deal-mix.js';
import { HUNDRED, smallPipeline as funnelData } from '../funnel/funnel-data.js';
import { readPicture } from '../funnel/read-funnel.js';
import { readRows } from '../win-rates/read-win-rates.js';
import { FOUR, smallPipeline as winRateData } from '../win-rates/win-rates-data.js';

const draw = (widget: ReactElement): void =>
  void render(
    <LocaleProvider locale="ar-EG" messages={ar}>
      {widget}
    </LocaleProvider>,
  );

/** A text without the marks that order it. */
const bare = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/[\u061C\u200E\u200F\u2066-\u2069]/g, '').replaceAll('\u00A0', ' ');

/** The table of the widget, cell by cell. */
function tableOf(): string[][] {
  fireEvent.click(screen.getByRole('button', { name: 'جدول' }));
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => bare(cell.textContent)),
  );
}

describe('in Egypt, picture, accessible name and table say one number', () => {
  test('of a funnel', () => {
    draw(<FunnelChart pipeline={funnelData(HUNDRED)} />);
    const offer = readPicture()[1]!;
    expect([offer.text, offer.share, offer.exact].map(bare)).toEqual(['٦٠', '٦٠٪', '٦٠ صفقة']);
    expect(bare(offer.spoken)).toBe(
      'Offer: ٦٠ صفقة، ٦٠٪ من المرحلة الأولى. لم يتقدم: ٢٠ صفقة (٣٣٪): خاسرة: ٢٠.',
    );
    expect(tableOf()[1]).toEqual([
      'Offer',
      '٦٠',
      '٦٠٬٠٠٠ €',
      '٦٠٪',
      '٦٦٫٧٪',
      '−٢٠',
      '٤١٫٧٪',
      '٦٦٫٧٪',
      'خاسرة: ٢٠',
    ]);
  });

  test('of a gauge', () => {
    draw(<CoverageGauge pipeline={coverageData()} window={QUARTER} />);
    expect(bare(partText('figure-number'))).toBe('٣×');
    expect(readLabels().map(bare)).toEqual(['الأدنى =', 'المطلوب', '٢٫٤×', 'الأعلى', '٤٫٨×']);
    expect(bare(readMeter()['aria-valuetext'])).toBe(
      '٣× من مستهدف ١٠٠٬٠٠٠ €. سليمة. المكسوب حتى الآن: ٤٠٪ من المستهدف. العلامات: الأدنى = المطلوب ٢٫٤×، الأعلى ٤٫٨×.',
    );
    expect(tableOf()[0]).toEqual(['تغطية المستهدف', '٣×', '–']);
  });

  test('of win rates', () => {
    draw(<WinRateComparison pipeline={winRateData(FOUR)} />);
    const ann = readRows()[0]!;
    expect([ann.unit, ann.value, ann.sample].map(bare)).toEqual(['٦٠٪', '٧٥٪', '١٢ من ٢٠']);
    expect(bare(ann.spoken)).toBe(
      'Ann: كُسب ٦٠٪ من الصفقات، ١٢ من ٢٠؛ فاصل الثقة بمستوى خمسة وتسعين بالمئة من ٣٩٪ إلى ٧٨٪؛ كُسب ٧٥٪ من القيمة، ١٢٬٠٠٠ € من ١٦٬٠٠٠ €؛ ليس دون ٦٧٪ من الأقران',
    );
    expect(tableOf()[0]).toEqual([
      'Ann',
      '١٢',
      '٢٠',
      '٦٠٪',
      '٣٨٫٧٪',
      '٧٨٫١٪',
      '١٢٬٠٠٠ €',
      '١٦٬٠٠٠ €',
      '٧٥٪',
      '٦٦٫٧٪ · ٢ من ٣',
      '٥٠٪',
    ]);
  });

  test('of a mix', () => {
    draw(<DealMix pipeline={mixData(THIRTEEN)} />);
    const rocks = readClasses()[0]!;
    expect([rocks.countShare, rocks.count, rocks.valueShare, rocks.value].map(bare)).toEqual([
      '١٥٪',
      '٢',
      '٦٢٪',
      '٣٢٠ €',
    ]);
    const [largest] = document.querySelectorAll('[data-cairn="mix-rock"]');
    expect(bare(nameOf(largest!))).toBe('Deal 1، ٢٠٠ €، صخرة');
    expect(tableOf()[0]).toEqual(['صخور', '١٠٠ € فأكثر', '٢', '١٥٫٤٪', '٣٢٠ €', '٦١٫٥٪', '٠٪', '٠٪', '–']);
  });
});
