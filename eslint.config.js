import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', '.mandate-graph/', 'coverage/', 'test/generated/', 'bench/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A hook of Fastify or Apollo is asynchronous by its contract, also where it waits for nothing.
      '@typescript-eslint/require-await': 'off',
      // The project's objects hold functions, not methods: none of them has a `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-console': ['error', { allow: ['error'] }],
      'no-control-regex': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Names are the same everywhere: export by name.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'Import from where a thing is, not by way of an index.',
        },
      ],
    },
  },
  {
    files: ['src/main.ts', 'test/client/main.ts', 'test/support/hold-database.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A test reads answers as they come over the wire, where nothing has a type.
    files: ['test/**'],
    // Whoever copies the example client finds it held to what the program is held to.
    ignores: ['test/client/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    // vitest and this configuration take a default export.
    files: ['*.config.ts', 'test/support/database.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
