// A load's first step: one load at a time, since each compares the graph with its files.
//
// params   none
// returns  nothing; waits while another load runs
// index    load_turn_name (V010)
MATCH (turn:LoadTurn {name: 'current'})
SET turn.taken = true
