import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions, readMigrations } from '../../src/db/migration-files.js';
import { checksumOf, statementsOf } from '../../src/db/statements.js';
import { throwAwayFolder } from '../support/db.js';

describe('statementsOf', () => {
  it.each([
    ['cuts at a semicolon that ends a line', 'A;\nB;\r\nC', ['A', 'B', 'C']],
    ['leaves other semicolons', 'A ";" B;\n', ['A ";" B']],
    ['keeps comments with what follows', '// one\nA;\n', ['// one\nA']],
    ['leaves out what is empty', ';\n\n;\nA;', ['A']],
    ['takes an apostrophe in a comment for what it is', "// it's\nA;\nB;\n", ["// it's\nA", 'B']],
  ])('%s', (_, text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  it.each([
    ['a string', 'CREATE (:A {text: "one;\ntwo"});\n'],
    ['a comment after code', 'MATCH (n) // why;\nRETURN n;\n'],
    ['a block comment', 'MATCH (n) /* why;\n */ RETURN n;\n'],
    ['a quoted name', 'MATCH (n:`odd;\nname`) RETURN n;\n'],
  ])('refuses such a semicolon within %s', (_, text) => {
    expect(() => statementsOf(text)).toThrow(/within a comment or a string/);
  });
});

describe('checksumOf', () => {
  // CRC-32's own check value: that of the digits one to nine.
  it('is CRC-32 over the statements, one after the other, as a decimal number', () => {
    expect(checksumOf(['123456789'])).toBe(String(0xcbf43926));
    expect(checksumOf(['1234', '56789'])).toBe(String(0xcbf43926));
  });
});

describe('readMigrations', () => {
  it('orders versions as numbers', () => {
    const versions = ['10', '2', '1.10', '1.9', '1', '001'];
    expect(versions.sort(compareVersions)).toEqual(['1', '001', '1.9', '1.10', '2', '10']);
  });

  it.each([
    'V1_Name.cypher',
    'R001__Repeatable.cypher',
    'V001__Name-with-dash.cypher',
    'notes.txt',
  ])('refuses the name %s', async (name) => {
    const folder = await throwAwayFolder();
    await writeFile(join(folder, name), 'RETURN 1;\n');
    expect(() => readMigrations(folder)).toThrow(`${name} is not named like V001__`);
  });

  it('refuses a version given twice', async () => {
    const folder = await throwAwayFolder();
    await writeFile(join(folder, 'V001__One.cypher'), 'RETURN 1;\n');
    await writeFile(join(folder, 'V1__Other.cypher'), 'RETURN 1;\n');
    expect(() => readMigrations(folder)).toThrow('have the same version');
  });
});
