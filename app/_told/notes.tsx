import type { NoteLine } from './note';

/** Where a note leads back to, and what it is numbered. */
export interface Note {
  number: number;
  lines: readonly NoteLine[];
}

interface Props {
  title: string;
  /** What the link back to the text is called. */
  back: (number: number) => string;
  notes: readonly Note[];
}

/** The numbered notes of a view: full citations, each with the words it stands for. */
export function Notes({ title, back, notes }: Props) {
  return (
    <section aria-labelledby="notes" className="told-notes">
      <h2 id="notes">{title}</h2>
      <ol>
        {notes.map(({ number, lines }) => (
          <li key={number} id={`note-${number}`} value={number}>
            {lines.map((line) => (
              <p key={`${line.href} ${line.text}`}>
                <a
                  href={line.href}
                  className="told-cited"
                  {...(line.words !== null && { 'data-citation': true })}
                >
                  {line.text}
                </a>
                {line.words !== null && (
                  <>
                    {' '}
                    <span className="told-words">{line.words}</span>
                  </>
                )}
              </p>
            ))}
            <a href={`#event-${number}`} aria-label={back(number)} className="told-back">
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The mark of a note behind what it is about. */
export function NoteMark({ number, label }: { number: number; label: string }) {
  return (
    <sup>
      <a href={`#note-${number}`} aria-label={label}>
        {number}
      </a>
    </sup>
  );
}
