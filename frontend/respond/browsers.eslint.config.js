// Reads what is sent to phones, with all that the libraries bring along, as the browsers of five years ago do: the list
// of them stands in package.json. `npm run -w @ampera/respond browsers`.
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';

const later = ['2022', '2023', '2024', '2025'].map(
  (year) => es.configs[`flat/no-new-in-es${year}`],
);
const rules = Object.entries(Object.assign({}, ...later.map((one) => one.rules)))
  // an iterator's methods have the names of an array's, and members of ours are named `at`: types are not known here
  .filter(([name]) => !/iterator-prototype|prototype-at$/.test(name));

export default [
  {
    files: ['dist/**/*.js'],
    plugins: { compat, 'es-x': es },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    settings: {
      'es-x': { aggressive: true },
      // asked for before it is used
      polyfills: ['navigator.locks'],
    },
    linterOptions: { reportUnusedDisableDirectives: false },
    rules: {
      ...Object.fromEntries(rules),
      'es-x/no-regexp-lookbehind-assertions': 'error',
      'compat/compat': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'CallExpression[callee.property.name="at"]', message: 'Safari 15.4' },
      ],
    },
  },
];
