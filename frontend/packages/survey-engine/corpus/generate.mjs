// Writes conditions/generated.json and cases.json. What must come out is said here once more, from what each answer
// means and not from the code under test: `node corpus/generate.mjs` in this package.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
const words = (id) => ({ id });
const options = (codes, valued = false) =>
  codes.map((code) => ({
    code,
    ...(valued && /^\d+$/.test(code) && { value: Number(code) }),
    label: words(code.toUpperCase()),
  }));
const item = (type, code, more = {}) => ({ type, code, text: words('Pertanyaan'), ...more });
const MISSING = [
  ['absent', undefined],
  ['null', null],
];
const wrong = (...values) => values.map((value) => ({ value, error: 'type', answered: true }));
const none = (...more) =>
  [...MISSING, ...more].map(([name, value]) => ({ name, value, answered: false }));

const FILES = [
  '3f0c6a52-8f1e-4c57-9d0b-6a4f0e2f7c11',
  'b1d7a3c0-2f64-4d0e-8a55-0c9f3e6d7b22',
  '0a9e5f31-77c2-4b8d-9f10-5d2c8e4b6a33',
];

// For every kind: the item, its answers and what each of them means.
const likertMeaning = [
  ...none(),
  ...['1', '2', '3', '4'].map((code) => ({ value: code, option: code, number: Number(code) })),
  { value: 'tt', option: 'tt' },
  { value: '9', error: 'unknown_option' },
  ...wrong(2, ['2'], { 2: '2' }, true),
];
const kinds = [
  {
    item: item('likert', 'q', { options: options(['1', '2', '3', '4', 'tt'], true) }),
    key: 'q',
    means: likertMeaning,
    lists: [['1', '2'], ['4', 'tt'], ['x']],
    numbers: [2, 2.5],
  },
  {
    item: item('likert-matrix', 'q', {
      options: options(['1', '2', '3', '4', 'tt'], true),
      rows: [{ code: 'r', text: words('Pernyataan') }],
    }),
    key: 'q.r',
    means: likertMeaning,
    lists: [['1', '2']],
    numbers: [2],
  },
  {
    item: item('likert-matrix', 'q', {
      options: options(['1', '2', '3', '4', 'tt'], true),
      rows: [{ code: 'r', text: words('Pernyataan') }],
      pair: { kind: 'before-after', first: words('Dulu'), second: words('Kini') },
    }),
    key: 'q.r.after',
    other: 'q.r.before',
    means: likertMeaning,
    lists: [['1', '2']],
    numbers: [2],
  },
  {
    item: item('single-choice', 'q', { options: options(['a', 'b', 'B', 'tidak_tahu'], true) }),
    key: 'q',
    means: [
      ...none(),
      ...['a', 'b', 'B', 'tidak_tahu'].map((code) => ({ value: code, option: code })),
      ...['A', ' a', '', 'á', 'a\u0301', '\u{1f600}'].map((value) => ({ value, error: 'unknown_option' })),
      ...wrong(1, ['a'], false),
    ],
    lists: [['a'], ['b', 'tidak_tahu']],
    numbers: [1],
  },
  {
    item: item('multiple-choice', 'q', { options: options(['a', 'b', 'c', 'd']) }),
    key: 'q',
    means: [
      ...none(['nothing chosen', []]),
      ...[['a'], ['b'], ['c', 'a'], ['b', 'c', 'd'], ['a', 'b', 'c', 'd']].map((value) => ({
        value,
        chosen: value,
      })),
      { value: ['a', 'a'], chosen: ['a', 'a'], error: 'duplicate_choice' },
      { value: ['x'], chosen: ['x'], error: 'unknown_option' },
      { value: ['a', 1], chosen: ['a', 1], error: 'type' },
      ...wrong('a', 2, { 0: 'a' }),
    ],
    lists: [['a'], ['b', 'd'], ['x']],
    numbers: [1],
    counts: [0, 1, 2, 3.5],
  },
  {
    item: item('number', 'q', { min: -1000, decimals: 2 }),
    key: 'q',
    means: [
      ...none(),
      ...[0, -0, 2, 2.5, 2.51, -3, 1e6].map((value) => ({ value, number: value })),
      { value: 2.505, number: 2.505, error: 'decimals' },
      { value: -1001, number: -1001, error: 'below_min' },
      ...wrong('2', '', [2], true),
    ],
    lists: [['2']],
    numbers: [0, 2.5, -3],
  },
  {
    item: item('rating', 'q'),
    key: 'q',
    means: [
      ...none(),
      ...[0, 2, 6, 10].map((value) => ({ value, number: value })),
      { value: 11, number: 11, error: 'above_max' },
      ...wrong('6'),
    ],
    lists: [['6']],
    numbers: [6, 0],
  },
  {
    item: item('date', 'q', { earliest: '2020-01-01' }),
    key: 'q',
    means: [
      ...none(),
      ...['2024-02-29', '2024-03-01', '2025-06-30', '2100-12-31'].map((value) => ({
        value,
        day: value,
      })),
      { value: '2019-12-31', day: '2019-12-31', error: 'below_min' },
      ...['2023-02-29', '2024-2-29', '29-02-2024', '2024-02-29T00:00', '２０２４-02-29', '', '2024-13-01', '2024-00-10', '2024-01-00', '1900-02-29'].map(
        (value) => ({ value, error: 'date' }),
      ),
      ...wrong(20240229, ['2024-02-29']),
    ],
    lists: [['2024-02-29']],
    numbers: [2024],
    days: ['2024-03-01'],
  },
  {
    item: item('short-text', 'q'),
    key: 'q',
    means: [
      ...none(['empty', ''], ['blanks', ' \t\n'], ['blanks of other scripts', '\u3000\u200b\u00a0']),
      ...['ya', ' ya ', '0', 'Ünïcødé', '評価', '\u{1f44d}\u{1f3fd}', 'e\u0301'].map((value) => ({ value })),
      { value: 'a\u0000b', error: 'type' },
      ...wrong(5, ['ya']),
    ],
    lists: [['ya']],
    numbers: [0],
  },
  {
    item: item('file', 'q', { accepts: ['photo'], maxChoices: 2 }),
    key: 'q',
    means: [
      ...none(['no file', []]),
      { value: [FILES[0]] },
      { value: [FILES[1], FILES[0]] },
      { value: FILES, error: 'too_many' },
      { value: [FILES[0], FILES[0]], error: 'duplicate_choice' },
      ...wrong(FILES[0], [1], { 0: FILES[0] }),
    ],
    lists: [[FILES[0]]],
    numbers: [1],
    counts: [1],
  },
];

