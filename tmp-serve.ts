import { stopChildrenWithParent } from '@/app/_start/child';
import { serve } from '@/app/_start/server';
stopChildrenWithParent();
await serve({ host: '127.0.0.1', port: 4311 }, process.argv[2] ?? '', 'start');
console.log('up');
