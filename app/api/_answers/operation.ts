import type { z } from 'zod';
import type { ExampleSubjects } from '@/lib/queries/example-subjects';
import type { EventFilters, ParameterProblem } from '@/lib/queries/filters';
import type { Accepted, Shape, Values } from './parameters';

/**
 * What is asked: the parts of the path, the parameters, the address the app is reached at (`https://example.org`), and the one that a citation gives for it, if
 * any has been named.
 */
export interface Asked<S extends Shape> {
  path: Readonly<Record<string, string>>;
  values: Values<S>;
  filters: EventFilters;
  origin: string;
  cited: string | null;
}

/** The addresses of the app that an answer gives. */
export type Origins = Pick<Asked<Shape>, 'origin' | 'cited'>;

/** An answer that depends on what is asked and on the data alone. With a file name a browser saves it instead of showing it. */
export interface Answer {
  mediaType: string;
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  fileName?: string;
  headers?: Readonly<Record<string, string>>;
}

/** What is asked for stands at another address of the interface now. */
export interface Moved {
  movedTo: string;
}

/** An answer in JSON. */
export function json(value: unknown, mediaType = 'application/json'): Answer {
  return { mediaType, body: JSON.stringify(value) };
}

/**
 * One address of the interface: what it takes and what it answers. The route serves it and the OpenAPI document describes it,
 * so that they cannot differ.
 */
export interface Operation<S extends Shape = Shape> extends Accepted<S> {
  /** Its name in the document, and the key of its description in the message files. */
  id: OperationId;
  /** With names in braces: `/api/events/{id}`. */
  address: string;
  /** The shape of the answer in JSON; other media types have none. */
  answers: Readonly<Record<string, z.ZodType | null>>;
  /** Values for the path and the parameters with which it answers, from the data that are served; null where they hold no example. */
  example: (
    known: ExampleSubjects,
  ) => { path?: Record<string, string>; query?: Record<string, string> } | null;
  /** What cannot be asked together, though each alone is right; null when there is nothing of the kind. */
  conflict?(values: Values<S>): ParameterProblem | null;
  /** Whether what it is asked for may have moved. */
  moves?: true;
  /** Null when there is no such thing. */
  answer(asked: Asked<S>): Promise<Answer | Moved | null>;
}

export type OperationId =
  | 'listEvents'
  | 'getEvent'
  | 'tellStory'
  | 'searchEvents'
  | 'suggest'
  | 'countFacets'
  | 'showWindow'
  | 'listNames'
  | 'getName'
  | 'citeName'
  | 'listSources'
  | 'getSource'
  | 'namesInSource'
  | 'pagesOfWords'
  | 'citeWords'
  | 'getMention'
  | 'listPositions'
  | 'getPosition'
  | 'citePassage'
  | 'listRounds'
  | 'listContradictions'
  | 'describeData'
  | 'citeData'
  | 'reviewQueue'
  | 'reviewEvent'
  | 'listRejected'
  | 'listProblems'
  | 'describeInterface';
