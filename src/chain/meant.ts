/** Clauses that bind the node that a parameter means, by today's identifier or an older one; null if none. */
export function meant(variable: string, parameter = variable): string {
  return `CALL () {
  OPTIONAL MATCH (given:Node {id: $${parameter}})
  OPTIONAL MATCH (:Key {id: $${parameter}})-[:IDENTIFIES]->(other:Node)
  RETURN coalesce(given, other) AS ${variable}
}`;
}
