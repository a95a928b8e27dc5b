import { isLoopback, isOwnRequest, isPassedOn, isSameSite, type Sent } from './own-request';
import { Password } from './password';
import { type Right, Sessions } from './sessions';
import { Tries } from './tries';

/** The passwords of a site; null where none is set. */
export interface Passwords {
  readonly edit: string | null;
  readonly read: string | null;
}

/** What the one who sent a request may do, and whether a password would open more. */
export interface Rights {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly canLogIn: boolean;
  readonly isLoggedIn: boolean;
}

/** Why a request may not change anything; null where it may. */
export type WriteRefusal = 'foreign' | 'log-in' | 'elsewhere' | null;

/** How a try to log in ended: with the header that sets the cookie, or with what was wrong, and how long to wait (ms). */
export type LogIn =
  | { readonly cookie: string; readonly right: Right }
  | { readonly refused: 'wrong' | 'none' }
  | { readonly refused: 'wait'; readonly wait: number };

const isSecure = (origin: string) => origin.startsWith('https:');

/**
 * Who may read and who may write. Without a password for writing, a person at this machine may write and nobody else; with one, whoever knows it may,
 * from wherever: a program on this machine that passes on what comes from elsewhere without saying so cannot be told from a person at it.
 * Reading is open unless a password closes it; the one for writing opens it too.
 */
export class Access {
  private readonly edit: Password | null;
  private readonly read: Password | null;
  private readonly sessions: Sessions;
  private readonly tries: Tries;
  /** One password is tried at a time: scrypt costs work on purpose, and nobody shall have the server do much of it. */
  private trying: Promise<unknown> = Promise.resolve();

  constructor({ edit, read }: Passwords, now: () => number = Date.now) {
    this.edit = edit === null ? null : new Password(edit);
    this.read = read === null ? null : new Password(read);
    this.sessions = new Sessions(now);
    this.tries = new Tries(now);
  }

  /** @param origin under which the site was reached */
  rightsOf(sent: Sent, origin: string): Rights {
    const right = this.sessions.rightOf(sent.headers.cookie, isSecure(origin));
    const reads = this.read === null || right !== null;
    const writes = reads && (right === 'write' || (this.edit === null && isOwnRequest(sent)));
    const canLogIn = !writes && (this.edit !== null || !reads);
    return { reads, writes, canLogIn, isLoggedIn: right !== null };
  }

  /** Whether a request may change something: who sent it, and from which page. */
  refusesWrite(sent: Sent, origin: string): WriteRefusal {
    if (!isSameSite(sent, origin)) return 'foreign';
    if (this.rightsOf(sent, origin).writes) return null;
    return this.edit === null ? 'elsewhere' : 'log-in';
  }

  /** Tries a password. A right one is not looked at either while its sender has to wait. */
  logIn(sent: Sent, origin: string, password: string): Promise<LogIn> {
    const next = this.trying.then(() => this.tryOne(sent, origin, password));
    this.trying = next.catch(() => null);
    return next;
  }

  private async tryOne(sent: Sent, origin: string, password: string): Promise<LogIn> {
    if (this.edit === null && this.read === null) return { refused: 'none' };
    const who = senderOf(sent);
    const wait = this.tries.wait(who);
    if (wait > 0) return { refused: 'wait', wait };
    const right = (await this.edit?.is(password)) ? 'write' : (await this.read?.is(password)) ? 'read' : null;
    if (right === null) {
      this.tries.wrong(who);
      return { refused: 'wrong' };
    }
    // Who knows the password for reading alone has not earned further tries at the one for writing.
    if (right === 'write' || this.edit === null) this.tries.right(who);
    return { cookie: this.sessions.begin(right, isSecure(origin)), right };
  }

  /** @returns the header that takes the cookie from the browser */
  logOut({ headers }: Pick<Sent, 'headers'>, origin: string): string {
    return this.sessions.end(headers.cookie, isSecure(origin));
  }
}

/**
 * By what senders are told apart: the address, of IPv6 the network that one customer has. Behind a program on this machine that passes
 * requests on it is the last address that it wrote: those before it came with the request, and anybody can write them.
 */
function senderOf(sent: Sent): string {
  const last = sent.headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim();
  const address =
    isLoopback(sent.address) && isPassedOn(sent) && last ? last.slice(0, 64) : (sent.address ?? '');
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
}
