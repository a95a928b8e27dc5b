import type { Translate } from '../_explorer/view-words';
import type { Note } from '../_told/notes';
import type { Sentence, Story } from './story';

/** What begins or ends something within a line in Markdown, GitHub's kind too: with these escaped a text is read as it is. */
const MARKS = /[\\`*_[\]<>~$]|&(?=#?\w+;)|:(?=\/\/)/g;

/** What would begin a list or a heading, at the beginning of a line. */
const BEGINS = /^(\d*)([.)#+-])/;

/** A text in one line that is read as it is. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&').replace(BEGINS, '$1\\$2');
}

/** An address within `( )` of a link. */
const target = (origin: string, href: string): string =>
  `${origin}${href}`.replace(/[()<>\s\\]/g, (mark) =>
    encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'),
  );

/**
 * A story in Markdown with the footnotes of GitHub, Pandoc and others: each a number of the story.
 * @param origin what the addresses of the site begin with
 */
export function storyMarkdown(story: Story, t: Translate, origin: string): string {
  const told = ({ date, clause, href, number }: Sentence): string =>
    `${plainMarkdown(date)}${/\s$/.test(date) ? ' ' : ''}[${plainMarkdown(clause)}](${target(origin, href)})[^${number}]`;
  const noted = ({ number, lines }: Note): string => {
    const paragraphs = lines.map(({ text, href, words }) => {
      const said = `${plainMarkdown(text)}${words === null ? '' : ` ${plainMarkdown(words)}`}`;
      return `${said} [↗](${target(origin, href)})`;
    });
    return `[^${number}]: ${paragraphs.join('\n\n    ')}`;
  };
  const chapters = story.chapters.flatMap(({ heading, depth, key, others }) => [
    `${'#'.repeat(depth + 2)} ${plainMarkdown(heading)}`,
    ...key.map(told),
    ...(others.length === 0
      ? []
      : [`${key.length === 0 ? '' : `*${plainMarkdown(t('told.others'))}* `}${others.map(told).join(' ')}`]),
  ]);
  const parts = [
    `# ${plainMarkdown(story.title)}`,
    story.lines.map(plainMarkdown).join('  \n'),
    ...chapters,
    ...story.notes.map(noted),
  ];
  return `${parts.join('\n\n')}\n`;
}
