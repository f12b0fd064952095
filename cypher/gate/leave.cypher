// A server that stops takes its word back; so does everyone for servers that died long ago.
//
// params   $id: STRING
// returns  nothing
// index    none: there are as many as servers
MATCH (server:LiveServer)
WHERE server.id = $id OR server.until < timestamp() - 3600000
DELETE server
