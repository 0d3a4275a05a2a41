// @ts-check
import './require-node-24.mjs';
import { createConnection } from 'mysql2/promise';

/** Signs in to the server of TEST_DATABASE_URL and says which one it is; never shows the password. */
const address = process.env['TEST_DATABASE_URL'] ?? '';
const host = URL.canParse(address)
  ? new URL(address).host
  : 'not an address like mysql://user:password@host:3306/';

try {
  const connection = await createConnection({ uri: address, connectTimeout: 10_000 });
  const [rows] = await connection.query({ sql: 'SELECT VERSION()', rowsAsArray: true });
  await connection.end();
  process.stdout.write(`Using the database server at ${host}, version ${String(rows)}.\n`);
} catch (trouble) {
  process.stdout.write(`${host}: ${trouble instanceof Error ? trouble.message : String(trouble)}\n`);
  process.exitCode = 1;
}
