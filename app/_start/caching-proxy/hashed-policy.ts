import { createHash } from 'node:crypto';

/** A page as it can be sent to everyone, and the policy that lets its own scripts run. */
export interface HashedPage {
  html: string;
  policy: string;
}

const NONCE = /'nonce-([^']+)'/;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * A page without the nonce that it was drawn with, and its Content-Security-Policy with the hashes of its inline scripts in
 * the nonce's stead: a page that is sent twice must not carry a nonce, which holds for one answer alone.
 *
 * Only scripts that bear the nonce are hashed. The nonce is drawn for each rendering and nobody outside knows it, so it
 * tells the scripts that the app has written from any that words of a document might have brought in.
 * @param policy the policy of the answer, with the nonce
 */
export function hashedPage(html: string, policy: string): HashedPage {
  const nonce = NONCE.exec(policy)?.[1];
  if (nonce === undefined) return { html, policy };
  const plain = (text: string) => text.replaceAll(nonce, '');
  const hashes = [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', script = '']) => {
    const isOwn = attributes.includes(`nonce="${nonce}"`) && script !== '';
    return isOwn ? [`'sha256-${createHash('sha256').update(plain(script)).digest('base64')}'`] : [];
  });
  const sources = [...new Set(hashes)].join(' ');
  return {
    html: plain(html),
    policy: policy.replace(`'nonce-${nonce}' 'strict-dynamic'`, sources).replace(/ +/g, ' '),
  };
}
