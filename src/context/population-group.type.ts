import { ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({ implements: [Node, Evidenced, Named], description: 'People concerned.' })
export class PopulationGroup extends Named {}
