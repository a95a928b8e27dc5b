import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** More characters than any password has; what is longer is not worked on. */
const LONGEST = 1024;
const KEY_BYTES = 32;

const derived = promisify<string, Buffer, number, Buffer>(scrypt);

/** A password as the server holds it: what scrypt (RFC 7914) makes of it with a salt of this run. */
export class Password {
  private readonly salt = randomBytes(16);
  private readonly key: Promise<Buffer>;

  constructor(password: string) {
    this.key = derived(password.normalize('NFC'), this.salt, KEY_BYTES);
  }

  /** Whether that is the password; it takes the same time whatever is wrong with it. */
  async is(given: string): Promise<boolean> {
    const key = await derived(given.slice(0, LONGEST).normalize('NFC'), this.salt, KEY_BYTES);
    return timingSafeEqual(key, await this.key) && given.length <= LONGEST;
  }
}
