import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';

const CONNECTIONS = 10;
const SECONDS = 5;
const HEADERS = { 'accept-encoding': 'gzip, br', 'accept-language': 'en' };

/** Asks once, and throws the body away unread: to decode it costs more than the server takes to send it. */
async function ask(address: string, agent: Agent, host: string): Promise<void> {
  const asking = request(address, { agent, headers: { ...HEADERS, host } }).end();
  const [answer]: IncomingMessage[] = await once(asking, 'response');
  if (answer?.statusCode !== 200) throw new Error(`${address} was not answered.`);
  answer.resume();
  await once(answer, 'end');
}

/**
 * How many requests a second a server answers, asked by ten connections as a browser asks.
 * @param isNew whether each request names another host, so that the app has to make its answer; otherwise the answer is asked for once before
 * @throws Error when an answer is anything but 200
 */
export async function requestsPerSecond(origin: string, path: string, isNew: boolean): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let count = 0;
  const host = () => (isNew ? `n${count}.localhost` : 'localhost');
  const address = `${origin}${path}`;
  await ask(address, agent, host());
  const from = performance.now();
  const until = from + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < until) {
        count += 1;
        await ask(address, agent, host());
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  return Math.round(count / seconds);
}
