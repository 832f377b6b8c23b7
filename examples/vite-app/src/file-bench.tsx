import { readCsv, type CsvReadResult } from 'cairn-ui/csv';
import { FunnelChart } from 'cairn-ui/funnel';
import { WinRateComparison } from 'cairn-ui/win-rates';
import { useEffect, useState } from 'react';

/** A CRM export, picked by the reader and shown. Another pick takes its place, however long the first one takes. */
export function FileBench() {
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<CsvReadResult | 'unreadable' | null>(null);

  useEffect(() => {
    if (!file) return;
    const controller = new AbortController();
    const { signal } = controller;
    readCsv(file, { signal }).then(
      (read) => !signal.aborted && setResult(read),
      () => !signal.aborted && setResult('unreadable'),
    );
    return () => controller.abort();
  }, [file]);

  return (
    <section aria-label="Your own file">
      <label>
        CRM export <input type="file" onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
      </label>
      {result === 'unreadable' && <p role="alert">The file could not be read.</p>}
      {result && result !== 'unreadable' && (
        <>
          <p>
            {result.pipeline.deals.length} deals, {result.pipeline.issues.length} things noticed
          </p>
          <FunnelChart pipeline={result.pipeline} unknownPath="first-stage" />
          <WinRateComparison pipeline={result.pipeline} groupBy="owner" />
        </>
      )}
    </section>
  );
}
