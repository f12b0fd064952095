import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { query } from '../db/query.js';
import type { Backend } from './backend.js';

/** Milliseconds that the database has to show that it is there. */
const PROBE = 1_500;

/**
 * `/healthz`: the process answers. `/readyz`: it can answer questions too; 503 until the database is
 * migrated and seeded and while it is away, told within two seconds.
 */
export function healthRoutes(app: FastifyInstance, backend: Backend): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReady(backend);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}

async function isReady({ gate, db }: Backend): Promise<boolean> {
  if (!db || gate.state === 'starting' || gate.state === 'lapsed') return false;
  const release = db.read(query('node/release'), {}, z.object({ id: z.string() })).then(
    (rows) => rows.length > 0,
    () => false,
  );
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    alarm = setTimeout(() => done(false), PROBE);
  });
  return Promise.race([release, late]).finally(() => clearTimeout(alarm));
}
