import type { RoundReference } from '@/lib/schema/annotation';
import type { ResolvedDate } from '@/lib/schema/day';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { within } from '@/lib/text/within';
import { BASIS_MESSAGES, type BasisMessage } from '@/lib/time/basis-messages';
import { viewOf } from './annotate';
import { dateByConstraints } from './dating/document-date';
import { leadDay } from './dating/lead-day';
import { bestRoundDates, roundsHeld } from './dating/rounds-held';
import { statedDate } from './dating/stated-date';
import { roundKey } from './event/context';
import { resolveTimexes } from './timex/resolve/resolve';
import type { NamedDate } from './timex/resolve/types';
import type { WorkingDocument } from './working-document';

/** One document dates another only through so many steps; the paths of real collections are short. */
const MOST_PASSES = 5;

/**
 * Dates the documents of a collection and the expressions in them: first what states its date, then what can be worked out from it, until nothing changes.
 * @returns when the rounds of conferences were held, by `roundKey`, and what could not be dated
 */
export function dateDocuments(documents: readonly WorkingDocument[]): {
  roundDates: ReadonlyMap<string, ResolvedDate>;
  diagnostics: readonly KbDiagnostic[];
} {
  let roundDates: ReadonlyMap<string, ResolvedDate> = new Map();
  for (const document of documents) {
    resolve(document, roundDates);
    document.date = statedDate({
      ...document,
      id: document.read.id,
      text: document.clean.text,
      csl: document.read.csl,
    });
    if (document.date) resolve(document, roundDates);
  }
  let left: readonly KbDiagnostic[] = [];
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass += 1) {
    roundDates = bestRoundDates(
      documents.flatMap((document) => roundsHeld(viewOf(document, new Map()))),
      roundKey,
    );
    const heldOn = ({ conferenceId, round }: RoundReference): ResolvedDate | null =>
      (round !== null && roundDates.get(roundKey(conferenceId, round))) || null;
    const undated = documents.filter(
      (document) => !document.date || document.date.basis.at(-1)?.rule === 'document.solved',
    );
    changed = false;
    left = undated.flatMap((document) => {
      const dating = dateByConstraints(
        {
          id: document.read.id,
          text: document.clean.text,
          sentences: document.blocks.flatMap(({ sentences }) => sentences),
          rounds: document.rounds,
          candidates: document.candidates,
        },
        heldOn,
      );
      if (dating.date?.edtf !== document.date?.edtf) {
        document.date = dating.date;
        document.misfits = dating.solution.dropped;
        resolve(document, roundDates);
        changed = true;
      }
      return dating.diagnostics.map((diagnostic) => inRawText(document, diagnostic));
    });
  }
  for (const document of documents)
    document.date ??= leadDay({ ...document, id: document.read.id, text: document.clean.text });
  // The rounds may be known only now, and with them what 剛結束的第三輪會談 means.
  for (const document of documents) resolve(document, roundDates);
  const undated = documents
    .filter(({ date }) => !date)
    .map(({ read }) => undatedDiagnostic(read.id, read.fileName));
  return { roundDates, diagnostics: [...left, ...undated, ...documents.flatMap(problemsIn)] };
}

/** Diagnostics point into the raw text. */
function inRawText({ clean: { map } }: WorkingDocument, diagnostic: KbDiagnostic): KbDiagnostic {
  return { ...diagnostic, span: diagnostic.span && map.toRaw(diagnostic.span) };
}

/** Dates that cannot be as they are written. */
function problemsIn(document: WorkingDocument): KbDiagnostic[] {
  const messages: Readonly<Record<string, BasisMessage>> = BASIS_MESSAGES;
  return document.timexes.flatMap(({ problems, edtf }) =>
    problems.map(({ rule, span, text }) =>
      inRawText(document, {
        documentId: document.read.id,
        stage: 'timex',
        rule,
        severity: 'warning',
        span,
        message: (messages[rule]?.en ?? '“{text}” cannot be')
          .replace('{text}', text)
          .replace('{after}', edtf ?? '?'),
      }),
    ),
  );
}

function undatedDiagnostic(documentId: string, fileName: string): KbDiagnostic {
  const message = `${fileName} bears no date, and nothing in the other documents fixes one. State it in sources.json ("issued").`;
  return { documentId, stage: 'dating', rule: 'document.undated', severity: 'warning', span: null, message };
}

function resolve(document: WorkingDocument, roundDates: ReadonlyMap<string, ResolvedDate>): void {
  document.timexes = resolveTimexes([...document.candidates], document.clean.text, {
    source: document.read.id,
    reference: document.date,
    sentences: document.blocks.flatMap(({ sentences }) => [...sentences]),
    resets: document.blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span.start),
    namedDates: (_, start) => roundBehind(document, start, roundDates),
  });
}

/** The round that a clause names first, where the collection knows when it was held: 剛結束不久的第三輪會談. */
function roundBehind(
  { rounds, clean: { text } }: WorkingDocument,
  start: number,
  roundDates: ReadonlyMap<string, ResolvedDate>,
): NamedDate | null {
  const end = start + (/[，。；！？\n]|$/.exec(text.slice(start))?.index ?? 0);
  const named = within(rounds, { start, end }, ({ span }) => span).find(({ round }) => round !== null);
  const date = named && roundDates.get(roundKey(named.conferenceId, named.round as number));
  return named && date
    ? { ...named.span, edtf: date.edtf, text: text.slice(named.span.start, named.span.end) }
    : null;
}
