import { linkConnection } from '../link/link-connection.js';
import { Entity } from './entity.type.js';

export const EntityConnection = linkConnection('Entity', () => Entity);
