import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { KeptAnswers } from '../../../src/http/answers/kept.js';
import { liveFinder } from '../../../src/http/answers/live.js';

const answer = (length: number) => ({ type: 'application/json', body: 'x'.repeat(length) });

it('keeps answers of one release, and drops them when another is asked for', () => {
  const answers = new KeptAnswers(1);
  expect(answers.find('one', 'q')).toBeUndefined();
  answers.keep('one', 'q', answer(3));
  expect(answers.find('one', 'q')).toEqual(answer(3));

  answers.keep('two', 'q', answer(4));
  expect(answers.find('one', 'q')).toEqual(answer(3));
  expect(answers.find('two', 'q')).toBeUndefined();
  expect(answers.find('one', 'q')).toBeUndefined();
});

it('has bounded room: the answer that was not asked for longest gives way, and a very long one is not kept', () => {
  const answers = new KeptAnswers(1);
  answers.find('one', '');
  // Each takes 60,000 bytes, so sixteen fit into a megabyte.
  for (let n = 0; n < 17; n += 1) {
    answers.keep('one', `q${n}`, answer(30_000 - `q${n}`.length));
    answers.find('one', 'q0');
  }
  answers.keep('one', 'long', answer(40_000));

  expect(answers.find('one', 'q0')).toBeDefined();
  expect(answers.find('one', 'q1')).toBeUndefined();
  expect(answers.find('one', 'q16')).toBeDefined();
  expect(answers.find('one', 'long')).toBeUndefined();
});

it('keeps nothing where there is no room', () => {
  const answers = new KeptAnswers(0);
  answers.find('one', 'q');
  answers.keep('one', 'q', answer(1));

  expect(answers.find('one', 'q')).toBeUndefined();
});

it('knows what changes between two releases: what a mutation gives back, and pages of it', () => {
  const isLive = liveFinder(
    buildSchema(`
      type Query { thing: Thing notes: NoteConnection }
      type Mutation { write: WritePayload }
      type WritePayload { note: Note count: Int }
      type NoteConnection { nodes: [Note!]! totalCount: Int }
      type Note { text: String about: Thing }
      type Thing { id: ID note: Note }
    `),
  );

  expect(isLive(parse('{ thing { id } }'))).toBe(false);
  expect(isLive(parse('{ notes { totalCount } }'))).toBe(true);
  expect(isLive(parse('{ thing { ...on Thing { note { text } } } }'))).toBe(true);
  expect(isLive(parse('{ thing { ...noted } } fragment noted on Thing { note { text } }'))).toBe(
    true,
  );
});
