import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { CITE_STYLES } from '@/lib/cite/template';
import { mentionCitation } from '@/lib/queries/mention-citation';
import { LOCALES } from '../../../_i18n/locale';
import { originOf } from '../../_answers/origin';
import { problem } from '../../_answers/problem';

const Wanted = z.object({ style: z.enum(CITE_STYLES), locale: z.enum(LOCALES) });

/** The citation of a passage as text, in a style and a language. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/api/citations/[mentionId]'>,
): Promise<Response> {
  const wanted = Wanted.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!wanted.success) {
    const [issue] = wanted.error.issues;
    const parameter = issue?.path.join('.');
    return problem(400, `The parameter "${parameter}" cannot be understood.`, { detail: issue?.message });
  }
  const text = await mentionCitation((await params).mentionId, { ...wanted.data, origin: originOf(request) });
  return text === null ? problem(404, 'There is no such passage.') : Response.json({ text });
}
