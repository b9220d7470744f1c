import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Who may import whom. A feature is a pattern, not a list: one that is added tomorrow is covered today.
const elements = [
  { type: 'app', pattern: '{dashboard,respond}/src/app' },
  { type: 'activation', pattern: 'dashboard/src/activation' },
  { type: 'feature', pattern: 'dashboard/src/features/*', capture: ['name'] },
  { type: 'ui', pattern: 'dashboard/src/ui' },
  { type: 'auth', pattern: '{dashboard,respond}/src/auth' },
  { type: 'lib', pattern: '{dashboard,respond}/src/lib' },
  { type: 'elements', pattern: 'respond/src/elements' },
  { type: 'store', pattern: 'respond/src/store' },
  { type: 'testing', pattern: '{dashboard,respond}/src/testing' },
];
const allowed = {
  app: ['feature', 'ui', 'auth', 'lib', 'elements', 'store'],
  activation: [],
  feature: ['ui', 'auth', 'lib'],
  auth: ['ui', 'lib'],
  ui: ['lib'],
  lib: [],
  elements: ['store', 'lib'],
  store: ['lib'],
};
const policies = Object.entries(allowed).map(([from, to]) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
}));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/test-results/**',
      '**/playwright-report/**',
      'packages/api/src/schema.d.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, reactHooks.configs.flat.recommended],
    plugins: { 'jsx-a11y': jsxA11y },
    languageOptions: { globals: globals.browser },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // the lists of a phone and the roles of a table are set on purpose
      'jsx-a11y/no-redundant-roles': 'off',
      // a named region that scrolls has to take the focus (WCAG 2.1.1)
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Talk to the API through @ampera/api.' },
      ],
    },
  },
  {
    files: ['{dashboard,respond}/src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
    },
  },
  {
    // what runs on phones; what their libraries bring along is read after the build (respond/browsers.eslint.config.js)
    files: [
      'respond/src/**/*.{ts,tsx}',
      'packages/survey-engine/src/**/*.ts',
      'packages/api/src/{client,problem}.ts',
    ],
    plugins: { compat },
    // asked for before it is used
    settings: { polyfills: ['navigator.locks'] },
    rules: { 'compat/compat': 'error' },
  },
  {
    // tests and their helpers may reach everything, and tell long stories
    files: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: {
      'compat/compat': 'off',
      'boundaries/dependencies': 'off',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/api/src/**', '**/*.test.{ts,tsx}', '**/testing/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['**/*.{js,mjs}', '**/*.config.ts', 'e2e/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
);
