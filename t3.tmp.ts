import { matchForm } from '@/lib/text/match-form';
import { loadLexicon } from './ingest/lexicon/load';
import { gazetteerOf } from './ingest/names/gazetteer';
import { namesIn } from './ingest/names/names';
import { TriggerMatcher } from './ingest/event/triggers';
const lex = loadLexicon(); const g = gazetteerOf(lex); const tm = new TriggerMatcher(lex.triggers);
for (const text of ['日本與北韓紅十字會舉行會談','於是美國與南韓、日本等國依據協議成立「朝鮮半島能源開發組織（KEDO）」','並訓練出三千多名','1997年美國情報機構發現北韓政府在平壤','正進行一項大型的地下複雜工程','普丁與江澤民簽署「中、俄北京宣言」和','兩國國防部長趙成台在']) {
 const f=matchForm(text), sp={start:0,end:text.length};
 console.log(text, '\n  N', namesIn(text,f,g,sp).map(n=>text.slice(n.span.start,n.span.end)+':'+n.kind).join(' '), '\n  T', tm.find(f,sp).map(t=>text.slice(t.span.start,t.span.end)+':'+t.row.id).join(' '));
}
