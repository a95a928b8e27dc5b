import { serve } from '../_answers/serve';
import { TELL_STORY } from '../_operations/tell-story';

export const GET = serve(TELL_STORY);
