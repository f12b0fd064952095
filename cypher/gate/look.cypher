// Whether a load is about to commit, and which release the graph holds.
//
// params   none
// returns  token (of the load; null if none), expired (its lease has run out; null without one),
//          release (null before the first load)
// index    load_gate_name (V010), release_name (V001)
MATCH (gate:LoadGate {name: 'current'})
OPTIONAL MATCH (release:Release {name: 'current'})
RETURN
  gate.token AS token,
  gate.until <= timestamp() AS expired,
  release.id AS release
