import type { CallToolResult, Tool as Listed } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { isServed } from '@/lib/collections/served';
import { withinCollection } from '@/lib/collections/within';
import { environment } from '@/lib/env';
import { TooLong, withinTime } from '@/lib/within-time';
import { site } from '../api/_operations/site';
import { COMMON } from './asked';
import type { Making, Place } from './place';
import { Refusal } from './refusal';
import { servedNames } from './served-names';

/** How many characters an answer may have. */
const LONGEST = 100_000;

/** How many things are told that are wrong with arguments, and how much of each. */
const MOST_TOLD = 5;
const LONGEST_TOLD = 400;

/** What a tool is: what it takes besides the common arguments, what it answers, and how. */
interface Told<In extends z.ZodRawShape, Out extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  input: In;
  output: Out;
  answer: (asked: z.output<z.ZodObject<In>>, making: Making) => Promise<z.input<Out>>;
}

/** A tool as the server lists and calls it. */
export interface Tool {
  readonly listed: Listed;
  readonly call: (given: unknown, place: Place, signal?: AbortSignal) => Promise<CallToolResult>;
}

const refused = (sentence: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: sentence }],
});

/** What is wrong with arguments, in sentences. */
function faultsOf({ issues }: z.ZodError): string {
  const told = issues.slice(0, MOST_TOLD).map(({ path, message }) => {
    const where = path.length === 0 ? 'The arguments' : `The argument "${path.join('.')}"`;
    return `${where} cannot be understood: ${message}.`.slice(0, LONGEST_TOLD);
  });
  return told.join(' ');
}

/** What is said where there is no answer; why is for the log and not for whoever asked. */
function failure(error: unknown): CallToolResult {
  if (error instanceof Refusal) return refused(error.message);
  if (error instanceof TooLong)
    return refused('The answer took too long, and was given up. Ask for less, or again later.');
  console.error(error);
  return refused('The answer could not be made; what went wrong is in the log of the server.');
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { target: 'draft-7', io }) as Listed['inputSchema'];

/**
 * Makes a tool: arguments are checked, refused where there is one that it does not know, and answered for the collection that is meant, in limited time and length.
 * A refusal is a result with a sentence, which an assistant can read and act on, and no error of the protocol.
 */
export function tool<In extends z.ZodRawShape, Out extends z.ZodObject>(told: Told<In, Out>): Tool {
  const { name, title, description, output, answer } = told;
  const input = z.strictObject(told.input);
  const common = z.object(COMMON);
  const listed: Listed = {
    ...{ name, title, description },
    inputSchema: schemaOf(z.strictObject({ ...told.input, ...COMMON }), 'input'),
    outputSchema: schemaOf(output, 'output') as Listed['outputSchema'],
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };

  async function call(given: unknown, place: Place, signal?: AbortSignal): Promise<CallToolResult> {
    const { collection: named, language: spoken, ...rest } = z.looseObject({}).parse(given ?? {});
    const shared = common.safeParse({ collection: named, language: spoken });
    const own = input.safeParse(rest);
    if (!shared.success) return refused(faultsOf(shared.error));
    if (!own.success) return refused(faultsOf(own.error));
    const { language, collection = place.collection } = shared.data;
    const { databaseFile } = environment();
    if (!isServed(databaseFile, collection))
      return refused(`There is no such collection. There are: ${servedNames(databaseFile)}.`);
    const { cited } = place;
    const link = (href: string) => new URL(href, place.origin).href;
    const ask = () => answer(own.data, { language, link, site, cited });
    const made = await withinTime(() => withinCollection(collection, ask), signal && { signal });
    const structuredContent = output.parse(made);
    const text = JSON.stringify(structuredContent);
    if (text.length > LONGEST)
      return refused(
        `The answer would have ${text.length} characters, and ${LONGEST} is the most. Ask for less.`,
      );
    return { structuredContent, content: [{ type: 'text', text }] };
  }
  return { listed, call: (...asked) => call(...asked).catch(failure) };
}
