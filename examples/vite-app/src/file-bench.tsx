import { readCsv, type CsvReadResult } from 'cairn-ui/csv';
import { FunnelChart } from 'cairn-ui/funnel';
import { WinRateComparison } from 'cairn-ui/win-rates';
import { useState, type ChangeEvent } from 'react';

/** A CRM export, picked by the reader and shown. */
export function FileBench() {
  const [result, setResult] = useState<CsvReadResult | null>(null);
  const onChange = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file) setResult(await readCsv(file));
  };
  return (
    <section aria-label="Your own file">
      <label>
        CRM export <input type="file" onChange={(event) => void onChange(event)} />
      </label>
      {result && (
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
