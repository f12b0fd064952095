// A server says that no operation runs on it and that none will before the load has committed.
//
// params   $id: STRING, $token: STRING (of the load)
// returns  nothing
// index    live_server_id (V010)
MATCH (server:LiveServer {id: $id})
SET server.acknowledged = $token
