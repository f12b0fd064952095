// Every other identifier and the node that it means.
//
// params   none
// returns  key, id; no promised order
// index    none: a load compares the whole graph
MATCH (key:Key)-[:IDENTIFIES]->(node:Node)
RETURN key.id AS key, node.id AS id
