import { serve } from '../../../_answers/serve';
import { REVIEW_EVENT } from '../../../_operations/review';

export const GET = serve(REVIEW_EVENT);
