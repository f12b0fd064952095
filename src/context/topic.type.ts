import { ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({ implements: [Named, Node, Evidenced], description: 'A cross-cutting tag.' })
export class Topic extends Named {}
