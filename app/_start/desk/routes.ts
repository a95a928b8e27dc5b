import { WRITE_OPERATIONS, type WriteOperation } from '../../api/_writing/operations';

/** An operation that a path names, with the parts of the path, decoded. */
export interface Matched {
  readonly operation: WriteOperation;
  readonly parts: Readonly<Record<string, string>>;
}

const PATTERNS = WRITE_OPERATIONS.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.address.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The operations at a path, whatever the method. A fixed part goes before a name: `drafts` is no document here. */
function at(path: string) {
  const found = PATTERNS.filter(({ pattern }) => pattern.test(path));
  const fixed = found.filter(({ operation }) => operation.address === path);
  return fixed.length > 0 ? fixed : found;
}

/** The methods that a path takes; none where nothing here stands at it. */
export function writeMethods(path: string): string[] {
  const methods: string[] = at(path).map(({ operation }) => operation.method);
  return methods.includes('GET') ? ['HEAD', ...methods] : methods;
}

/** What is asked for by a method and a path; null where there is nothing of the kind. */
export function matched(method: string, path: string): Matched | null {
  const wanted = method === 'HEAD' ? 'GET' : method;
  for (const { operation, pattern } of at(path)) {
    if (operation.method !== wanted) continue;
    const parts = Object.entries(pattern.exec(path)?.groups ?? {});
    return {
      operation,
      parts: Object.fromEntries(parts.map(([name, part]) => [name, decodeURIComponent(part)])),
    };
  }
  return null;
}
