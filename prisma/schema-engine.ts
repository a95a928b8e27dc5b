import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as binding from '@prisma/schema-engine-wasm/schema_engine_bg';

const WASM = '@prisma/schema-engine-wasm/schema_engine_bg';

/** The path of the Prisma schema. */
const SCHEMA_FILE = path.join(import.meta.dirname, 'schema.prisma');

/** The schema as the engine's calls want it. */
export function schemaFiles(): { files: { path: string; content: string }[] } {
  return { files: [{ path: SCHEMA_FILE, content: readFileSync(SCHEMA_FILE, 'utf8') }] };
}

/** The table in which prisma/migrate.ts keeps what it applied is its own; all others are compared. */
export const FILTERS = { externalTables: ['Migration'], externalEnums: [] };

let awake = false;

/** Loads the WebAssembly that Prisma publishes; the package itself expects a bundler to do it. */
function wake(): void {
  if (awake) return;
  const file = fileURLToPath(import.meta.resolve(WASM)).replace(/_bg\.js$/, '_bg.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': { ...binding } });
  binding.__wbg_set_wasm(exports);
  const start = exports.__wbindgen_start;
  if (typeof start === 'function') start();
  awake = true;
}

/**
 * The adapter of the app, remembering its connections: the engine locks the file exclusively and never closes it, so
 * whoever wants to go on with the file has to.
 */
function closingFactory(file: string): SqlMigrationAwareDriverAdapterFactory & { close(): Promise<void> } {
  const inner = new PrismaBetterSqlite3({ url: `file:${file}` });
  const connections: SqlDriverAdapter[] = [];
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const connection = await connecting;
    connections.push(connection);
    return connection;
  };
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: () => remember(inner.connect()),
    connectToShadowDb: () => remember(inner.connectToShadowDb()),
    close: async () => {
      for (const connection of connections) await connection.dispose();
    },
  };
}

/**
 * Runs `task` with Prisma's schema engine on a database file (created when missing, its directory must exist) and
 * leaves the file closed. The engine is the WebAssembly build, so no binary is downloaded. For those who change the schema, and the tests; the app does without.
 */
export async function withSchemaEngine<T>(
  file: string,
  task: (engine: binding.SchemaEngine) => Promise<T>,
): Promise<T> {
  wake();
  const factory = closingFactory(file);
  const datamodels = schemaFiles().files.map(({ path: name, content }): [string, string] => [name, content]);
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await binding.SchemaEngine.new({ datamodels }, () => {}, bound);
  try {
    return await task(engine);
  } finally {
    engine.free();
    await factory.close();
  }
}
