import { participle } from '../../../en/titles/inflect';
import { pattern } from '../pattern';
import { after, once, type Parsed, type Reader, skip } from './reader';

const PARTICLE = pattern('^(?:了|過|到|出|著)');
/** A verb with a bare object: sign {a}, put forward {a}, accuse {who} of … takes none. */
const TRANSITIVE =
  /^([a-z-]+(?: (?:forward|out|up|down|off|on|away|back|for|over|to))?) \{(?:a|who|place)\}$/;

/** Participles of the verbs at a place that take an object: 提出 is "put forward", 簽署 "signed". */
export function verbAlone(reader: Reader, from: number): readonly Parsed<string>[] {
  const at = skip(reader, from);
  return once(reader, 'verb-alone', at, () =>
    reader.words.verbs.allAt(reader.source.form, at, reader.limit).flatMap(({ span, value }) =>
      value.flatMap(({ en }) =>
        en.flatMap((template) => {
          const base = TRANSITIVE.exec(template)?.[1];
          if (!base) return [];
          const [verb = '', ...particle] = base.split(' ');
          const done = [participle(verb), ...particle].join(' ');
          const behind = after(reader, span.end, PARTICLE);
          return [{ end: span.end, value: done }, ...(behind === null ? [] : [{ end: behind, value: done }])];
        }),
      ),
    ),
  );
}
