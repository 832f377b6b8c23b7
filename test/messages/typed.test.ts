import { expect, test } from 'vitest';
import { typeErrorsOf } from '../repo/code-blocks.js';

const takesMessages = "import type { Messages } from 'cairn-ui';\nexport const own: Messages = ";

/** What a host writes, and what the compiler has to say of it. */
const WRITTEN: readonly (readonly [string, string, readonly RegExp[]])[] = [
  [
    'messages with the sections, names and arguments of the catalogue compile',
    `${takesMessages}{ funnel: { title: 'Ours', deals: ({ count, deals }) => (count === 1 ? 'one' : deals) } };`,
    [],
  ],
  ['a section misspelt does not', `${takesMessages}{ funel: { title: '' } };`, [/funel/]],
  ['a message misspelt does not', `${takesMessages}{ funnel: { titel: '' } };`, [/titel/]],
  ['a number for a text does not', `${takesMessages}{ funnel: { title: 1 } };`, [/number.*string/]],
  [
    'an argument that the message does not get does not',
    `${takesMessages}{ funnel: { lost: ({ amount }) => amount } };`,
    [/amount/],
  ],
  [
    'an argument used as what it is not does not',
    `${takesMessages}{ funnel: { lost: ({ deals }) => deals.toFixed(1) } };`,
    [/toFixed/],
  ],
  [
    'a message that gives no text does not',
    `${takesMessages}{ funnel: { lost: ({ deals }) => deals.length } };`,
    [/number.*string/],
  ],
  [
    'a whole catalogue without one section, or one message, does not',
    `import type { MessageCatalogue } from 'cairn-ui';
import { sv } from 'cairn-ui/messages/sv';
const { plot, ...funnel } = sv.funnel;
const { issues, ...sections } = sv;
export const withoutMessage: MessageCatalogue = { ...sv, funnel };
export const withoutSection: MessageCatalogue = sections;
export const names = [plot, issues];`,
    [/plot/, /issues/],
  ],
];

/** All in one run of the compiler, a file each. */
const errors = typeErrorsOf(
  WRITTEN.map(([, code], index) => ({ path: `host-${index}.md`, text: `\`\`\`ts\n${code}\n\`\`\`\n` })),
);

test.each(WRITTEN.map(([name, , said], index) => [name, index, said] as const))('%s', (_, index, said) => {
  const found = errors.filter((error) => error.startsWith(`host-${index}.md`));
  expect(found.length > 0).toBe(said.length > 0);
  for (const words of said) expect(found.join('\n')).toMatch(words);
});
