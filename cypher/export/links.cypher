// Links of a page of nodes, in both directions, some at once.
//
// params   $ids: LIST<STRING> (in the order of the page), $afterType and $afterKey: STRING (of the first
//          node, what comes after this link; empty: all), $limit: INTEGER
// returns  place (of the node in $ids), type, outward, link and other (MAPs of their properties); in order
// index    node_id (V001)
UNWIND range(0, size($ids) - 1) AS place
MATCH (node:Node {id: $ids[place]})-[link]-(other:Node)
WHERE
  place > 0 OR
  type(link) > $afterType OR
  (type(link) = $afterType AND link.key > $afterKey)
WITH place, type(link) AS type, startNode(link) = node AS outward, link, other
ORDER BY place, type, link.key
LIMIT $limit
RETURN
  place,
  type,
  outward,
  properties(link) AS link,
  properties(other) AS other
ORDER BY place, type, link.key
