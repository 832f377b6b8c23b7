import type { ReactNode } from 'react';
import { findingText, useFindings, useFormatter, useMessages } from '../../src/hooks/index.js';
import { findingsMessages } from '../../src/messages/en/index.js';
import { samplePipeline } from '../sample-pipeline.js';
import './live-measure.css';

/** What stands out in the sample, in words: no advice, a place and its numbers. */
export function LiveFindings(): ReactNode {
  const { findings } = useFindings(
    { window: { start: '2026-08-01', end: '2026-11-01' } },
    { pipeline: samplePipeline },
  );
  const messages = useMessages('findings', findingsMessages);
  const formatter = useFormatter(samplePipeline.process.currency);
  return (
    <ul className="live-measure" aria-label="findings, live">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.stageId ?? ''} ${finding.ownerId ?? ''}`}>
          {findingText(finding, messages, formatter)}
        </li>
      ))}
    </ul>
  );
}
