import { readFolder } from './ingest/read/read-folder';
import { Diagnostics } from './ingest/diagnostics';
import { annotate, viewOf } from './ingest/annotate';
import { dateDocuments } from './ingest/date-documents';
import { gazetteerOf } from './ingest/names/gazetteer';
import { loadLexicon } from './ingest/lexicon/load';
import { TriggerMatcher } from './ingest/event/triggers';
import { CueMatcher } from './ingest/event/cues';
import { extractMentions } from './ingest/event/extract';
import { REFUSALS } from './ingest/event/refusals';
const lex = loadLexicon(); const g = gazetteerOf(lex);
const dir = process.argv[2] ?? 'seeds'; const pick = process.argv[3] ?? ''; const grep = process.argv[4] ?? '';
const docs = readFolder(dir, new Diagnostics()).map(r=>annotate(r,g));
const {roundDates} = dateDocuments(docs);
const words = {triggers:new TriggerMatcher(lex.triggers, lex.discards.map(d=>d.word)), cues:new CueMatcher(lex.modality), lexicon: lex};
const log: string[] = [];
for (const r of REFUSALS as any[]) { const o = r.refuses; r.refuses = (a: any, d: any, s: any) => { const x = o(a,d,s); if (x) log.push(`   x ${d.text.slice(a.span.start,a.span.end)}  [${r.rule.split(':')[0]}] trig=${a.trigger?.row.id}/${a.trigger?.row.strength} ${a.own?.timex.edtf ?? ''} carried=${s.isCarried} ${s.date?.date.edtf}`); return x; }; }
for (const d of docs.filter(d=>d.read.id.startsWith(pick))) {
  console.log('==', d.read.id, d.date?.edtf);
  const out = extractMentions(viewOf(d, roundDates), words);
  const all = [...out.map(m=>({at:m.span.start, s:`+ ${m.date.edtf} ${m.type} ${m.status} ${m.parties.join('+')} | ${d.clean.text.slice(m.span.start,m.span.end)} [${m.triggerId}] ${m.round??''}`}))];
  for (const a of all) log.push(a.s);
}
for (const l of log.filter(l=>l.includes(grep))) console.log(l);