const relations = {
  equal: (a, b) => a === b,
  'not-equal': (a, b) => a !== b,
  less: (a, b) => a < b,
  'at-most': (a, b) => a <= b,
  more: (a, b) => a > b,
  'at-least': (a, b) => a >= b,
};

function* tests(kind) {
  const { key } = kind;
  yield [{ op: 'answered', item: key }, (m) => m.answered !== false];
  for (const list of kind.lists) {
    yield [{ op: 'one-of', item: key, options: list }, (m) => list.includes(m.option ?? (kind.item.type === 'multiple-choice' ? null : unknown(kind, m)))];
    yield [{ op: 'contains', item: key, options: list }, (m) => (m.chosen ?? []).some((one) => list.includes(one))];
  }
  for (const [is, holds] of Object.entries(relations)) {
    for (const value of kind.numbers) {
      yield [{ op: 'compare', item: key, is, value }, (m) => m.number !== undefined && holds(m.number, value)];
    }
    for (const date of kind.days ?? ['2024-03-01']) {
      yield [{ op: 'compare', item: key, is, date }, (m) => m.day !== undefined && holds(m.day, date)];
    }
    for (const value of kind.counts ?? [1]) {
      yield [{ op: 'count', item: key, is, value }, (m) => m.chosen !== undefined && holds(m.chosen.length, value)];
    }
  }
}

/** A text that is no option is still a text; only where the item has options may it be looked for. */
function unknown(kind, m) {
  return 'options' in kind.item && m.error === 'unknown_option' ? m.value : null;
}

const label = (condition) => {
  const { op, item: on, options: list, is, value, date, to } = condition;
  return [op, on, list?.join('|'), is, value, date, to].filter((part) => part !== undefined).join(' ');
};

function* probes() {
  for (const kind of kinds) {
    for (const [test, meaning] of tests(kind)) {
      // where the test never holds, a few answers show it
      const fits = kind.means.some(meaning);
      const few = (m, i) => i === 0 || m.answered === undefined || i === kind.means.length - 1;
      const means = fits ? kind.means : kind.means.filter(few).slice(0, 3);
      const cases = means.flatMap((m) => {
        const expected = meaning(m);
        const named = m.name ?? JSON.stringify(m.value);
        return [true, false].map((answered) => {
          const answers = {};
          if (m.value !== undefined) answers[kind.key] = m.value;
          if (answered) answers.z = 'isi';
          const errors = [];
          if (m.error) errors.push({ key: kind.key, code: m.error });
          if (answered && !expected) errors.push({ key: 'z', code: 'not_asked' });
          return {
            name: `${kind.item.type}${kind.other ? ' pair' : ''}: ${label(test)}: ${named}${answered ? ', answered all the same' : ''}`,
            answers,
            asked: [...(kind.other ? [kind.other] : []), kind.key, ...(expected ? ['z'] : [])],
            required: [],
            errors,
          };
        });
      });
      // every second case says what happens to an answer that nobody asked for; one of them per test is enough
      const kept = cases.filter((_, i) => i % 2 === 0 || i === 1 || i === cases.length - 1);
      yield { items: [kind.item, item('short-text', 'z', { visibleWhen: test })], cases: kept };
    }
  }
}

