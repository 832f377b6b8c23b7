import { useState, type ReactNode } from 'react';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import type { Pipeline } from '../../src/model/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import '../dashboard/dashboard.css';
import './motion-stage.css';

/** What {@link MotionStage} takes. */
export interface MotionStageProps {
  readonly pipeline: Pipeline;
}

const TARGETS = [
  { name: 'Target of the plan', targetMinor: undefined },
  { name: 'Target of 3 million', targetMinor: 300_000_000 },
];

/** Four widgets, and buttons that change what they are about: to see what moves, at its pace or eight times as slowly. */
export function MotionStage({ pipeline }: MotionStageProps): ReactNode {
  const [owner, setOwner] = useState<string | null>(null);
  const [target, setTarget] = useState(0);
  const [isSlow, setSlow] = useState(false);
  const owners = [null, ...pipeline.owners.slice(0, 3)];
  const filter = owner === null ? {} : { filter: { dimensions: { owner: [owner] } } };
  const { targetMinor } = TARGETS[target]!;
  const goal = targetMinor === undefined ? {} : { targetMinor };
  return (
    <PipelineProvider pipeline={pipeline}>
      <div className={isSlow ? 'cairn-dashboard cairn-slow' : 'cairn-dashboard'}>
        <p className="cairn-dashboard-line">
          {owners.map((each) => (
            <button
              key={each?.id ?? ''}
              type="button"
              data-cairn="button"
              aria-pressed={owner === (each?.id ?? null)}
              onClick={() => setOwner(each?.id ?? null)}
            >
              {each?.name ?? 'All owners'}
            </button>
          ))}
        </p>
        <p className="cairn-dashboard-line">
          {TARGETS.map(({ name }, index) => (
            <button
              key={name}
              type="button"
              data-cairn="button"
              aria-pressed={target === index}
              onClick={() => setTarget(index)}
            >
              {name}
            </button>
          ))}
          <label>
            <input type="checkbox" checked={isSlow} onChange={() => setSlow(!isSlow)} /> Slowly
          </label>
        </p>
        <FunnelChart {...filter} />
        <CoverageGauge {...filter} {...goal} />
        <WinRateComparison />
        <DealMix {...filter} {...goal} />
      </div>
    </PipelineProvider>
  );
}
