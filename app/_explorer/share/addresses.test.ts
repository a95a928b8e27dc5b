import { describe, expect, test } from 'vitest';
import { frameCode, frameLink, USUAL_SIZE, viewLink } from './addresses';

describe('the link of a view', () => {
  test.each<[string, string]>([
    ['https://a.example/', 'https://a.example/?lanes=country'],
    ['https://a.example/?lanes=kind&q=x#main', 'https://a.example/?lanes=kind&q=x'],
    [
      'https://a.example/c/b?country=JPN&country=KOR&cursor=x',
      'https://a.example/c/b?country=JPN&country=KOR&lanes=country',
    ],
  ])('%s', (href, link) => expect(viewLink(href)).toBe(link));
});

describe('the same in a frame', () => {
  test.each<[string, string, string]>([
    ['https://a.example/?q=x&lanes=kind', '', 'https://a.example/embed?q=x&lanes=kind&view=timeline'],
    ['https://a.example/c/b?view=list', '/c/b', 'https://a.example/c/b/embed?view=timeline'],
  ])('%s', (link, prefix, frame) => expect(frameLink(link, prefix, 'timeline')).toBe(frame));
});

describe('the code', () => {
  test('names address, title and size', () => {
    expect(
      frameCode('https://a.example/embed?q=x&lanes=kind', 'A · B', { width: '640', height: '480' }),
    ).toBe(
      '<iframe src="https://a.example/embed?q=x&amp;lanes=kind" title="A · B" width="640" height="480" style="border: 0" loading="lazy"></iframe>',
    );
  });

  test('a title cannot break out of it', () => {
    const code = frameCode('https://a.example/embed', '"><script>alert(1)</script>&', USUAL_SIZE);
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
  });

  test.each(['', '0', '-5', '12345', '50vw', '100" onload="x'])('%j is no size', (size) => {
    expect(frameCode('https://a.example/embed', 'A', { width: size, height: size })).toContain(
      'width="100%" height="600"',
    );
  });
});
