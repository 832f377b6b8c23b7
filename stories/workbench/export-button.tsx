import type { ReactNode } from 'react';
import { usePipelineStore } from '../../src/hooks/index.js';
import { dealsToCsvChunks } from '../../src/sources/csv/index.js';

/** Saves the deals as they are now, moves included, as a file that can be read again. */
export function ExportButton(): ReactNode {
  const store = usePipelineStore();
  const save = (): void => {
    const source = { ...store.pipeline, deals: store.deals() };
    const url = URL.createObjectURL(
      new Blob([...dealsToCsvChunks(source)], { type: 'text/csv;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = `deals-${store.pipeline.asOf}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <div className="wb-export">
      <button type="button" data-cairn="button" onClick={save}>
        Save the deals as CSV
      </button>
      <span className="wb-quiet">As they are at this moment, moves included; it can be read again.</span>
    </div>
  );
}
