import { prepare } from '@/app/_start/prepare';
import { serve } from '@/app/_start/server';

/** The whole server of a folder and a database, for `kills.ts` to kill: what a start has to read is read, and the address is said. */
const [documents = '', databaseFile = ''] = process.argv.slice(2);
await prepare(databaseFile, { build: false, documents });
const passwords = { edit: null, read: null };
const { port } = await serve({ host: '127.0.0.1', port: 0 }, databaseFile, 'start', { documents, passwords });
console.log(`http://localhost:${port}`);
