import { readFileSync } from 'node:fs';
import { matchForm } from '@/lib/text/match-form';
import { loadLexicon } from './ingest/lexicon/load';
import { gazetteerOf } from './ingest/names/gazetteer';
import { namesIn } from './ingest/names/names';
const g = gazetteerOf(loadLexicon());
for (const f of process.argv.slice(2)) {
  const t = readFileSync(f, 'utf8');
  let out = '', at = 0;
  for (const n of namesIn(t, matchForm(t), g)) {
    out += t.slice(at, n.span.start) + '[' + t.slice(n.span.start, n.span.end) + '|' + n.kind[0] + ':' + n.parties.join(',') + ']';
    at = n.span.end;
  }
  console.log(out + t.slice(at));
}
