import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The house: which folders of ours a folder may import. What is not named here it may not.
 * tests/house.test.ts holds the same arrows, spelled out a second time.
 */
const pure = ['chronology', 'query', 'timeline', 'words', 'formats'];
const arrows = {
  chronology: [],
  query: ['chronology'],
  timeline: ['chronology', 'query'],
  words: ['chronology', 'query'],
  formats: ['chronology', 'words'],
  state: pure,
  adapters: [...pure, 'state'],
  components: [...pure, 'state', 'adapters'],
  server: ['chronology', 'query', 'words', 'formats'],
  cli: [...pure, 'state', 'server'],
  routes: [...pure, 'state', 'adapters', 'components', 'server'],
};
const folders = Object.keys(arrows);
const pathOf = (folder) => `src/${['cli', 'routes'].includes(folder) ? '' : 'lib/'}${folder}`;

const noFramework = {
  regex: '^(svelte|d3-selection|d3-zoom|\\$app)(/|$)',
  message: 'The pure folders know neither Svelte nor the DOM.',
};
const noReactive = {
  regex: '\\.svelte(\\.ts)?$',
  message: 'A plain .ts file builds without Svelte; it cannot import a reactive file or a view.',
};
const noDom = {
  regex: '^d3-(selection|zoom)(/|$)',
  message: 'State knows no DOM; what touches it stands in src/lib/adapters.',
};
const noNavigation = {
  regex: '^\\$app/navigation$',
  message: 'Only src/lib/adapters imports $app/navigation.',
};

/** Both ways to name a folder of ours: by the alias, and by a path that climbs out of one's own. */
function againstArrows(folder) {
  const forbidden = folders.filter((other) => other !== folder && !arrows[folder].includes(other));
  if (forbidden.length === 0) return [];
  const allowed = arrows[folder].join(', ') || 'nothing of ours';
  return [
    {
      regex: `^(\\$lib/|(\\./)?(\\.\\./)+(src/)?(lib/)?)(${forbidden.join('|')})(/|$)`,
      message: `Wrong way: ${folder} may import ${allowed}.`,
    },
  ];
}

/** No text in markup and no sentence in script: not in what names things for the ear, either. */
const noWords = [
  ':not(SvelteStyleElement) > SvelteText[value=/[a-z]{2}/i]',
  'SvelteAttribute[key.name=/^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt)$/] > SvelteLiteral[value=/[a-z]{2}/i]',
  ':not(BinaryExpression) > Literal[value=/^[A-Z][a-z]+$|[a-z]{2,}[,:]? [a-z]{2,}/]:not(ThrowStatement *)',
  'TemplateElement[value.raw=/[a-z]{2,}[,:]? [a-z]{2,}/]:not(ThrowStatement *)',
].map((selector) => ({
  selector,
  message: 'What a reader sees or hears stands in src/lib/words.',
}));

/** What is kept out of a folder: imports by their names, import() and the types it names with them, and syntax. */
function restrict(...rules) {
  const patterns = rules.filter(({ regex }) => regex);
  const sources = patterns.flatMap(({ regex, message }) => {
    const value = `/${regex.replaceAll('/', '\\/')}/`;
    return [
      { selector: `ImportExpression[source.value=${value}]`, message },
      { selector: `TSImportType[source.value=${value}]`, message },
    ];
  });
  const syntax = rules.filter(({ selector }) => selector);
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...sources, ...syntax],
  };
}

const rulesOf = (folder) => [
  ...againstArrows(folder),
  ...(pure.includes(folder) ? [noFramework, noReactive] : []),
  ...(folder === 'state' ? [noDom] : []),
  ...(folder === 'cli' ? [noReactive] : []),
  ...(folder === 'adapters' ? [] : [noNavigation]),
];
const zones = folders.map((folder) => ({
  name: `house/${folder}`,
  files: [`${pathOf(folder)}/**`],
  rules: restrict(...rulesOf(folder)),
}));

const wordless = ['state', 'components', 'routes'].map((folder) => ({
  name: `house/words of ${folder}`,
  files: [`${pathOf(folder)}/**`],
  ignores: ['**/*.test.ts', '**/*.fixture.*'],
  rules: restrict(...rulesOf(folder), ...noWords),
}));

export default defineConfig(
  { ignores: ['build/', '.svelte-kit/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-console': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-dom-manipulating': 'error',
      // The address of a view is the page's own with another query: its path has the base already.
      'svelte/no-navigation-without-resolve': [
        'error',
        { ignorePushState: true, ignoreReplaceState: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'no-undef': 'off', // TypeScript knows.
      // It takes every Map and Set for state; ours are lookups, built once or inside a $derived.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  ...zones,
  ...wordless,
  {
    name: 'house/plain state',
    files: ['src/lib/state/**/*.ts'],
    ignores: ['**/*.svelte.ts', '**/*.test.ts'],
    rules: restrict(...againstArrows('state'), noFramework, noReactive, ...noWords),
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  prettier,
  svelte.configs.prettier,
);
