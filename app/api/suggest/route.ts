import { serve } from '../_answers/serve';
import { SUGGEST } from '../_operations/suggest';

export const GET = serve(SUGGEST);
