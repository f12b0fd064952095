// Every link of the graph with the hash of what was loaded.
//
// params   none
// returns  key, from (id of its start), hash; no promised order
// index    none: a load compares the whole graph
MATCH (source:Node)-[link]->(:Node)
RETURN link.key AS key, source.id AS from, link.hash AS hash
