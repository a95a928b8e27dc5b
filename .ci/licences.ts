import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsOf, type Installed, listed } from './licence-rules';

const ROOT = path.resolve(import.meta.dirname, '..');

interface Lock {
  packages: Record<string, { dev?: boolean; version?: string; license?: string }>;
}

/** The licence that an installed package states itself; older ones give an object, or a list. */
function stated(folder: string): string | undefined {
  const { license, licenses } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const names = [license ?? licenses ?? []]
    .flat()
    .map((one: string | { type: string }) => (typeof one === 'string' ? one : one.type));
  return names.length === 0 ? undefined : names.join(' OR ');
}

/** What is installed for those who use the app: all but what only tests and checks need. */
function installed(): Installed[] {
  const { packages }: Lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).flatMap(([place, { dev = false, version = '', license }]) => {
    const folder = path.join(ROOT, place);
    if (place === '' || dev || !existsSync(path.join(folder, 'package.json'))) return [];
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ name, version, licence: stated(folder) ?? license ?? '' }];
  });
}

/** `npm run licences`: lists the licences of what is installed for users; exit code 1 where one is not allowed. */
const packages = installed();
console.log(listed(packages));
for (const fault of faultsOf(packages)) {
  console.error(fault);
  process.exitCode = 1;
}
