// The servers that have not acknowledged a load yet.
//
// params   $token: STRING (of the load)
// returns  id, patienceMs (milliseconds that its operations may take); no promised order
// index    none: there are as many as servers
MATCH (server:LiveServer)
WHERE server.until > timestamp() AND coalesce(server.acknowledged, '') <> $token
RETURN server.id AS id, server.patienceMs AS patienceMs
