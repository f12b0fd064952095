import { linkConnection } from '../link/link-connection.js';
import { Node } from '../shared/node.interface.js';

export const NodeConnection = linkConnection('Node', () => Node);
