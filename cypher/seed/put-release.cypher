// Records which release of the data the graph holds.
//
// params   $id: STRING (hash of the whole graph), $at: STRING (ISO 8601 time of the load)
// returns  nothing
// index    release_name (V001)
MERGE (release:Release {name: 'current'})
SET release.id = $id, release.loadedAt = $at
