import { matchForm } from '@/lib/text/match-form';
import { loadLexicon } from './ingest/lexicon/load';
import { gazetteerOf } from './ingest/names/gazetteer';
const g = gazetteerOf(loadLexicon());
const miss:string[]=[];
for (const n of process.argv[2].split(/[ ,、\n]+/)) { const f=matchForm(n); const h=g.names.at(f,0); if(!h||h.span.end!==f.length) miss.push(n+(h?`(${n.slice(0,h.span.end)})`:'')); }
console.log(miss.join(' '));
