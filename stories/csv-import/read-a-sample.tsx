import type { ReactNode } from 'react';
import { CsvImport, useCsvImport } from '../../src/csv-import/index.js';
import { csvFile, HUBSPOT, UNCLEAR } from './sample-files.js';
import './csv-import-stories.css';

/** The parts of an import on the page, with two files at hand. */
export function ReadASample(): ReactNode {
  const csv = useCsvImport();
  return (
    <CsvImport.Root csv={csv} className="import-panel">
      <button type="button" data-cairn="button" onClick={() => csv.openFile(csvFile('hubspot.csv', HUBSPOT))}>
        Read an export of HubSpot
      </button>
      <button type="button" data-cairn="button" onClick={() => csv.openFile(csvFile('deals.csv', UNCLEAR))}>
        Read a file that leaves much open
      </button>
      <CsvImport.Drop />
      <CsvImport.Progress />
      <CsvImport.Problem />
      <CsvImport.Summary />
      <CsvImport.Questions />
      <CsvImport.Review />
      <CsvImport.Preview />
      <CsvImport.Issues />
      <CsvImport.Confirm />
      <CsvImport.Status />
    </CsvImport.Root>
  );
}
