import 'reflect-metadata';
import { pino } from 'pino';
import { openDb } from '../../src/db/db.js';
import { createDriver } from '../../src/db/driver.js';
import { Gate } from '../../src/gate/gate.js';
import { createApp } from '../../src/http/app.js';
import { noOfficialTexts } from '../../src/official/served.js';
import { createSchema } from '../../src/schema.js';
import { serve } from './serve.js';

const timeoutMs = 60_000;

/** The project's HTTP application with its limits on, over a database that nobody loads anything into. */
serve(async ({ uri, password, answerCacheMb }) => {
  const driver = createDriver({ uri, username: 'neo4j', password, timeoutMs });
  const gate = new Gate({ patienceMs: timeoutMs });
  gate.renew(Infinity);
  gate.open('bench');
  const backend = { gate, db: openDb(driver, 'neo4j', { timeoutMs }), official: noOfficialTexts };
  const config = {
    corsOrigins: [],
    maxDepth: 16,
    maxCost: 10_000,
    maxQueryLength: 20_000,
    queryTimeoutMs: timeoutMs,
    answerCacheMb,
    auth: null,
  };
  const app = await createApp(await createSchema(), backend, config, pino({ level: 'silent' }));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${address}/graphql` };
});
