import { describe, expect, test } from 'vitest';
import { FRAME_ATTRIBUTES, type PartAttributes } from '../../src/frame/index.js';
import {
  expectDocumentedValues,
  namesDocumented,
  namesDrawn,
  type DrawnAttributes,
} from './attribute-contract.js';

/** Holds the data attributes that a widget drew, those of its frame aside, to those that it documents. */
export function describeAttributes(widget: string, drawn: DrawnAttributes, documented: PartAttributes): void {
  describe(`the data attributes of the ${widget}`, () => {
    test('are those documented: none is drawn that is not, none documented is never drawn', () => {
      const own = new Map([...drawn].filter(([name]) => name in documented || !(name in FRAME_ATTRIBUTES)));
      expect(namesDrawn(own)).toEqual(namesDocumented(documented));
    });

    test('have the values documented', () => {
      expectDocumentedValues(drawn, documented);
    });
  });
}
