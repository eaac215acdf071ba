// Typed linting for all TypeScript; the pure core additionally may not read clock, chance, locale or time zone.
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const PURE = ["model", "knowledge", "analysis", "corpus", "annotations", "formats", "features"].map(
  (folder) => `src/${folder}/**/*.ts`,
);

const impure = (selector, message) => ({ selector, message });

export default tseslint.config(
  { ignores: ["dist", "out", "node_modules", ".vscode-test", "**/*.d.ts"] },
  {
    files: ["**/*.ts"],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      regexp.configs["flat/recommended"],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
      "no-restricted-syntax": ["error", impure("ExportDefaultDeclaration", "Name what you export.")],
      "@typescript-eslint/no-non-null-assertion": "off", // array reads under noUncheckedIndexedAccess
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "regexp/require-unicode-regexp": "off",
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-syntax": [
        "error",
        impure("ExportDefaultDeclaration", "Name what you export."),
        impure("CallExpression[callee.object.name='Date'][callee.property.name='now']", "The core has no clock."),
        impure("NewExpression[callee.name='Date'][arguments.length=0]", "The core has no clock."),
        impure("MemberExpression[object.name='Math'][property.name='random']", "Same input, same bytes."),
        impure("MemberExpression[object.name='Intl']", "The core has no locale."),
        impure("CallExpression[callee.property.name=/^toLocale/]", "The core has no locale."),
        impure("CallExpression[callee.property.name='localeCompare']", "The core has no locale: compare code units."),
        impure(
          "CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes)$/]",
          "The core has no time zone: use the UTC form.",
        ),
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines-per-function": "off", // a describe block is a list
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
);
