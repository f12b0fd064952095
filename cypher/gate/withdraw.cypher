// A load that failed opens the gate again.
//
// params   $token: STRING
// returns  nothing
// index    load_gate_name (V010)
MATCH (gate:LoadGate {name: 'current'})
SET gate.locked = true
WITH gate
WHERE gate.token = $token
REMOVE gate.token
