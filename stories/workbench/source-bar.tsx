import { useRef, type ReactNode } from 'react';
import { useFormatter } from '../../src/hooks/index.js';
import { NO_CURRENCY } from '../../src/model/index.js';
import type { CsvProgress } from '../../src/sources/csv/index.js';
import { useFileDrop } from './use-file-drop.js';
import type { WorkbenchData, WorkbenchDataState } from './use-workbench-data.js';

/** Where data comes from: the sample, or a file dropped or chosen. The whole page takes a drop; this bar says so. */
export function SourceBar({ state }: { readonly state: WorkbenchDataState }): ReactNode {
  const { data, progress, error, openFile, openSample, cancel } = state;
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(openFile);
  const { count } = useFormatter(NO_CURRENCY);
  return (
    <section className="wb-source" data-over={isOver ? '' : undefined} aria-label="Data">
      <div className="wb-source-text" role="status">
        <strong>{data.file ? <bdi>{data.file.name}</bdi> : 'The sample'}</strong>
        <span className="wb-quiet">
          {count(data.pipeline.deals.length)} {sourceText(data)}
        </span>
      </div>
      <div className="wb-source-actions">
        {data.file && (
          <button type="button" data-cairn="button" onClick={openSample}>
            Back to the sample
          </button>
        )}
        <button
          type="button"
          data-cairn="button"
          className="wb-button wb-main-button"
          onClick={() => input.current?.click()}
        >
          Choose a CSV export
        </button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          hidden
          aria-label="CSV export"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) openFile(file);
            target.value = '';
          }}
        />
        <span className="wb-quiet wb-hint">
          or drop it anywhere on this page. HubSpot, Salesforce, Pipedrive, or any table of deals; it stays in
          your browser.
        </span>
      </div>
      {progress && <Progress progress={progress} onCancel={cancel} />}
      <div role="alert" className="wb-alert">
        {error !== null && (
          <div data-cairn="note" data-tone="error">
            <span>
              {error} {data.file ? 'What was here before is unchanged.' : 'The sample is still here.'}
            </span>
          </div>
        )}
      </div>
    </section>
  );
}

interface ProgressProps {
  readonly progress: CsvProgress;
  readonly onCancel: () => void;
}

const MEGABYTE = 1_000_000;

/** How far reading has come: first the bytes of the file, then its rows, then their sums. */
function Progress({ progress: { bytesRead, bytesTotal, rows, deals }, onCancel }: ProgressProps): ReactNode {
  const { count, decimal } = useFormatter(NO_CURRENCY);
  const megabytes = (bytes: number): string => decimal(bytes / MEGABYTE);
  let text = `Adding up ${count(deals)} deals`;
  let done: { readonly value?: number; readonly max?: number } = {};
  if (deals === 0) {
    text = `Loading: ${megabytes(bytesRead)} of ${megabytes(bytesTotal ?? 0)} MB`;
    done = { value: bytesRead, max: bytesTotal ?? 1 };
  } else if (deals < rows) {
    text = `Reading deals: ${count(deals)} of ${count(rows)} rows`;
    done = { value: deals, max: rows };
  }
  return (
    <div className="wb-progress">
      <progress {...done} aria-label="Reading the file" />
      <span className="wb-quiet">{text}</span>
      <button type="button" data-cairn="button" className="wb-button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

const SOURCES = { hubspot: 'HubSpot', salesforce: 'Salesforce', pipedrive: 'Pipedrive' } as const;

function sourceText({ pipeline, file }: WorkbenchData): string {
  const deals = pipeline.deals.length === 1 ? 'deal' : 'deals';
  if (!file)
    return `${deals} of a made-up seller, with history, activities, targets, and dirty rows on purpose`;
  const { mapping, asOfSource } = file.result;
  const { source } = mapping;
  const kind = source === 'generic' ? 'a table of deals' : `an export of ${SOURCES[source]}`;
  return `${deals}, read as ${kind}${asOfSource === 'latest-date' ? ', as of its latest day' : ''}`;
}
