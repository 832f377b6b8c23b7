import { PipelineError } from 'cairn-ui/model';
import { version } from 'react';

/** The page. */
export function App() {
  return (
    <main>
      <h1>An app with Cairn</h1>
      <p>
        React {version}; {new PipelineError('invalid-date', 'The model is here').message}
      </p>
    </main>
  );
}
