import type { ReactNode } from 'react';
import type { PipelineIssue } from '../../src/model/index.js';
import { actionName, groupIssues, issueName } from './issue-texts.js';

/** What was wrong with the rows, by kind. */
export function IssueList({
  issues,
  rowCount,
}: {
  readonly issues: readonly PipelineIssue[];
  readonly rowCount: number;
}): ReactNode {
  const groups = groupIssues(issues);
  const number = new Intl.NumberFormat('en');
  return (
    <section className="wb-card" aria-labelledby="wb-issues">
      <h2 id="wb-issues">What the rows had to say</h2>
      <p className="wb-quiet">
        {number.format(rowCount)} rows read, none dropped in silence.{' '}
        {groups.length === 0
          ? 'Nothing was wrong with them.'
          : `${number.format(issues.length)} things were noticed:`}
      </p>
      {groups.length > 0 && (
        <div className="wb-scroll" role="region" aria-label="Noticed, by kind" tabIndex={0}>
          <table data-cairn="table">
            <thead>
              <tr>
                <th scope="col">Noticed</th>
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
                  <td data-numeric="">{number.format(group.count)}</td>
                  <td>{actionName(group.action)}</td>
                  <td className="wb-examples">{group.examples.map(exampleText).join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function exampleText({ rowIndex, input, found }: PipelineIssue): string {
  const row =
    rowIndex === null ? '' : `${input === 'deals' || input === 'file' ? 'row' : input} ${rowIndex + 1}`;
  return [row, found === null ? '' : `“${found}”`].filter((part) => part !== '').join(' ');
}
