'use client';

import { type ReactNode } from 'react';
import { currencyExponent } from '../model/index.js';
import type { Operation } from '../summary/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import type { DealFault } from './deal-fault.js';
import { filledText, RecordAction, RecordChoice, RecordText } from './deal-record-form.js';

/** What a fault is mended by. */
type Mending = 'amount' | 'expectedClose' | 'owner' | 'nextStep' | 'stage';

const BY_FIELD: ReadonlySet<string> = new Set<Mending>(['amount', 'expectedClose', 'owner', 'nextStep']);

/** Faults of a stage that a move mends. */
const MOVED: ReadonlySet<string> = new Set(['unmapped-stage', 'unknown-stage', 'missing-stage', 'overdue']);

/** What a fault is mended by here; `null` = it is mended elsewhere. */
function mendingOf({ code, field }: DealFault): Mending | null {
  if (MOVED.has(code)) return 'stage';
  return field !== null && BY_FIELD.has(field) ? (field as Mending) : null;
}

/** What {@link DealDetailsMend} takes. */
export interface DealDetailsMendProps {
  /** The fault to be mended. */
  readonly fault: DealFault;
}

/** Mends a fault in place, where the deal can be changed and a change mends it; else nothing. */
export function DealDetailsMend({ fault }: DealDetailsMendProps): ReactNode {
  const { deal, process, writer, operate } = useDealDetailsState();
  const mending = mendingOf(fault);
  if (!deal || !operate || mending === null) return null;
  const { id: dealId } = deal;
  const label = writer.record.mend[mending];
  const edit = (changes: Extract<Operation, { type: 'edit' }>['changes']): Operation => ({
    type: 'edit',
    dealId,
    changes,
  });
  const operationOf = (filled: FormData): Operation | null => {
    const text = filledText(filled, 'value');
    if (text === '') return null;
    switch (mending) {
      case 'amount': {
        const amountMinor = Math.round(Number(text) * 10 ** currencyExponent(process.currency));
        return Number.isSafeInteger(amountMinor) ? edit({ amountMinor }) : null;
      }
      case 'expectedClose':
        return edit({ expectedCloseDate: text });
      case 'owner':
        return edit({ ownerId: text });
      case 'nextStep':
        return edit({ nextStep: text });
      case 'stage':
        return { type: 'move', dealId, toStageId: text };
    }
  };
  return (
    <div data-cairn="deal-details-give">
      <RecordAction label={label} operationOf={operationOf}>
        <MendField mending={mending} />
      </RecordAction>
    </div>
  );
}

function MendField({ mending }: { readonly mending: Mending }): ReactNode {
  const { deal, process, owners = [], writer } = useDealDetailsState();
  const { messages, record } = writer;
  const label = messages.fields[mending];
  const choice = (options: readonly (readonly [string, string])[]): ReactNode => (
    <RecordChoice
      label={label}
      name="value"
      value=""
      isRequired
      options={[['', record.choose], ...options]}
    />
  );
  switch (mending) {
    case 'amount': {
      const exponent = currencyExponent(process.currency);
      const step = exponent === 0 ? '1' : (10 ** -exponent).toFixed(exponent);
      return <RecordText label={`${label} (${process.currency})`} name="value" type="number" step={step} />;
    }
    case 'expectedClose':
      return (
        <RecordText label={label} name="value" type="date" value={deal?.expectedCloseDate ?? undefined} />
      );
    case 'nextStep':
      return <RecordText label={label} name="value" />;
    case 'owner':
      return owners.length === 0 ? (
        <RecordText label={label} name="value" />
      ) : (
        choice(owners.map(({ id, name }) => [id, name]))
      );
    case 'stage':
      return choice(
        process.stages
          .filter(({ stage }) => stage.id !== deal?.stageId)
          .map(({ stage }) => [stage.id, stage.name]),
      );
  }
}
