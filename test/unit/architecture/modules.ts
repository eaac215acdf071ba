// Reads the source tree for the architecture tests: which file imports what, types included.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface Import {
  /** As written: "../model", "compromise/two". */
  readonly specifier: string;
  /** Path of the imported source file from the root, or null for a package. */
  readonly target: string | null;
}

export interface Module {
  /** From the root, with "/": "src/model/span.ts". */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** All modules below `folder`. The tests run from the repository's root. */
export function readModules(folder: string): readonly Module[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  const known = new Set(files);
  return files.map((file) => {
    const text = readFileSync(file, "utf8");
    return { file, text, imports: importsOf(file, text, known) };
  });
}

function importsOf(file: string, text: string, known: ReadonlySet<string>): Import[] {
  const imports: Import[] = [];
  const add = (specifier: string) => {
    imports.push({ specifier, target: resolveLocal(file, specifier, known) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text);
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node.argument.literal.text);
    } else if (ts.isCallExpression(node) && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) {
      const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
      if (isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0].text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
  return imports;
}

function resolveLocal(file: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (!specifier.startsWith(".")) return null;
  const base = path.posix.join(path.posix.dirname(file), specifier);
  return [`${base}.ts`, `${base}/index.ts`, base].find((candidate) => known.has(candidate)) ?? base;
}
