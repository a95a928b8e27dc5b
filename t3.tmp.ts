import { matchForm } from '@/lib/text/match-form';
import { loadLexicon } from './ingest/lexicon/load';
import { gazetteerOf } from './ingest/names/gazetteer';
import { namesIn } from './ingest/names/names';
import { TriggerMatcher } from './ingest/event/triggers';
const lex = loadLexicon(); const g = gazetteerOf(lex); const tm = new TriggerMatcher(lex.triggers);
for (const text of ['1949年10月6日中共與北韓建交','北韓成爲與中共最早建交的國家之一','小泉在與金正日的高峰會議中','1989年東歐共產主義的崩落','元蒙曾二度試圖經由','北韓副外長金桂冠這些會談會是重要轉捩點','美國助理國務卿　凱利:經過今天的會談後','並且轉交俄羅斯總統蒲亭的一封私人信函','決定解決核子問題的六邊會談走向去年八月第一次的六邊會談']) {
 const f=matchForm(text), sp={start:0,end:text.length};
 console.log(text, '\n  N', namesIn(text,f,g,sp).map(n=>text.slice(n.span.start,n.span.end)+':'+n.kind+':'+n.parties).join(' '), '\n  T', tm.find(f,sp).map(t=>text.slice(t.span.start,t.span.end)+':'+t.row.id).join(' '));
}
