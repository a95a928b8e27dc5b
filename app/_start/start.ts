import { nodeComplaint } from './node-version';

/**
 * `npm start`, and with `--dev` `npm run dev`: makes what is missing or stale, serves the app and says where.
 * @param isWatching whether what is put into the documents' folder, changed there or taken out of it appears by itself
 */
async function start(command: 'start' | 'dev', isWatching: boolean): Promise<void> {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== null) throw new Error(complaint);

  // Only now: these use what an older Node does not have.
  const [
    { environment },
    { ending, spawnNode, stopChildrenWithParent },
    { choosePort },
    { prepare, ROOT, SEEDS, WATCH },
    { serve },
    { whereItIs },
  ] = await Promise.all([
    import('@/lib/env'),
    import('./child'),
    import('./port'),
    import('./prepare'),
    import('./server'),
    import('./where'),
  ]);
  stopChildrenWithParent();
  const { port: wanted, host, databaseFile, passwords } = environment();
  const port = await choosePort(wanted);
  await prepare(databaseFile, { build: command === 'start' });
  const { process: server } = await serve({ host, port }, databaseFile, command, {
    documents: SEEDS,
    passwords,
  });
  console.log(whereItIs(host, port));
  if (isWatching) spawnNode(WATCH, { DATABASE_FILE: databaseFile }, { cwd: ROOT });
  process.exitCode = await ending(server);
}

start(process.argv.includes('--dev') ? 'dev' : 'start', !process.argv.includes('--no-watch')).catch(
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