// Joined conditions over two answers, each of which may be missing, yes or no.
function* joins() {
  const a = { op: 'one-of', item: 'a', options: ['ya'] };
  const b = { op: 'one-of', item: 'b', options: ['ya'] };
  const not = (one) => ({ op: 'not', of: [one] });
  const join = (op, ...of) => ({ op, of });
  const forms = [
    ['all', join('all', a, b), (x, y) => x && y],
    ['any', join('any', a, b), (x, y) => x || y],
    ['not', not(a), (x) => !x],
    ['not not', not(not(a)), (x) => x],
    ['not all', not(join('all', a, b)), (x, y) => !(x && y)],
    ['not any', not(join('any', a, b)), (x, y) => !(x || y)],
    ['one and not the other', join('all', a, not(b)), (x, y) => x && !y],
    ['exactly one', join('any', join('all', a, not(b)), join('all', not(a), b)), (x, y) => x !== y],
    ['all of one', join('all', a), (x) => x],
    ['any of one', join('any', b), (x, y) => y],
    ['contradiction', join('all', a, not(a)), () => false],
    ['tautology', join('any', a, not(a)), () => true],
  ];
  const states = [undefined, 'ya', 'tidak'];
  const choice = (code) => item('single-choice', code, { options: options(['ya', 'tidak']) });
  for (const [name, condition, holds] of forms) {
    for (const member of ['visibleWhen', 'requiredWhen']) {
      const cases = states.flatMap((x) =>
        states.map((y) => {
          const expected = holds(x === 'ya', y === 'ya');
          const visible = member === 'visibleWhen' ? expected : true;
          const must = member === 'requiredWhen' && expected;
          return {
            name: `${name}, ${member}: ${x ?? '-'} ${y ?? '-'}`,
            answers: { ...(x && { a: x }), ...(y && { b: y }) },
            asked: visible ? ['a', 'b', 'z'] : ['a', 'b'],
            required: must ? ['z'] : [],
            errors: must ? [{ key: 'z', code: 'required' }] : [],
          };
        }),
      );
      yield { items: [choice('a'), choice('b'), item('short-text', 'z', { [member]: condition })], cases };
    }
  }
}

// Two answers compared with each other, as a rule that the second keeps with the first.
function* comparisons() {
  const pairs = [
    ['number', [[1, 1], [1, 2], [2, 1], [1.5, 1.25], [null, 1], [1, null]], { decimals: 2 }],
    ['rating', [[3, 3], [3, 9], [9, 3], [null, 3]], {}],
    ['date', [['2024-01-31', '2024-01-31'], ['2024-01-31', '2024-02-01'], ['2024-12-31', '2024-02-01'], ['2024-01-31', null]], {}],
    ['likert', [['1', '1'], ['1', '3'], ['3', '1'], ['tt', '1'], ['1', 'tt']], { options: options(['1', '2', '3', 'tt'], true) }],
  ];
  for (const [type, values, more] of pairs) {
    for (const [is, holds] of Object.entries(relations)) {
      const must = { op: 'compare', item: 'b', is, to: 'a' };
      const cases = values.map(([a, b]) => {
        const given = a !== null && b !== null;
        const comparable = ![a, b].includes('tt');
        const broken = given && !(comparable && holds(b, a));
        return {
          name: `${type}: second ${is} first: ${JSON.stringify([a, b])}`,
          answers: { a, b },
          asked: ['a', 'b'],
          required: [],
          errors: broken ? [{ key: 'b', code: 'check_failed' }] : [],
        };
      });
      yield {
        items: [item(type, 'a', more), item(type, 'b', { ...more, checks: [{ must, message: words('Periksa') }] })],
        cases,
      };
    }
  }
}

const generated = [...probes(), ...joins(), ...comparisons()];
const lines = generated.map(
  ({ items, cases }) =>
    `  {\n    "items": ${JSON.stringify(items)},\n    "cases": [\n${cases.map((one) => `      ${JSON.stringify(one)}`).join(',\n')}\n    ]\n  }`,
);
writeFileSync(new URL('conditions/generated.json', folder), `[\n${lines.join(',\n')}\n]\n`);

const counts = {};
for (const part of ['conditions', 'piping', 'validation']) {
  for (const file of readdirSync(new URL(`${part}/`, folder)).sort()) {
    const groups = JSON.parse(readFileSync(new URL(`${part}/${file}`, folder), 'utf8'));
    counts[`${part}/${file}`] = groups.reduce((sum, group) => sum + group.cases.length, 0);
  }
}
writeFileSync(new URL('cases.json', folder), `${JSON.stringify(counts, null, 2)}\n`);
console.log(counts);
