// Waits until a load that commits is done, clears what a dead one left, and reads what holds then.
// The first SET takes the gate's lock, which a load keeps from its last step until all of it can be
// seen.
//
// params   none
// returns  token (of a load that is alive; null if none), release (null before the first load)
// index    load_gate_name (V010), release_name (V001)
MATCH (gate:LoadGate {name: 'current'})
SET gate.locked = true
WITH gate
SET gate.token =
    CASE
      WHEN gate.until > timestamp() THEN gate.token
    END
WITH gate
OPTIONAL MATCH (release:Release {name: 'current'})
RETURN gate.token AS token, release.id AS release
