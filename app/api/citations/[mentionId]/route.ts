import { serve } from '../../_answers/serve';
import { CITE_PASSAGE } from '../../_operations/cite-passage';

export const GET = serve(CITE_PASSAGE);
