import { describe, expect, test } from 'vitest';
import { ar } from '../../src/messages/ar/index.js';
import { de } from '../../src/messages/de/index.js';
import { csvImportMessages, issuesMessages } from '../../src/messages/en/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { CSV_FIELDS } from '../../src/sources/csv/index.js';
import { textOf } from '../repo/repository-files.js';

/** The texts of a union type, as its file declares them. */
function declared(path: string): string[] {
  return [...textOf(path).matchAll(/^ {2,4}\| '([a-z-]+)'/gm)].map(([, text = '']) => text);
}

const issue = textOf('src/model/pipeline-issue.ts');
const actionsFrom = issue.indexOf('PipelineIssueAction');
const isCode = (text: string): boolean => issue.indexOf(`'${text}'`) < actionsFrom;
const found = declared('src/model/pipeline-issue.ts');

describe.each([
  ['English', csvImportMessages, issuesMessages],
  ['Swedish', sv.csvImport, sv.issues],
  ['German', de.csvImport, de.issues],
  ['Arabic', ar.csvImport, ar.issues],
])('In %s', (_, texts, issues) => {
  test('whatever can be found in data has a name, and whatever is done about it', () => {
    expect(found.filter(isCode).filter((code) => !Object.hasOwn(issues, code))).toEqual([]);
    expect(found.filter((text) => !isCode(text)).toSorted()).toEqual(
      Object.keys(texts.issues.actions).toSorted(),
    );
  });

  test('every field of a column has a name', () => {
    expect(Object.keys(texts.fields).toSorted()).toEqual([...CSV_FIELDS].toSorted());
  });

  test('every question has words', () => {
    const asked = declared('src/sources/csv/csv-question.ts');
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((code) => !Object.hasOwn(texts.questions, code))).toEqual([]);
  });
});
