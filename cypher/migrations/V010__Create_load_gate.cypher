// Servers and loads agree here on when a load may commit; see docs/decisions/0010.
CREATE CONSTRAINT load_gate_name IF NOT EXISTS
FOR (gate:LoadGate)
REQUIRE gate.name IS UNIQUE;
CREATE CONSTRAINT load_turn_name IF NOT EXISTS
FOR (turn:LoadTurn)
REQUIRE turn.name IS UNIQUE;
CREATE CONSTRAINT live_server_id IF NOT EXISTS
FOR (server:LiveServer)
REQUIRE server.id IS UNIQUE;
MERGE (:LoadGate {name: 'current'});
MERGE (:LoadTurn {name: 'current'});
