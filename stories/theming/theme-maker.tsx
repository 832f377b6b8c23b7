import { useId, useState, type ReactNode } from 'react';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import type { Pipeline } from '../../src/model/index.js';
import type { CairnTheme } from '../../src/theme/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { ContrastReport } from './contrast-report.js';
import { ThemeExport } from './theme-export.js';
import { Themed } from './themed.js';
import './theming.css';
import { TokenGroups } from './token-groups.js';
import { BEGINNINGS, CAIRN, useThemeDraft } from './use-theme-draft.js';

/** What {@link ThemeMaker} takes. */
export interface ThemeMakerProps {
  readonly pipeline: Pipeline;
  /** What it begins with; Cairn as it is shipped without it. */
  readonly beginning?: CairnTheme;
  /** The reading that is shown first, `light` without it. */
  readonly defaultReading?: 'light' | 'dark';
}

/** Every token to change on the left; on the right three widgets that follow, and the theme to take along. */
export function ThemeMaker({
  pipeline,
  beginning = CAIRN,
  defaultReading = 'light',
}: ThemeMakerProps): ReactNode {
  const draft = useThemeDraft(beginning);
  const [reading, setReading] = useState(defaultReading);
  const id = useId();
  return (
    <main className="theming" data-cairn="theming">
      <section className="theming-tools" aria-label="Tokens">
        <div className="theming-choices">
          <label htmlFor={`${id}-theme`}>Begin with</label>
          <select
            id={`${id}-theme`}
            value={draft.beginning}
            onChange={({ target }) => draft.begin(target.value)}
          >
            {BEGINNINGS.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <label htmlFor={`${id}-reading`}>Colours of</label>
          <select
            id={`${id}-reading`}
            value={reading}
            onChange={({ target }) => setReading(target.value === 'dark' ? 'dark' : 'light')}
          >
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
          <button type="button" data-cairn="button" disabled={!draft.isChanged} onClick={draft.reset}>
            Reset
          </button>
        </div>
        <TokenGroups draft={draft} reading={reading} />
      </section>
      <div className="theming-result">
        <ContrastReport theme={draft.theme} />
        <Themed theme={draft.theme} reading={reading}>
          <PipelineProvider pipeline={pipeline}>
            <div className="cairn-dashboard">
              <FunnelChart />
              <CoverageGauge />
              <WinRateComparison groupBy="team" />
            </div>
          </PipelineProvider>
        </Themed>
        <ThemeExport theme={draft.theme} reading={reading} />
      </div>
    </main>
  );
}
