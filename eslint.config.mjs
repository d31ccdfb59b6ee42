import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/vscode/servers/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // No network and no telemetry, from nowhere. test/core/bundles.test.ts asks the same of the packages that are bundled.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:)?(http|https|http2|net|tls|dgram|dns|inspector|child_process|cluster)(/.*)?$',
              message: 'Nothing that a filing names is fetched, and nothing is told to anybody.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map((name) => ({
          name,
          message: 'Nothing that a filing names is fetched, and nothing is told to anybody.',
        })),
      ],
    },
  },
  {
    // The core is pure: the same text gives the same analysis, in a worker, a browser, a test or on the command line.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['vscode', 'node:*'], message: 'core/ is pure: no editor, no Node.' },
            {
              regex: '^(fs|path|os|util|url|child_process|worker_threads|crypto|events|stream|buffer|process)(/.*)?$',
              message: 'core/ is pure: no Node built-ins.',
            },
            {
              regex: '(^|/)(editor|analysis|filingView|extension|cli)(/|$)',
              message: 'Data flows one way: core/ does not know who uses it.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'process',
          'Buffer',
          'require',
          'global',
          'globalThis',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'fetch',
          'console',
          'performance',
        ].map((name) => ({
          name,
          message: 'core/ is pure: no DOM, no Node, no clock.',
        })),
        { name: 'Date', message: 'core/ has no clock: calendar arithmetic is in core/calendar.ts.' },
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'core/ has no randomness.' }],
    },
  },
  {
    // Everything but the command line also runs in VS Code for the Web, in a browser; what only Node has stands in these few files.
    files: ['src/**/*.ts'],
    ignores: [
      'src/core/**',
      'src/cli.ts',
      'src/cli/**',
      'src/library/recordCache.ts',
      'src/threads/{nextTurn,runThread,startThread}.ts',
      'src/*/page/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'A browser has none of it: see src/threads/.' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'process', 'require', 'setImmediate', 'clearImmediate'].map((name) => ({
          name,
          message: 'A browser has none: see src/bytes.ts and src/threads/nextTurn.ts.',
        })),
      ],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  { files: ['**/*.mjs'], languageOptions: { sourceType: 'module' } },
);
