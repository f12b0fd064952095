import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Operation, Parameters, Raw } from '../operation.js';
import type { Opponent } from '../opponents/opponent.js';
import type { Listening, Told } from './serve.js';

/** A server in a process of its own, asked over one connection that stays open. */
export interface HttpOpponent extends Opponent {
  /** Milliseconds of processor time that its process has used. */
  cpu(): Promise<number>;
}

export async function startServer(name: 'project' | 'library', told: Told): Promise<HttpOpponent> {
  const child = fork(join(import.meta.dirname, `serve-${name}.ts`), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(told);
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The server of ${name} ended at its start with code ${code}.`);
  });
  const [{ url }] = (await Promise.race([once(child, 'message'), failed])) as [Listening];
  failed.catch(() => {});
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const wayOf = (operation: Operation) => {
    const way = operation[name];
    if ('cannot' in way) throw new Error(`@neo4j/graphql cannot: ${way.cannot}`);
    return way;
  };
  return {
    name,
    can: (operation) => 'query' in operation[name],
    ask: (operation, { parameters }) => post(url, agent, wayOf(operation).query, parameters),
    answer(operation, text) {
      const { data, errors } = JSON.parse(text) as Raw;
      if (errors) throw new Error(`${operation.name}: ${name} answers ${JSON.stringify(errors)}`);
      return wayOf(operation).answer(data);
    },
    async cpu() {
      child.send('cpu');
      const [{ cpuMs }] = (await once(child, 'message')) as [{ cpuMs: number }];
      return cpuMs;
    },
    async close() {
      agent.destroy();
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** The body as it comes; to read it as JSON is the client's affair and takes no part in the time. */
function post(url: string, agent: Agent, query: string, variables: Parameters): Promise<string> {
  return new Promise((done, failed) => {
    const body = JSON.stringify({ query, variables });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(Buffer.concat(parts).toString('utf8')));
      response.on('error', failed);
    });
    sent.on('error', failed);
    sent.end(body);
  });
}
