import { readFileSync } from 'node:fs';
import { matchForm } from '@/lib/text/match-form';
import { clausesIn } from '@/lib/text/clauses';
import { loadLexicon } from './ingest/lexicon/load';
import { gazetteerOf } from './ingest/names/gazetteer';
import { namesIn } from './ingest/names/names';
import { TriggerMatcher } from './ingest/event/triggers';
import { chooseTrigger } from './ingest/event/choose-trigger';
import { glyphEdits } from './ingest/clean/glyphs';
import { applyEdits } from './lib/text/offset-map';
const lex = loadLexicon(); const g = gazetteerOf(lex); const tm = new TriggerMatcher(lex.triggers);
let ok=0,n=0;
for (const d of ['000','002','004']) for (const l of readFileSync(`../shared/gold/${d}.jsonl`,'utf8').split('\n')) {
  if (!l) continue; const o = JSON.parse(l); if (!o.quote) continue;
  const text = applyEdits(o.quote, glyphEdits(o.quote)).text; const form = matchForm(text);
  const res = clausesIn(text,{start:0,end:text.length}).map(c=>{ const names=namesIn(text,form,g,c); const t=chooseTrigger(form,c,tm.find(form,c),names); return t? `${t.row.type}(${text.slice(t.span.start,t.span.end)} ${t.row.id} ${t.row.strength})`:'-'});
  const good = res.some(r=>r.startsWith(o.type+'(')); n++; if(good) ok++;
  if(!good) console.log(o.optional?'o':'F', o.type,'|',text,'|',res.join(' ; '));
}
console.log(ok,n);
