import { ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Node, Evidenced, Named],
  description:
    'A subject that commitments and work share; the chapters of UNGASS 2016 are the spine.',
})
export class Theme extends Named {}
