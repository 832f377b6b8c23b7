import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesOf } from './repository-files.js';

const files = filesOf('src', /\.tsx?$/).map(({ path, text }) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  ),
);

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isDocumented = (node: ts.Node): boolean =>
  ts
    .getJSDocCommentsAndTags(node)
    .some((doc) => ts.isJSDoc(doc) && (ts.getTextOfJSDocComment(doc.comment) ?? '') !== '');

/** `path:line name`, to click on. */
function place(file: ts.SourceFile, node: ts.Node, name: string): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`;
}

function nameOf(node: ts.Statement): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map((one) => one.name.getText()).join(', ');
  return (ts.getNameOfDeclaration(node as ts.DeclarationStatement) ?? node).getText();
}

test('every exported thing says what it is', () => {
  const silent = files.flatMap((file) => {
    // The implementation of an overloaded function is not what callers see.
    const seen = new Set<string>();
    return file.statements.flatMap((node) => {
      if (!isExported(node)) return [];
      const name = nameOf(node);
      if (isDocumented(node)) seen.add(name);
      return seen.has(name) ? [] : [place(file, node, name)];
    });
  });
  expect(silent).toEqual([]);
});

test('every prop of a component says what it does', () => {
  const components = files.filter(({ fileName }) => fileName.endsWith('.tsx'));
  const silent = components.flatMap((file) =>
    file.statements.flatMap((node) =>
      ts.isInterfaceDeclaration(node) && isExported(node) && node.name.text.endsWith('Props')
        ? node.members
            .filter((member) => !isDocumented(member) && member.name?.getText() !== 'children')
            .map((member) => place(file, member, `${node.name.text}.${member.name?.getText() ?? ''}`))
        : [],
    ),
  );
  expect(silent).toEqual([]);
});
