import type { Record as DriverRecord } from 'neo4j-driver';
import type { z } from 'zod';
import { ApiError } from '../errors.js';

/** What each row of a query's answer looks like, column by column. */
export type Shape<Row> = z.ZodType<Row>;

/**
 * The records as rows of this shape.
 *
 * @throws ApiError INTERNAL_SERVER_ERROR naming query and column: the statement and its caller
 *   disagree, which no request can put right.
 */
export function rowsOf<Row>(
  name: string,
  records: readonly DriverRecord[],
  shape: Shape<Row>,
): Row[] {
  return records.map((record) => {
    const { data, error } = shape.safeParse(record.toObject());
    if (!error) return data;
    const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ApiError(
      'INTERNAL_SERVER_ERROR',
      `Query ${name} answered a row of another shape: ${faults.join('; ')}.`,
      { cause: error },
    );
  });
}
