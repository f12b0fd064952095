// What a search reads: the words of names, aliases, symbols and summaries as each language has
// them, and the same texts whole. `kind` is there so that a search for some kinds is cut by the
// index itself.
CREATE FULLTEXT INDEX search_english IF NOT EXISTS
FOR (node:Node)
ON EACH [node.nameEn, node.aliases, node.symbol, node.symbols, node.symbolForms, node.summaryEn, node.countedEn, node.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX search_chinese IF NOT EXISTS
FOR (node:Node)
ON EACH [node.nameZh, node.aliases, node.symbol, node.symbols, node.symbolForms, node.summaryZh, node.countedZh, node.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX search_whole IF NOT EXISTS
FOR (node:Node)
ON EACH [node.searchIds, node.symbolForms, node.searchNames, node.searchAliases, node.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
