import { readFileSync, readdirSync } from 'node:fs';
import { clean } from './ingest/clean/clean';
for (const f of readdirSync('seeds').filter(f=>f.endsWith('.txt'))) {
  const raw = readFileSync('seeds/'+f,'utf8');
  const t0=performance.now();
  const c = clean(raw);
  console.log('=====',f, c.places.length, 'paras', c.text.split('\n').length, 'notes', c.footnotes.length, 'markers', c.markers.length, 'pages', c.pageStarts.length, Math.round(performance.now()-t0)+'ms');
  if (f.startsWith('004')) { console.log(c.text); console.log(c.footnotes.map(n=>n.label+': '+n.text).join('\n')); console.log(c.markers.map(m=>m.label+'@'+c.text.slice(m.at-4,m.at)+'|'+c.text.slice(m.at,m.at+3)).join('  ')) }
  else console.log(c.text.slice(0,200));
}
import { segment } from './ingest/segment/segment';
console.log('#### SEG');
for (const f of readdirSync('seeds').filter(f=>f.endsWith('.txt'))) {
  const c = clean(readFileSync('seeds/'+f,'utf8'));
  const bl = segment(c.text, t => /^(北韓|南韓|美國|中共|俄羅斯|日本)/.exec(t)?.[0].length ?? 0);
  for (const b of bl) console.log(b.kind.padEnd(11), b.level||' ', b.paragraph??'-', b.row??'', '|', b.column??'','|', b.section.map(s=>s.slice(0,8)).join('>'), '|', c.text.slice(b.span.start,b.span.start+24), b.sentences.length);
}
