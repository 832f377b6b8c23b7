import { useRef, type ReactNode } from 'react';
import { useFileDrop } from './use-file-drop.js';
import type { WorkbenchDataState } from './use-workbench-data.js';

/** Where data comes from: the sample, or a file dropped or chosen. The whole page takes a drop; this bar says so. */
export function SourceBar({ state }: { readonly state: WorkbenchDataState }): ReactNode {
  const { data, progress, error, openFile, openSample, cancel } = state;
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(openFile);
  return (
    <section className="wb-source" data-over={isOver ? '' : undefined} aria-label="Data">
      <div className="wb-source-text">
        <strong>{data.file ? <bdi>{data.file.name}</bdi> : 'The sample'}</strong>
        <span className="wb-quiet">{sourceText(state)}</span>
      </div>
      <div className="wb-source-actions">
        <button
          type="button"
          data-cairn="button"
          className="wb-strong-button"
          onClick={() => input.current?.click()}
        >
          Choose a CSV export
        </button>
        {data.file && (
          <button type="button" data-cairn="button" onClick={openSample}>
            Back to the sample
          </button>
        )}
        <span className="wb-quiet wb-wide-only">
          or drop one here: HubSpot, Salesforce, Pipedrive, or any table of deals
        </span>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          hidden
          aria-label="CSV export"
          data-testid="file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) openFile(file);
            event.target.value = '';
          }}
        />
      </div>
      {progress && (
        <div className="wb-progress">
          <progress
            max={progress.bytesTotal ?? 1}
            value={progress.bytesTotal === null ? undefined : progress.bytesRead}
            aria-label="Reading"
          />
          <span className="wb-quiet">
            {new Intl.NumberFormat('en').format(progress.deals === 0 ? progress.rows : progress.deals)} rows
          </span>
          <button type="button" data-cairn="button" onClick={cancel}>
            Cancel
          </button>
        </div>
      )}
      <div role="status" className="wb-status">
        {error}
      </div>
    </section>
  );
}

function sourceText({ data }: WorkbenchDataState): string {
  const deals = `${new Intl.NumberFormat('en').format(data.pipeline.deals.length)} deals`;
  if (!data.file)
    return `${deals} of a made-up seller, with history, activities, targets, and dirty rows on purpose`;
  const { mapping, asOfSource } = data.file.result;
  const kind = mapping.source === 'generic' ? 'a table of deals' : `an export of ${SOURCES[mapping.source]}`;
  return `${deals}, read as ${kind}${asOfSource === 'latest-date' ? ', as of its latest day' : ''}`;
}

const SOURCES = {
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
  generic: '',
} as const;
