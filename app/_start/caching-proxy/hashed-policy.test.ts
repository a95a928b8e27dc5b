import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashedPage } from './hashed-policy';

const POLICY = "default-src 'self'; script-src 'self' 'nonce-abc' 'strict-dynamic'; object-src 'none'";
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const policyOf = (html: string) => hashedPage(html, POLICY).policy;

test.each([
  ['the app’s own', '<script nonce="abc">go()</script>', [hash('go()')]],
  ['two alike', '<script nonce="abc">go()</script><script nonce="abc" id="x">go()</script>', [hash('go()')]],
  ['one that bears no nonce', '<script>steal()</script>', []],
  ['one that bears another', '<script nonce="abd">steal()</script>', []],
  ['one from a file', '<script src="/a.js" nonce="abc"></script>', []],
  ['one that tells the nonce', '<script nonce="abc">go("abc")</script>', [hash('go("")')]],
])('%s', (_, html, hashes) => {
  const own = ["script-src 'self'", ...hashes].join(' ');
  expect(
    policyOf(html)
      .split('; ')
      .map((part) => part.trim()),
  ).toEqual(["default-src 'self'", own, "object-src 'none'"]);
});

test('the nonce is gone from the page, and nothing else', () => {
  expect(hashedPage('<p>北韓</p><script nonce="abc">go()</script>', POLICY).html).toBe(
    '<p>北韓</p><script nonce="">go()</script>',
  );
});

test('a policy without a nonce stays as it is', () => {
  expect(hashedPage('<script>x</script>', "script-src 'self'")).toEqual({
    html: '<script>x</script>',
    policy: "script-src 'self'",
  });
});
