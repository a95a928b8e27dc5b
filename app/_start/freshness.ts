import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A product that is made from files and is stale once they, or it, have changed. */
export type Product = {
  /** Files and directories it is made from, relative to the root; one that is missing counts as empty. */
  inputs: string[];
  /** The files that show that it is there; absolute or relative to the root. */
  outputs: readonly string[];
  /** Where to note what it was made from. */
  stamp: string;
};

/** Tests, and what editors and file managers leave behind, change no product. */
const IGNORED = /^\.|\.test\.tsx?$/;

function addFile(hash: Hash, root: string, file: string): void {
  const content = readFileSync(path.resolve(root, file));
  hash.update(JSON.stringify([file, content.length]));
  hash.update(content);
}

function addTree(hash: Hash, root: string, name: string): void {
  const stat = statSync(path.resolve(root, name), { throwIfNoEntry: false });
  if (stat?.isFile()) addFile(hash, root, name);
  if (!stat?.isDirectory()) return;
  const children = readdirSync(path.resolve(root, name)).filter((child) => !IGNORED.test(child));
  for (const child of children.sort()) addTree(hash, root, `${name}/${child}`);
}

/** A hash over the content of inputs and outputs; null when an output is not there. */
function fingerprint(root: string, { inputs, outputs }: Product): string | null {
  if (!outputs.every((output) => existsSync(path.resolve(root, output)))) return null;
  const hash = createHash('sha256');
  for (const input of inputs) addTree(hash, root, input);
  for (const output of outputs) addFile(hash, root, output);
  return hash.digest('hex');
}

/** Whether the product is there, as it was made, and from inputs with the present content. */
export function isFresh(root: string, product: Product): boolean {
  const stamp = path.resolve(root, product.stamp);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root, product);
}

/** Notes that the product has just been made from its inputs. */
export function markFresh(root: string, product: Product): void {
  const stamp = path.resolve(root, product.stamp);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(root, product) ?? '');
}
