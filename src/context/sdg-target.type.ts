import { ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Node, Evidenced, Named],
  description: 'A target of the 2030 Agenda for Sustainable Development.',
})
export class SdgTarget extends Named {}
