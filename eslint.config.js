import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Every engine may round these in its own way, or they answer differently each time. */
const inexactMath = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp'],
  ...['expm1', 'hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'random', 'sin', 'sinh', 'tan'],
  'tanh',
];

const world = [
  'Date',
  'performance',
  'crypto',
  'fetch',
  'console',
  'process',
  'document',
  'window',
];

const defaultExport = {
  selector: 'Program > ExportDefaultDeclaration',
  message: 'Export by name; only Svelte files, the Worker and configurations have a default.',
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/build/', '**/.wrangler/', '**/node_modules/']),
  js.configs.recommended,
  typescript.configs.strict,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', defaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // With noUncheckedIndexedAccess `!` is how code says that an index is one it made itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Written out, a space survives the formatter.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    // TypeScript knows every name; the linter knows no types.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...world],
      'no-restricted-properties': [
        'error',
        ...inexactMath.map((property) => ({ object: 'Math', property })),
      ],
      'no-restricted-syntax': [
        'error',
        defaultExport,
        { selector: "BinaryExpression[operator='**']", message: 'Not the same on every engine.' },
        {
          selector: "AssignmentExpression[operator='**=']",
          message: 'Not the same on every engine.',
        },
      ],
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: {
      // An import statement would make a module of a file that declares modules.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test may spoil a value whose shape it knows.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
    },
  },
  {
    files: [
      '{,tests/versions/}*.config.{js,ts}',
      'worker/index.ts',
      'tests/bench/worker/peers.ts',
      'tests/harness/*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' }, // Tools look for a default export in these.
  },
);
