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
    [['x'.repeat(70), '2026-09-30'], `${'x'.repeat(49)}-2026-09-30.csv`],
    [[`${'x'.repeat(48)} y`, '2026-09-30'], `${'x'.repeat(48)}-2026-09-30.csv`],
    [['', '2026-09-30'], '2026-09-30.csv'],
    [['x'.repeat(5000)], `${'x'.repeat(60)}.csv`],
  ])('of %j is safe', ([title = '', day], name) => {
    expect(fileName('csv', title, day)).toBe(name);
  });
});
