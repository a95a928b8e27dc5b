import { serve } from '../../../_answers/serve';
import { PAGES_OF_WORDS } from '../../../_operations/pages-of-words';

export const GET = serve(PAGES_OF_WORDS);
