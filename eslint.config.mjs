import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The kinds of file that may touch the outside world (design: "Who may import whom").
const KINDS =
  '{module,controller,page,service,handler,entity,repository,adapter,dto,guard,filter,decorator,main,config}';

const CLOCK = 'A file without a kind suffix is pure: take the time as a parameter.';
const CHANCE = 'A file without a kind suffix is pure: take the random value as a parameter.';
const OUTSIDE = 'A file without a kind suffix is pure: move this into an adapter.';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.data/', 'coverage/', 'bench-results/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Nest's option types are classes that nobody instantiates, its own examples included.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        // `{ secret: _secret, ...rest }` is how a value is left out.
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Nest declares its options as classes and takes object literals everywhere.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    // Nest reads constructor types at run time; a type-only import there would inject nothing.
    files: [`**/*.${KINDS}.ts`],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/vocabulary/**'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.spec.ts', `**/*.${KINDS}.ts`],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance'].map((name) => ({
          name,
          message: OUTSIDE,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: CHANCE },
        { object: 'Date', property: 'now', message: CLOCK },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
        { selector: 'ImportSpecifier[imported.name=/^(random|getRandom)/]', message: CHANCE },
      ],
    },
  },
  {
    files: ['**/*.spec.ts'],
    rules: {
      // `expect(object.method)` and loose fixtures are the point of a spec, not a danger.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Command lines and the demo speak to a person at a terminal.
    files: ['src/**/*.main.ts', 'src/cli/**', 'test/bench/**', 'test/setup/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { eqeqeq: 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
