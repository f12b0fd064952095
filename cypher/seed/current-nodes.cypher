// Every node of the graph with the hash of what was loaded.
//
// params   none
// returns  id, kind, hash; no promised order
// index    none: a load compares the whole graph
MATCH (node:Node)
RETURN node.id AS id, node.kind AS kind, node.hash AS hash
