import { serve } from '../../_answers/serve';
import { REVIEW_QUEUE } from '../../_operations/review';

export const GET = serve(REVIEW_QUEUE);
