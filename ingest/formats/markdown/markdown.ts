import type { FormatReader } from '../format';

/** Texts in Markdown, as CommonMark and GitHub have it. Nothing in the bytes tells it from plain text: the name does. */
export const MARKDOWN: FormatReader = {
  id: 'md',
  version: 2,
  endings: ['.md', '.markdown'],
  mediaType: 'text/markdown',
  isOne: (_, name) => /\.(?:md|markdown)$/.test(name),
  async read(bytes, request) {
    const { readMarkdown } = await import('./read-markdown');
    return readMarkdown(bytes, request);
  },
};
