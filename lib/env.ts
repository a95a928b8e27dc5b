import path from 'node:path';
import { z } from 'zod';
import { isOwnMachine } from './own-machine';

/** Shorter ones are found by trying. */
const Password = z
  .string()
  .min(8, 'expected at least 8 characters; a few words in a row are easy to remember and hard to guess')
  .optional();

/** What is not shown again where something is wrong with it. */
const SECRET = /PASSWORD/;

const Variables = z.object({
  HOST: z
    .string()
    .regex(/^[a-z0-9_.:-]+$/i, 'expected a name or an address of this machine')
    .default('127.0.0.1'),
  PORT: z.coerce.number('expected a port number').int().min(1).max(65_535).optional(),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address like https://example.org', abort: true })
    .refine(
      (text) => /^\/?$/.test(new URL(text).pathname + new URL(text).search),
      'expected an address without a path',
    )
    .refine(
      (text) => !isOwnMachine(new URL(text).hostname),
      'expected an address at which others reach this machine',
    )
    .transform((text) => new URL(text).origin)
    .optional(),
  DATABASE_FILE: z.string().default('.data/timeline.db'),
  EDIT_PASSWORD: Password,
  READ_PASSWORD: Password,
});

/** The settings a person gives through the environment. */
export type Environment = {
  /** The port to serve on; null when any free one will do. */
  port: number | null;
  /** The name or address of this machine to listen on; unless told, only programs of this machine reach the app. */
  host: string;
  /** The address at which readers reach the app, `https://example.org`, for citations; null where nobody has said it. */
  siteUrl: string | null;
  /** The absolute path of the database that the ingest writes and the app reads. */
  databaseFile: string;
  /** What opens writing (and reading) to people at other machines, and what opens reading where it is closed; null where nothing is set. */
  passwords: { edit: string | null; read: string | null };
};

/**
 * Reads HOST, PORT, SITE_URL, DATABASE_FILE (relative to the working directory), EDIT_PASSWORD and READ_PASSWORD; a variable that is empty counts as not set.
 * @throws Error that names the variable, its value (but for a password) and what is wrong with it.
 */
export function environment(source: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(
    Object.keys(Variables.shape).map((name) => [name, source[name] || undefined]),
  );
  const checked = Variables.safeParse(given);
  if (!checked.success) {
    const issues = checked.error.issues.map((issue) => {
      const name = issue.path.join('.');
      const value = SECRET.test(name) ? 'of no use' : `"${source[name]}"`;
      return `The environment variable ${name} is ${value}: ${issue.message}.`;
    });
    throw new Error(issues.join('\n'));
  }
  // The comment in the call keeps Next from taking the whole project for a part of the server.
  return {
    port: checked.data.PORT ?? null,
    host: checked.data.HOST,
    siteUrl: checked.data.SITE_URL ?? null,
    databaseFile: path.resolve(/* turbopackIgnore: true */ process.cwd(), checked.data.DATABASE_FILE),
    passwords: { edit: checked.data.EDIT_PASSWORD ?? null, read: checked.data.READ_PASSWORD ?? null },
  };
}
