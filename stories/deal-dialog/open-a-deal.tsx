import { type ReactNode, useState } from 'react';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { dialogPipeline } from './dialog-pipelines.js';

const DEALS: readonly (readonly [id: string, label: string])[] = [
  ['open', 'An open deal, overdue'],
  ['won', 'A deal that was won'],
  ['faulty', 'One with faults'],
  ['won-no-history', 'One without a history'],
];

/** Buttons that each open a deal: on a page of the docs the dialog waits to be asked for. */
export function OpenADeal(): ReactNode {
  const [dealId, setDealId] = useState<string | null>(null);
  return (
    <div className="deal-buttons">
      {DEALS.map(([id, label]) => (
        <button key={id} type="button" data-cairn="button" onClick={() => setDealId(id)}>
          {label}
        </button>
      ))}
      <DealDialog pipeline={dialogPipeline} dealId={dealId} onDealIdChange={setDealId} />
    </div>
  );
}
