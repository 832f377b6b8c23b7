import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/frame/file-name.js';

describe('A file name', () => {
  test.each([
    [['Sales funnel', '2026-09-30'], 'sales-funnel-2026-09-30.csv'],
    [['Försäljning per säljare', ''], 'försäljning-per-säljare.csv'],
    [['../../etc/passwd\0'], 'etc-passwd.csv'],
    [['\u202Egpj.exe'], 'gpj-exe.csv'],
    [['CON'], 'con-widget.csv'],
    [['<>:"/\\|?*'], 'widget.csv'],
    [['x'.repeat(5000)], `${'x'.repeat(60)}.csv`],
  ])('of %j is safe', (words, name) => {
    expect(fileName('csv', ...words)).toBe(name);
  });
});
