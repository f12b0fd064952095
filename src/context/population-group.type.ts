import { ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({ implements: [Named, Node, Evidenced], description: 'People concerned.' })
export class PopulationGroup extends Named {}
