import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { FRAME_ATTRIBUTES } from '../../src/frame/index.js';
import { BOARD_ATTRIBUTES, StageBoard, type StageBoardProps } from '../../src/stage-board/index.js';
import {
  collectAttributes,
  expectDocumentedValues,
  namesDocumented,
  namesDrawn,
  type DrawnAttributes,
} from '../conformance/attribute-contract.js';
import { boardStore, manyRows, ROWS } from './board-data.js';
import { cardOf } from './read-board.js';

const drawn: DrawnAttributes = new Map();
const press = (...keys: string[]): void => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key });
};

async function see(props: StageBoardProps, act?: () => unknown): Promise<void> {
  render(<StageBoard {...props} />);
  await act?.();
  collectAttributes(drawn);
  cleanup();
}

const focus = (name: string): void => act(() => cardOf(name).focus());

beforeAll(async () => {
  const rows = [
    ...ROWS,
    { id: 'x', stage: 'on the phone', amount: 'much' },
    { id: 'y', stage: 'lost' },
    { id: 'z', stage: 'no-fit' },
  ];
  const process = boardStore().pipeline.process;
  const [track] = process.tracks;
  const withNoFit = {
    currency: 'EUR',
    tracks: [
      {
        ...track!,
        stages: [...track!.stages, { id: 'no-fit', name: 'No fit', kind: 'disqualified' as const }],
      },
    ],
  };
  await see({ pipeline: null });
  await see({ pipeline: boardStore([]) });
  {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await see({ pipeline: boardStore(), trackId: 'none' });
  }
  await see({ pipeline: boardStore(rows, withNoFit), defaultStage: 'proposal' });
  await see({ pipeline: boardStore(), readOnly: true });
  await see({ pipeline: boardStore(manyRows(90)) });
  await see({ pipeline: boardStore() }, () => {
    focus('Acme renewal');
    press(' ', 'ArrowRight');
  });
  await see({ pipeline: boardStore() }, () => {
    focus('Acme renewal');
    press(' ', 'ArrowRight', 'End');
  });
  await see({ pipeline: boardStore() }, () => {
    focus('Acme renewal');
    press(' ', 'ArrowLeft');
  });
  await see({ pipeline: boardStore() }, async () => {
    focus('Acme renewal');
    press('m');
    await screen.findByRole('dialog', {}, { timeout: 20_000 });
  });
}, 60_000);

const ofFrame = new Set(Object.keys(FRAME_ATTRIBUTES));

describe('the data attributes of the stage board', () => {
  test('are those documented: none is drawn that is not, none documented is never drawn', () => {
    const own = new Map([...drawn].filter(([name]) => !ofFrame.has(name)));
    expect(namesDrawn(own)).toEqual(namesDocumented(BOARD_ATTRIBUTES));
  });

  test('have the values documented', () => {
    expectDocumentedValues(drawn, BOARD_ATTRIBUTES);
  });
});

test('nothing is placed or sized by an inline style', () => {
  const { container } = render(<StageBoard pipeline={boardStore()} />);
  expect(container.querySelectorAll('[style]')).toHaveLength(0);
});
