import 'server-only';
import { LRUCache } from 'lru-cache';
import { database } from '@/lib/db';

type Client = ReturnType<typeof database>;

/** How many answers are kept of a question. */
const KEPT = 64;

/**
 * A question whose answers are kept for as long as the same data are served: what is asked again and again while a reader moves
 * about under the same filters.
 * @param ask what finds the answer
 * @param kept how many answers are kept, the latest; fewer than usual where they are large
 */
export function memoised<Asked, Answer>(
  ask: (asked: Asked) => Promise<Answer>,
  kept = KEPT,
): (asked: Asked) => Promise<Answer> {
  const byClient = new WeakMap<Client, LRUCache<string, Promise<Answer>>>();
  return (asked) => {
    const client = database();
    const answers = byClient.get(client) ?? new LRUCache<string, Promise<Answer>>({ max: kept });
    byClient.set(client, answers);
    const key = JSON.stringify(asked) ?? '';
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(asked);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
