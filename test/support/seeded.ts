import type { Connection } from '../../src/db/connect.js';
import { migrate } from '../../src/db/migrate.js';
import { seed } from '../../src/server.js';
import { ownDatabase } from './db.js';

/** A database of one's own that holds the project's whole record. */
export async function seededDatabase(): Promise<Connection> {
  const connection = await ownDatabase();
  try {
    await migrate(connection.db);
    await seed(connection);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}
