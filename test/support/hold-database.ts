// A program that opens the embedded database of a data folder, says where, and holds it until it
// is killed: `node --import tsx hold-database.ts <folder> <role>`.
import { connect } from '../../src/db/connect.js';

const [dataDir, role] = process.argv.slice(2);
const { uri } = await connect(
  { neo4j: null, dataDir: dataDir!, queryTimeoutMs: 5_000 },
  { role: role === 'server' ? 'server' : 'command' },
);
console.log(uri);
setInterval(() => {}, 60_000);
