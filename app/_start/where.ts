/** The addresses by which only the machine itself reaches a server. */
const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;

/** What listens on every address of the machine. */
const EVERY = /^(?:0\.0\.0\.0|::)$/;

/** The sentences that tell a person where the app is, and who reaches it there. */
export function whereItIs(host: string, port: number): string {
  const name = OWN.test(host) || EVERY.test(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const who = OWN.test(host)
    ? `It listens on ${host}, so that only this machine reaches it; HOST=0.0.0.0 opens it to the network.`
    : `It listens on ${host}: whoever reaches this machine there can read it.`;
  return `The timeline is at http://${name}:${port}\n${who}`;
}
