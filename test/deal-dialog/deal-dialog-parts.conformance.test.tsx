import { fireEvent, render, screen } from '@testing-library/react';
import { useState, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { dealTimeline } from '../../src/deal-dialog/deal-timeline.js';
import * as flat from '../../src/deal-dialog/index.js';
import { DealDetails, type DealFault, type DealFieldView } from '../../src/deal-dialog/index.js';
import type { Deal } from '../../src/model/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { criteriaOf } from '../../src/model/index.js';
import { cleanPipeline } from './deal-dialog-data.js';
import { recordPipeline } from './record-data.js';

const { deals, process, asOf } = cleanPipeline();
const [row] = dealTimeline(deals[0]!, process, asOf, null).rows;
const field: DealFieldView = { field: 'owner', type: 'text', text: 'Ann Ek' };
const fault: DealFault = { source: 'state', code: 'no-amount', field: 'amount', detail: null, count: 1 };

/** A dialog that goes when it is closed. */
function Closable({
  deal,
  children,
}: {
  readonly deal: Deal | null;
  readonly children: ReactNode;
}): ReactNode {
  const [isOpen, setIsOpen] = useState(true);
  return (
    isOpen && (
      <DealDetails.Root deal={deal} process={process} asOf={asOf} onClose={() => setIsOpen(false)}>
        {children}
      </DealDetails.Root>
    )
  );
}

const inRoot = (part: ReactNode): ReactElement => <Closable deal={deals[0]!}>{part}</Closable>;
const withoutDeal = (part: ReactNode): ReactElement => <Closable deal={null}>{part}</Closable>;

const bareParts: readonly PartCase[] = [
  { name: 'DealDetailsTitle', part: DealDetails.Title, cairn: 'deal-details-title', state: 'deal' },
  { name: 'DealDetailsStage', part: DealDetails.Stage, cairn: 'deal-details-stage', state: 'stageId' },
  { name: 'DealDetailsFields', part: DealDetails.Fields, cairn: 'deal-details-fields', state: 'deal' },
  {
    name: 'DealDetailsField',
    part: DealDetails.Field,
    cairn: 'deal-details-field',
    props: { field },
    state: 'text',
  },
  { name: 'DealDetailsTimeline', part: DealDetails.Timeline, cairn: 'deal-details-timeline', state: 'rows' },
  {
    name: 'DealDetailsStay',
    part: DealDetails.Stay,
    cairn: 'deal-details-stay',
    props: { row },
    state: 'days',
  },
  { name: 'DealDetailsFaults', part: DealDetails.Faults, cairn: 'deal-details-faults', state: 'faults' },
  {
    name: 'DealDetailsFault',
    part: DealDetails.Fault,
    cairn: 'deal-details-fault',
    props: { fault },
    state: 'code',
  },
];
const parts = bareParts.map((each) => ({ ...each, around: inRoot }));

const gone: PartCase = {
  name: 'DealDetailsGone',
  part: DealDetails.Gone,
  cairn: 'deal-details-gone',
  around: withoutDeal,
};

const qualified = recordPipeline();
const harbour = qualified.deals[0]!;
const inRecord = (part: ReactNode): ReactElement => (
  <DealDetails.Root
    deal={harbour}
    process={qualified.process}
    asOf={qualified.asOf}
    onClose={() => undefined}
  >
    {part}
  </DealDetails.Root>
);
const offer = qualified.process.stages.find(({ stage }) => stage.id === 'offer')!.stage;
const recordParts: readonly PartCase[] = [
  {
    name: 'DealDetailsCriteria',
    part: DealDetails.Criteria,
    cairn: 'deal-details-criteria',
    state: 'criteria',
  },
  {
    name: 'DealDetailsCriterion',
    part: DealDetails.Criterion,
    cairn: 'deal-details-criterion',
    props: { stageId: 'offer', state: criteriaOf(harbour, offer)[0] },
    state: 'isMet',
  },
  { name: 'DealDetailsBid', part: DealDetails.Bid, cairn: 'deal-details-bid', state: 'score' },
].map((each) => ({ ...each, around: inRecord }));

describeParts('Parts of the deal dialog', [
  { name: 'DealDetailsHead', part: DealDetails.Head, cairn: 'deal-details-head' },
  ...parts,
  ...recordParts,
  gone,
]);
describeLostParts(
  'Parts of the deal dialog outside DealDetails.Root',
  [...parts, ...recordParts, gone],
  /DealDetails\.Root/,
);

describe('DealDetailsRoot', () => {
  test('takes class, id, attributes, handlers and a ref, and keeps its own name', () => {
    const heard: string[] = [];
    let element: HTMLElement | null = null;
    const { unmount } = render(
      <DealDetails.Root
        deal={deals[0]!}
        process={process}
        asOf={asOf}
        onClose={() => undefined}
        className="mine"
        id="own"
        data-cairn="other"
        data-testid="it"
        onClick={() => heard.push('click')}
        ref={(each) => {
          element = each;
        }}
      />,
    );
    const it = screen.getByTestId('it');
    fireEvent.click(it);
    expect([it.className, it.id, it.getAttribute('data-cairn')]).toEqual(['mine', 'own', 'deal-dialog']);
    expect(it.getAttribute('role')).toBe('dialog');
    expect(element).toBe(it);
    expect(heard).toEqual(['click']);
    unmount();
    expect(element).toBeNull();
  });

  test('draws the element that `render` returns, which is the dialog then', () => {
    render(
      <DealDetails.Root
        deal={deals[0]!}
        process={process}
        asOf={asOf}
        onClose={() => undefined}
        render={(props, { deal }) => <article {...props} data-testid={deal?.id} />}
      >
        <DealDetails.Title />
      </DealDetails.Root>,
    );
    expect(screen.getByRole('dialog', { name: 'Acme: 40 desks' })).toBe(screen.getByTestId('acme'));
  });

  test('reads as the place it was opened from does', () => {
    const place = (dialog: ReactNode): ReactElement => (
      <div data-cairn-theme="dark" dir="rtl" lang="ar" data-cairn-density="compact" data-testid="place">
        <button type="button">Open</button>
        {dialog}
      </div>
    );
    const { rerender } = render(place(null));
    screen.getByRole('button', { name: 'Open' }).focus();
    rerender(place(inRoot(<DealDetails.Title />)));
    const dialog = screen.getByRole('dialog', { name: 'Acme: 40 desks' });
    expect(screen.getByTestId('place').contains(dialog)).toBe(true);
    expect(dialog.dir).toBe('rtl');
    expect(dialog.lang).toBe('ar');
    expect(dialog.dataset['cairnDensity']).toBe('compact');
  });
});

describe('DealDetailsClose', () => {
  const draw = (onClick: (event: MouseEvent) => void): HTMLElement => {
    render(inRoot(<DealDetails.Close className="mine" onClick={onClick} />));
    return screen.getByRole('button', { name: 'Close' });
  };

  test('calls the host’s handler, and closes', () => {
    let wasOpen = false;
    const button = draw(() => {
      wasOpen = screen.queryByRole('dialog') !== null;
    });
    expect([button.className, button.dataset['cairn']]).toEqual(['mine', 'button']);
    fireEvent.click(button);
    expect(wasOpen).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('does not close where the host’s handler prevents it', () => {
    fireEvent.click(draw((event) => event.preventDefault()));
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });
});

test('every part of the namespace has a flat name as well', () => {
  const named = new Set<unknown>(Object.values(flat));
  const missing = Object.entries(DealDetails).filter(([, part]) => !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
