import { useMemo, type ReactNode } from 'react';
import { useFormatter } from '../../src/hooks/index.js';
import { NO_CURRENCY, type PipelineIssue } from '../../src/model/index.js';
import { ACTION_NAMES, exampleText, groupIssues, issueName } from './issue-texts.js';

interface IssueListProps {
  readonly issues: readonly PipelineIssue[];
  readonly rowCount: number;
}

/** What was wrong with the rows, by kind. */
export function IssueList({ issues, rowCount }: IssueListProps): ReactNode {
  const groups = useMemo(() => groupIssues(issues), [issues]);
  const { count } = useFormatter(NO_CURRENCY);
  return (
    <section className="wb-card" aria-labelledby="wb-issues">
      <div>
        <h2 id="wb-issues">What was found in the rows</h2>
        <p className="wb-quiet">
          {count(rowCount)} rows read.{' '}
          {groups.length === 0
            ? 'Nothing was wrong with them.'
            : `${count(issues.length)} things to know about them; nothing is left out or changed without being listed here.`}
        </p>
      </div>
      {groups.length > 0 && (
        <table data-cairn="table" className="wb-issues">
          <thead>
            <tr>
              <th scope="col">Found</th>
              <th scope="col" data-numeric="">
                Times
              </th>
              <th scope="col">What was done</th>
              <th scope="col">For example</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={`${group.code} ${group.action}`}>
                <th scope="row">{issueName(group.code)}</th>
                <td data-numeric="">{count(group.count)}</td>
                <td className="wb-quiet">{ACTION_NAMES[group.action]}</td>
                <td className="wb-quiet wb-examples">{group.examples.map(exampleText).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
