import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentList } from '../../src/assessment/assessment.list.js';
import type { Connection } from '../../src/db/connect.js';
import type { Query } from '../../src/db/query.js';
import type { Fragment } from '../../src/list/filter.js';
import type { List } from '../../src/list/list.js';
import { everyList } from '../../src/list/lists.js';
import { type ChosenOrder, countStatement, pageStatement } from '../../src/list/statement.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

interface Step {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Step[];
}

/** Every step of the plan that the database makes of a statement, with its details. */
async function planOf({ text }: Query): Promise<string[]> {
  const session = connection.driver.session({ database: connection.database });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`);
    const steps = (step: Step): string[] => [
      `${step.operatorType.replace(/@.*/, '')} ${String(step.arguments.Details ?? '')}`,
      ...step.children.flatMap(steps),
    ];
    return steps(summary.plan as unknown as Step);
  } finally {
    await session.close();
  }
}

/** What looks at more than it has to. */
const wholeGraph =
  /^(AllNodesScan|\w*RelationshipTypes?Scan|\w*AllRelationshipsScan|CartesianProduct)/;
const wholeKind = /^\w*NodeByLabelsScan|^NodeByLabelScan/;
/** A subquery that is evaluated as an expression, so that the plan does not show it. */
const hidden = /(EXISTS|COUNT|COLLECT) \{/;

const ordersOf = (list: List): ChosenOrder[] =>
  Object.entries(list.orders).flatMap(([name, order]) =>
    (typeof order.rank === 'string' ? [order.rank] : Object.values(order.rank)).map((rank) => ({
      ...order,
      rank,
      name,
    })),
  );

const planned = new Set<string>();

/** The fragments of a list that no list before it shares: planning each of them takes a moment. */
const fragmentsOf = (list: List): [name: string, fragment: Fragment][] =>
  Object.entries(list.filters).flatMap(([field, { fragments }]) =>
    Object.entries(fragments)
      .map(([name, fragment]): [string, Fragment] => [`${field}: ${name}`, fragment])
      .filter(([name, fragment]) => {
        const key = JSON.stringify([name, fragment]);
        return !planned.has(key) && planned.add(key);
      }),
  );

/** The steps of a statement's plan that are not allowed. */
async function faults(statement: Query, scan: string | undefined): Promise<string[]> {
  const steps = await planOf(statement);
  expect(steps.some((step) => /Index|Scan|CountStore/.test(step))).toBe(true);
  return steps.filter(
    (step) =>
      wholeGraph.test(step) || hidden.test(step) || (scan === undefined && wholeKind.test(step)),
  );
}

const lists = [...everyList, assessmentList];

describe.each(lists.map((list) => [list.field, list] as const))('%s', (_field, list) => {
  it('is read in each order through an index, or with a reason why not', async () => {
    for (const order of ordersOf(list)) {
      const found = await faults(pageStatement(list, [], order, true), order.scan);
      expect(found, order.name).toEqual([]);
    }
  });

  it('is read with each filter through an index, and counted where one gives a start', async () => {
    const usual = ordersOf(list)[0]!;
    for (const [name, fragment] of fragmentsOf(list)) {
      const page = await faults(pageStatement(list, [fragment], usual, true), usual.scan);
      expect(page, name).toEqual([]);
      if (!fragment.from) continue;
      const count = await faults(countStatement(list, [fragment]), undefined);
      expect(count, name).toEqual([]);
    }
  });
});
