import type { FastifyInstance } from 'fastify';

/**
 * Answers that are sent while the program ends close their connection: one that is kept open for a next
 * request would keep the program from ending for as long.
 */
export function closeConnections(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
