import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DealDialog, type DealDialogProps } from '../../src/deal-dialog/index.js';
import { createPipelineStore, type Operation, type PipelineStore } from '../../src/summary/index.js';
import { recordPipeline, type RecordRow } from './record-data.js';

// Loaded once, so that each test finds it loaded.
beforeAll(() => import('../../src/deal-dialog/deal-dialog-panel.js'));

const plain = (text: string | null): string =>
  (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll(/[\u2066-\u2069]/g, '');

async function opened(props: DealDialogProps<RecordRow> = {}): Promise<HTMLElement> {
  render(<DealDialog pipeline={recordPipeline()} dealId="harbour" {...props} />);
  return screen.findByRole('dialog', { name: 'Harbour: 12 weighbridges' });
}

const live = (rows: Partial<RecordRow> = {}): PipelineStore<RecordRow> =>
  createPipelineStore(recordPipeline(rows));
const fill = (form: HTMLElement, label: string, value: string): void => {
  fireEvent.change(within(form).getByLabelText(label), { target: { value } });
};
const save = async (form: HTMLElement): Promise<void> => {
  await act(async () => fireEvent.submit(form));
};
const openForm = (name: string): HTMLElement => {
  fireEvent.click(screen.getByRole('button', { name }));
  return screen.getByRole('form', { name });
};

describe('criteria', () => {
  test('stand with their evidence; a tick alone says that it does not count', async () => {
    const dialog = await opened();
    const criteria = within(dialog).getByRole('region', { name: 'To leave Offer' });
    expect(plain(criteria.textContent)).toContain('The customer agrees to the offer in words');
    expect(plain(criteria.textContent)).toContain('Visit and Write the offer');
    expect(within(criteria).queryByText('1 of 2 required are met')).not.toBeNull();
    const lines = within(within(criteria).getByRole('list', { name: 'To leave Offer' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => plain(textContent));
    expect(lines).toEqual([
      'Met: There is a budgetAnn Ek, Jun 3, 2026: Mail of 3 June',
      'Ann Ek, Jun 3, 2026: Mail of 3 June',
      'Ticked only: Who decides is knownticked on Jun 12, 2026 without saying who and what, so it does not count',
      'ticked on Jun 12, 2026 without saying who and what, so it does not count',
      'Not met: Rivals are known (not required)',
    ]);
    expect(within(criteria).queryByText('Criteria of other stages it was in')).not.toBeNull();
    expect(plain(criteria.textContent)).toContain('Bo Lind, Mar 1, 2026: Minutes of the call');
  });

  test('cannot be changed where the deals do not change', async () => {
    await opened();
    expect(screen.queryByRole('button', { name: /Give evidence|Withdraw|Answer/ })).toBeNull();
  });

  test('cannot be changed where the dialog is to be read only', async () => {
    await opened({ pipeline: live(), readOnly: true });
    expect(screen.queryByRole('button', { name: /Give evidence|Withdraw|Answer/ })).toBeNull();
  });

  test('are met in place by who, when and what, by the name of who reads this', async () => {
    const store = live();
    await opened({ pipeline: store, currentUser: 'Cy Falk' });
    const form = openForm('Give evidence for Who decides is known');
    expect(document.activeElement).toBe(within(form).getByLabelText('What there is to see'));
    fill(form, 'What there is to see', 'Organisation chart');
    fill(form, 'When', '2026-06-28');
    await save(form);
    expect(store.deal('harbour')?.evidence.at(-1)).toEqual({
      ...{ stageId: 'offer', criterionId: 'decider', by: 'Cy Falk', date: '2026-06-28' },
      note: 'Organisation chart',
    });
    expect(screen.queryByText('2 of 2 required are met')).not.toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
    const button = screen.getByRole('button', { name: 'Give evidence for Who decides is known' });
    expect(document.activeElement).toBe(button);
  });

  test('lose evidence that is withdrawn, and no other', async () => {
    const store = live();
    await opened({ pipeline: store });
    const name = 'Withdraw the evidence of Jun 3, 2026 for There is a budget';
    await act(async () => fireEvent.click(screen.getByRole('button', { name })));
    expect(store.deal('harbour')?.evidence.map(({ criterionId }) => criterionId)).toEqual([
      'pain',
      'decider',
    ]);
    expect(screen.queryByText('0 of 2 required are met')).not.toBeNull();
  });

  test('are not shown where stages may not be seen', async () => {
    const dialog = await opened({ canSee: (field) => field !== 'stage' });
    expect(within(dialog).queryByRole('region', { name: /To leave/ })).toBeNull();
    expect(dialog.textContent).not.toContain('budget');
  });
});

describe('a change that the host is asked for', () => {
  test('is in the store at once, and in the dialog once it is accepted, which shows that it is on its way until then', async () => {
    const store = live();
    let accept = (): void => undefined;
    const asked: Operation[] = [];
    const onOperation = (operation: Operation): Promise<void> => {
      asked.push(operation);
      return new Promise((resolve) => {
        accept = resolve;
      });
    };
    await opened({ pipeline: store, onOperation, currentUser: 'Cy' });
    const form = openForm('Give evidence for Rivals are known');
    fill(form, 'What there is to see', 'List');
    await save(form);
    await save(form);
    expect(asked).toHaveLength(1);
    expect(within(form).queryByRole('button', { name: 'Saving…' })).not.toBeNull();
    expect(store.deal('harbour')?.evidence).toHaveLength(4);
    expect(screen.queryByText('List')).toBeNull();
    await act(async () => accept());
    expect(store.deal('harbour')?.evidence).toHaveLength(4);
    expect(screen.queryByText('List')).not.toBeNull();
    act(() => void store.undo());
    expect(store.deal('harbour')?.evidence).toHaveLength(3);
  });

  test('is not made where it is refused, says why, and keeps what was filled in', async () => {
    const store = live();
    await opened({ pipeline: store, onOperation: () => 'Ask your manager.', currentUser: 'Cy' });
    const form = openForm('Give evidence for Rivals are known');
    fill(form, 'What there is to see', 'List');
    await save(form);
    expect(within(form).getByRole('alert').textContent).toBe('It was refused: Ask your manager.');
    expect(within(form).getByLabelText<HTMLInputElement>('What there is to see').value).toBe('List');
    expect(store.deal('harbour')?.evidence).toHaveLength(3);
  });

  test('goes to the host alone where the deals do not change here', async () => {
    const onOperation = vi.fn();
    await opened({ onOperation, currentUser: 'Cy' });
    const form = openForm('Give evidence for Rivals are known');
    fill(form, 'What there is to see', 'List');
    await save(form);
    expect(onOperation).toHaveBeenCalledWith(
      {
        ...{ type: 'meet-criterion', dealId: 'harbour', stageId: 'offer', criterionId: 'rivals' },
        ...{ by: 'Cy', note: 'List', date: '2026-06-30' },
      },
      expect.objectContaining({ attempt: 1 }),
    );
  });

  test('that mends a fault keeps the form with what was filled in where it is refused', async () => {
    const store = live({ stage: 'Haggling' });
    let refuse = (): void => undefined;
    const onOperation = (): Promise<string> =>
      new Promise((resolve) => {
        refuse = () => resolve('Ask Di first.');
      });
    await opened({ pipeline: store, onOperation });
    const form = openForm('Move to…');
    fill(form, 'Stage', 'terms');
    await save(form);
    expect(store.deal('harbour')?.stageId).toBe('terms');
    await act(async () => refuse());
    expect(store.deal('harbour')?.stageId).not.toBe('terms');
    expect(within(form).getByRole('alert').textContent).toBe('It was refused: Ask Di first.');
    expect(within(form).getByLabelText<HTMLSelectElement>('Stage').value).toBe('terms');
    expect(form.isConnected).toBe(true);
  });

  test('that nobody answers in time is taken back, and is sent under the same id again', async () => {
    const store = live();
    const sent: string[] = [];
    const answers: (() => void)[] = [];
    const onOperation: DealDialogProps['onOperation'] = (_, { id, attempt }) => {
      sent.push(`${id} ${attempt}`);
      return new Promise((resolve) => answers.push(() => resolve(true)));
    };
    await opened({ pipeline: store, onOperation, answerTimeoutMs: 0, currentUser: 'Cy' });
    const form = openForm('Give evidence for Rivals are known');
    fill(form, 'What there is to see', 'List');
    await save(form);
    expect((await within(form).findByRole('alert')).textContent).toMatch(/^Nobody answered whether/);
    expect(store.deal('harbour')?.evidence).toHaveLength(3);
    await save(form);
    await act(async () => answers[1]!());
    expect(store.deal('harbour')?.evidence).toHaveLength(4);
    const [id] = sent[0]!.split(' ');
    expect(sent).toEqual([`${id} 1`, `${id} 2`]);
  });

  test('that does not reach the host says so', async () => {
    const onOperation = (): Promise<void> => Promise.reject(new Error('offline'));
    await opened({ pipeline: live(), onOperation, currentUser: 'Cy' });
    const form = openForm('Give evidence for Rivals are known');
    fill(form, 'What there is to see', 'List');
    await save(form);
    expect(within(form).getByRole('alert').textContent).toBe('It did not reach the server. Try again.');
  });

  test('that a rule holds back is not asked of the host', async () => {
    const onOperation = vi.fn();
    await opened({ pipeline: live(), onOperation });
    const form = openForm('Move to…');
    fill(form, 'Stage', 'terms');
    await save(form);
    expect(within(form).getByRole('alert').textContent).toBe(
      'It was refused: there is no evidence yet for “Who decides is known”',
    );
    expect(onOperation).not.toHaveBeenCalled();
  });
});

describe('the bid', () => {
  test('has its answers, score and advice, and is decided in place', async () => {
    const store = live();
    const dialog = await opened({ pipeline: store, currentUser: 'Cy' });
    const bid = within(dialog).getByRole('region', { name: 'Bid or no bid' });
    expect(within(bid).queryByText('Not decided yet')).not.toBeNull();
    expect(plain(bid.textContent)).toContain(
      '3 of 6 points (50%); bid from 60% · Open answers may still decide.',
    );
    const form = openForm('Answer and decide');
    fill(form, 'It pays', 'no');
    fill(form, 'Decision', 'bid');
    fill(form, 'Note', 'A door to the group');
    await save(form);
    expect(plain(bid.textContent)).toContain(
      'Decided: bid (against the score) · Cy, Jun 30, 2026: A door to the group',
    );
    expect(plain(bid.textContent)).toContain('The score says no bid.');
  });
});

describe('the timeline', () => {
  test('tells during which stay what changed, and gathers activities by kind', async () => {
    const dialog = await opened();
    const stays = within(dialog).getByRole('list', { name: 'Stages so far' });
    const [need, offer] = [...stays.children].map(({ textContent }) => plain(textContent));
    expect(need).toContain('1 activity: call 1');
    expect(offer).toContain('Jun 1, 2026 Expected close pushed by 62 days, to Aug 31, 2026');
    expect(offer).toContain('Jun 10, 2026 Amount: €120,000 → €90,000');
    expect(offer).toContain('Jun 20, 2026 Expected close pushed by 30 days, to Sep 30, 2026');
    expect(offer).toContain('3 activities: mail 2 and visit 1');
  });

  test('tells a gate that was passed on somebody’s word', async () => {
    const store = live();
    store.apply({
      ...{ type: 'move', dealId: 'harbour', toStageId: 'terms' },
      overrideGate: { by: 'Di', reason: 'The chairman called' },
    });
    const dialog = await opened({ pipeline: store });
    expect(plain(dialog.textContent)).toContain(
      'Gate passed with Who decides is known unmet, on the word of Di: The chairman called',
    );
  });

  test('folds changes of a stay but the latest five', async () => {
    const store = live();
    for (let day = 10; day < 18; day++) {
      store.apply({ type: 'edit', dealId: 'harbour', changes: { expectedCloseDate: `2026-11-${day}` } });
    }
    const dialog = await opened({ pipeline: store });
    expect(within(dialog).queryByText(/^\d+ earlier changes$/)).not.toBeNull();
    expect(plain(dialog.textContent)).toContain('to Nov 17, 2026');
  });

  test('tells no change of a field that may not be seen', async () => {
    const dialog = await opened({ canSee: (field) => field !== 'amount' && field !== 'expectedClose' });
    expect(plain(dialog.textContent)).not.toMatch(/120,000|pushed/);
  });
});

describe('a fault', () => {
  test('of the amount is mended in place, and is gone', async () => {
    const store = live({ amount: null });
    await opened({ pipeline: store });
    const form = openForm('Enter the amount');
    fill(form, 'Amount (EUR)', '1250.5');
    await save(form);
    expect(store.deal('harbour')?.amountMinor).toBe(125_050);
    expect(screen.queryByText('No amount')).toBeNull();
  });

  test('of the expected close, and of the owner, are mended in place', async () => {
    const store = live({ expectedClose: '2026-06-01', owner: null });
    await opened({ pipeline: store });
    const close = openForm('Enter the day');
    fill(close, 'Expected close', '2026-10-01');
    await save(close);
    const owner = openForm('Choose an owner');
    fill(owner, 'Owner', 'bo');
    await save(owner);
    expect(store.deal('harbour')).toMatchObject({ expectedCloseDate: '2026-10-01', ownerId: 'bo' });
  });

  test('of an unmapped stage is mended by a move', async () => {
    const store = live({ stage: 'Haggling' });
    await opened({ pipeline: store });
    const form = openForm('Move to…');
    fill(form, 'Stage', 'terms');
    await save(form);
    expect(store.deal('harbour')?.stageId).toBe('terms');
  });

  test('that a gate keeps from being mended says so', async () => {
    const store = live();
    await opened({ pipeline: store });
    const form = openForm('Move to…');
    fill(form, 'Stage', 'terms');
    await save(form);
    expect(within(form).getByRole('alert').textContent).toBe(
      'It was refused: there is no evidence yet for “Who decides is known”',
    );
    expect(store.deal('harbour')?.stageId).toBe('offer');
  });
});

test.each([
  ['transition-blocked', 'It was refused: deals do not go there from its stage'],
  ['gate-blocked', 'It was refused: exit criteria of its stage are not met'],
  ['bid-blocked', 'It was refused: it is not decided to bid'],
  ['limit-blocked', 'It was refused: the stage is full'],
  ['reason-missing', 'It was refused: it is not told why the deal ended'],
  ['unknown-deal', 'It could not be done (unknown-deal).'],
])('a change that a server holds back by %s says so in words', async (code, text) => {
  const onOperation = (): Promise<void> => Promise.reject(Object.assign(new Error(code), { code }));
  await opened({ onOperation, currentUser: 'Cy' });
  const form = openForm('Give evidence for Rivals are known');
  fill(form, 'What there is to see', 'List');
  await save(form);
  expect(within(form).getByRole('alert').textContent).toBe(text);
});

test('the host’s own buttons stand in the head, and its own section before the criteria', async () => {
  const dialog = await opened({
    actions: ({ id }) => <a href={`/deals/${id}`}>Open in the CRM</a>,
    section: () => <p>Contact: Signe</p>,
  });
  expect(within(dialog).queryByRole('link', { name: 'Open in the CRM' })).not.toBeNull();
  expect(within(dialog).queryByText('Contact: Signe')).not.toBeNull();
});
