import { chromium } from '@playwright/test';
const [,, url, out, w='1440', h='900', lang='en', click] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const ctx = await b.newContext({ viewport: { width: +w, height: +h }, locale: lang === 'zh' ? 'zh-TW' : 'en-US' });
const p = await ctx.newPage();
p.on('console', m => { if (['error','warning'].includes(m.type())) console.log('console', m.text().slice(0,300)); });
p.on('pageerror', e => console.log('pageerror', e.message));
await p.goto(url, { waitUntil: 'load', timeout: 120000 });
await p.waitForSelector('.mark-button', { timeout: 120000 }).catch(()=>console.log('no marks'));
await p.waitForTimeout(1500);
if (click) { await p.click(click); await p.waitForTimeout(1500); }
await p.screenshot({ path: out });
const info = await p.evaluate(() => {
  const vis = [...document.querySelectorAll('.vis-item.is-labelled .mark-label')];
  const rects = vis.map(e => { const r = e.getBoundingClientRect(); return { t: e.textContent, x: r.left, r: r.right, y: r.top, w: r.width, full: e.scrollWidth, cw: e.clientWidth, before: !!e.closest('.is-before') }; }).filter(r => r.w > 0);
  const c = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  const over = []; rects.forEach((a,i)=>rects.slice(i+1).forEach(b=>{ if (Math.abs(a.y-b.y)<10 && a.x<b.r-1 && b.x<a.r-1) over.push([a.t,b.t]); }));
  const shown = rects.filter(r => r.y > c.top && r.y < c.bottom);
  return { canvas: [c.left, c.right, c.top, c.bottom], labels: rects.length, shown: shown.length, out: rects.filter(r => r.x < c.left - 1 || r.r > c.right + 1).map(r=>r.t), over, list: shown.map(r => `${Math.round(r.x)}-${Math.round(r.r)} y${Math.round(r.y)} ${r.before?'<':'>'} ${r.full>r.cw+1?Math.round(r.cw)+'/'+r.full:'whole'} ${r.t}`) };
});
console.log(JSON.stringify(info, null, 1));
await b.close();
