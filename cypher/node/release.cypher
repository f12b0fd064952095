// The release of the data that the graph holds.
//
// params   none
// returns  id (hash), loadedAt (ISO 8601); no row before the first load
// index    release_name (V001)
MATCH (release:Release {name: 'current'})
RETURN release.id AS id, release.loadedAt AS loadedAt
