import type { ReactNode } from 'react';
import { CsvImport } from '../../src/csv-import/index.js';
import { useFormatter } from '../../src/hooks/index.js';
import { NO_CURRENCY } from '../../src/model/index.js';
import type { WorkbenchDataState } from './use-workbench-data.js';

/** Where data comes from: the sample, or a file dropped or chosen. The whole page takes a drop; this bar says so. */
export function SourceBar({ state }: { readonly state: WorkbenchDataState }): ReactNode {
  const { data, csv, openSample } = state;
  const { count } = useFormatter(NO_CURRENCY);
  return (
    <CsvImport.Root csv={csv} className="wb-source" role="region" aria-label="Data">
      {data.file ? (
        <CsvImport.Summary />
      ) : (
        <div className="wb-source-text">
          <strong>The sample</strong>
          <span className="wb-quiet">
            {count(data.pipeline.deals.length)} deals of a made-up seller, with history, activities, targets,
            and dirty rows on purpose
          </span>
        </div>
      )}
      {data.file && (
        <button type="button" data-cairn="button" className="wb-back" onClick={openSample}>
          Back to the sample
        </button>
      )}
      <CsvImport.Drop />
      <CsvImport.Progress />
      <CsvImport.Problem>
        {data.file ? 'What was here before is unchanged.' : 'The sample is still here.'}
      </CsvImport.Problem>
      <CsvImport.Status />
    </CsvImport.Root>
  );
}
