// A server says that it lives; loads wait for its acknowledgement until its lease runs out.
//
// params   $id: STRING, $leaseMs: INTEGER (milliseconds), $patienceMs: INTEGER (milliseconds that
//          its operations may take)
// returns  nothing
// index    live_server_id (V010)
MERGE (server:LiveServer {id: $id})
SET server.until = timestamp() + $leaseMs, server.patienceMs = $patienceMs
