import { serve } from '../../../_answers/serve';
import { CITE_NAME } from '../../../_operations/names';

export const GET = serve(CITE_NAME);
