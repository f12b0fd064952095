import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { Config } from '../config.js';
import { ApiError } from '../errors.js';
import { liveFinder } from './answers/live.js';
import type { Backend } from './backend.js';
import { checkCost, costOf } from './limits/cost.js';
import { checkDepth } from './limits/depth.js';
import { checkLists } from './limits/lists.js';
import { operationOf } from './limits/operation.js';
import type { RequestContext } from './request.js';
import { RETRY_AFTER, statusOf } from './status.js';

type IsLive = ReturnType<typeof liveFinder>;

export type Limits = Pick<Config, 'maxDepth' | 'maxCost'>;

/**
 * What happens to every operation that is valid: it is measured, let in by the gate, and its answer
 * says what it cost and which release it was read from.
 */
export function operationPlugin(
  { gate }: Backend,
  limits: Limits,
): ApolloServerPlugin<RequestContext> {
  let isLive: IsLive = () => true;
  return {
    async serverWillStart({ schema }) {
      isLive = liveFinder(schema);
    },
    async requestDidStart() {
      return {
        // Here and not among the validation rules: the cost depends on the variables, and Apollo
        // validates a text that it has seen only once.
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          // An operation that is not in the document: Apollo says so.
          if (!operation) return;
          const measured = operationOf(schema, document, operation, request.variables);
          checkDepth(measured, limits.maxDepth);
          const cost = costOf(measured);
          contextValue.visit.cost = cost;
          checkCost(cost, limits.maxCost);
          if (cost > 0) checkLists(measured);
          // The schema is the same whatever the data: editors may have it while the server starts.
          if (asksSchemaOnly(operation)) return;
          contextValue.visit.pass = await gate.enter(contextValue.visit.time.signal);
          contextValue.visit.time.start();
        },
        async willSendResponse(context) {
          await tellRelease(context);
          tellCost(context);
          tellStatus(context);
          context.contextValue.visit.lasts = lasts(context, isLive);
        },
      };
    },
  };
}

function asksSchemaOnly({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}

/** An answer that may be of two releases is not given. */
async function tellRelease({
  response,
  contextValue,
}: GraphQLRequestContext<RequestContext>): Promise<void> {
  const { pass } = contextValue.visit;
  if (!pass || response.body?.kind !== 'single') return;
  const { singleResult } = response.body;
  if (await pass.isGood()) {
    singleResult.extensions = { ...singleResult.extensions, release: pass.release };
    return;
  }
  const { message, extensions } = new ApiError(
    'DATABASE_UNAVAILABLE',
    'The data may have been replaced while this was answered. Try again.',
  );
  singleResult.errors = [{ message, extensions }];
  delete singleResult.data;
}

function tellCost({ response, contextValue }: GraphQLRequestContext<RequestContext>): void {
  const { cost } = contextValue.visit;
  // JSON has no Infinity.
  if (cost === null || !Number.isFinite(cost) || response.body?.kind !== 'single') return;
  const { singleResult } = response.body;
  singleResult.extensions = { ...singleResult.extensions, cost };
}

/** True for the whole answer to a query, of one release, that nothing but a load can change. */
function lasts(
  { response, operation, document, contextValue }: GraphQLRequestContext<RequestContext>,
  isLive: IsLive,
): boolean {
  if (!contextValue.visit.pass || response.body?.kind !== 'single' || !document) return false;
  const { data, errors } = response.body.singleResult;
  return operation?.operation === OperationTypeNode.QUERY && !!data && !errors && !isLive(document);
}

function tellStatus({ response }: GraphQLRequestContext<RequestContext>): void {
  if (response.body?.kind !== 'single' || 'data' in response.body.singleResult) return;
  const status = statusOf(response.body.singleResult.errors?.[0]?.extensions?.code);
  if (status === undefined || (response.http.status ?? 500) < 500) return;
  response.http.status = status;
  if (status === 503) response.http.headers.set('retry-after', RETRY_AFTER);
}
