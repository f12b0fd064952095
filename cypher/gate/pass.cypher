// The load's last step, in its own transaction: takes the gate's lock, which it then keeps until all
// of it can be seen, and opens the gate in the same moment. No row if the load counted as dead and
// a server or another load has taken the gate from it.
//
// params   $token: STRING
// returns  name, a row if the gate is still this load's
// index    load_gate_name (V010)
MATCH (gate:LoadGate {name: 'current'})
SET gate.locked = true
WITH gate
WHERE gate.token = $token
REMOVE gate.token
RETURN gate.name AS name
