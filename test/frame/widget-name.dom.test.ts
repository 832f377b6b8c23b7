import { describe, expect, test } from 'vitest';
import { widgetName } from '../../src/frame/widget-name.js';

/** The first section of a page. */
function section(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('section')!;
}

describe('A widget is called', () => {
  test.each([
    ['by what labels it', '<h2 id="a">Q1, north</h2><section aria-labelledby="a"></section>', 'Q1, north'],
    [
      'by all that labels it, in that order',
      '<p id="b">north</p><p id="a">\n Q1 </p><section aria-labelledby="a b"></section>',
      'Q1 north',
    ],
    [
      'by what labels it rather than by its label, as it is read aloud',
      '<h2 id="a">Q1, north</h2><section aria-labelledby="a" aria-label="Sales funnel"></section>',
      'Q1, north',
    ],
    [
      'by its label where nothing that labels it is drawn',
      '<section aria-labelledby="a" aria-label="Sales funnel"></section>',
      'Sales funnel',
    ],
    [
      'without the marks that isolate names in a sentence',
      '<section aria-label="Deals of \u2068Ada\u2069"></section>',
      'Deals of Ada',
    ],
    ['nothing where nobody named it', '<section></section>', ''],
  ])('%s', (_, html, name) => {
    expect(widgetName(section(html))).toBe(name);
  });
});
