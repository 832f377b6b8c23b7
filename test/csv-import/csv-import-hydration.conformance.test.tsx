import { CsvImport } from '../../src/csv-import/index.js';
import { describeHydration } from '../conformance/hydration.js';
import { EMPTY, OPEN, readState } from './csv-files.js';

const csv = await readState(OPEN);

describeHydration([
  [
    'the parts before there is a file',
    <CsvImport.Root key="" csv={EMPTY}>
      <CsvImport.Drop />
      <CsvImport.Problem />
      <CsvImport.Confirm />
      <CsvImport.Status />
    </CsvImport.Root>,
  ],
  [
    'the parts with a file',
    <CsvImport.Root key="" csv={csv}>
      <CsvImport.Summary />
      <CsvImport.Questions />
      <CsvImport.Preview />
      <CsvImport.Issues />
    </CsvImport.Root>,
  ],
]);
