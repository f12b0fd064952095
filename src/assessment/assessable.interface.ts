import { InterfaceType } from 'type-graphql';
import { kindOf, Node } from '../shared/node.interface.js';

@InterfaceType({
  description: 'Anything whose carrying out an evaluator can assess.',
  resolveType: kindOf,
  implements: [Node],
})
export abstract class Assessable extends Node {}
