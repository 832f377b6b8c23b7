import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../../scripts/entry-points.mjs';
import { TOKEN_LIST } from '../../src/theme/index.js';

/** The names that the type `CairnToken` allows. */
function namesOfType(): string[] {
  const path = join(root, 'src/theme/cairn-token.ts');
  const program = ts.createProgram([path], { noLib: true, types: [] });
  const alias = program
    .getSourceFile(path)
    ?.statements.find(
      (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'CairnToken',
    );
  const type = alias && program.getTypeChecker().getTypeAtLocation(alias);
  return type?.isUnion() ? type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : [])) : [];
}

test('the type of a token’s name allows each that there is, and no other', () => {
  expect(namesOfType().toSorted()).toEqual(TOKEN_LIST.map(({ name }) => name).toSorted());
});
