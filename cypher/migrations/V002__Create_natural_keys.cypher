// The keys that people look a thing up by. An id holds most of them too; these are the ones asked
// for by themselves.
CREATE CONSTRAINT resolution_symbol IF NOT EXISTS
FOR (resolution:Resolution)
REQUIRE resolution.symbol IS UNIQUE;
CREATE CONSTRAINT country_iso3 IF NOT EXISTS
FOR (country:Country)
REQUIRE country.iso3 IS UNIQUE;
CREATE INDEX document_symbol IF NOT EXISTS
FOR (document:Document)
ON (document.symbol);
