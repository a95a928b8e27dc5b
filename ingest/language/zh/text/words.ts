import { foldedText } from '@/lib/text/folded-text';
import { classesOf } from './classes';

const CLASS = /\{([a-z][a-z-]*)\}/g;

/**
 * A pattern with the words of the classes that it names: `{saying}` stands for any word of that row of `classes.tsv`. Quantifiers (`{1,3}`) are left alone.
 * @throws Error when it names a class that the table does not have
 */
export function withClasses(source: string): string {
  return source.replace(CLASS, (_, name: string) => {
    const words = classesOf().get(name);
    if (!words) throw new Error(`The pattern ${source} names {${name}}, which classes.tsv does not have`);
    return `(?:${words.join('|')})`;
  });
}

/** A pattern of words and classes for a folded text, so that it finds them in either script. */
export function words(source: string): RegExp {
  return new RegExp(foldedText(withClasses(source)));
}
