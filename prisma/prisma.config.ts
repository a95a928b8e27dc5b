import path from 'node:path';
import { defineConfig } from 'prisma/config';

const here = import.meta.dirname;

/** Found by `prisma generate --config`; migrations go through prisma/migrate.ts, which needs no engine binary. */
export default defineConfig({
  schema: path.join(here, 'schema.prisma'),
  migrations: { path: path.join(here, 'migrations') },
});
