import { execFileSync } from 'node:child_process';
import { inject, expect, test } from 'vitest';

test.each(['model', 'summary', 'measures', 'layout', 'csv', 'messages/ar', 'messages/de', 'messages/sv'])(
  'cairn-ui/%s loads where React has no hooks',
  (entry) => {
    const script = `import('cairn-ui/${entry}').then((names) => console.log(Object.keys(names).length))`;
    const names = execFileSync(process.execPath, ['--conditions=react-server', '-e', script], {
      cwd: inject('host'),
      encoding: 'utf8',
    });
    expect(Number(names)).toBeGreaterThan(0);
  },
);
