import { serve } from '../../../_answers/serve';
import { CITE_WORDS } from '../../../_operations/cite-words';

export const GET = serve(CITE_WORDS);
