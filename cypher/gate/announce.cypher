// A load says that it is about to commit, or that it still is. It does not take the gate from
// another load that lives.
//
// params   $token: STRING, $leaseMs: INTEGER (milliseconds until it counts as dead)
// returns  token, a row if the gate is this load's
// index    load_gate_name (V010)
MATCH (gate:LoadGate {name: 'current'})
SET gate.locked = true
WITH gate
WHERE gate.token IS NULL OR gate.token = $token OR gate.until <= timestamp()
SET gate.token = $token, gate.until = timestamp() + $leaseMs
RETURN gate.token AS token
