// The nodes that these identifiers, or other identifiers of the same things, mean.
//
// params   $ids: LIST<STRING>
// returns  key (as asked), node (MAP of its properties); unknown ones are left out; no promised order
// index    node_id, key_id (V001)
UNWIND $ids AS key
OPTIONAL MATCH (node:Node {id: key})
OPTIONAL MATCH (:Key {id: key})-[:IDENTIFIES]->(other:Node)
WITH key, coalesce(node, other) AS found
WHERE found IS NOT NULL
RETURN key, properties(found) AS node
