import type { CallInput, Endpoint } from '@sanchika/platform/contract';
import type * as z from 'zod';

type Schema = z.ZodType;

/** Forbidden where the endpoint has no such part; optional when all its fields are. */
type Part<Name extends string, Given extends Schema> =
  unknown extends z.input<Given>
    ? { readonly [part in Name]?: undefined }
    : object extends z.input<Given>
      ? { readonly [part in Name]?: z.input<Given> }
      : { readonly [part in Name]: z.input<Given> };

/** What a caller of an endpoint gives: its path places, query and body as their schemas read them. */
export type InputOf<E> = CallInput &
  (Endpoint extends E
    ? unknown
    : E extends Endpoint<infer Params, infer Query, infer Body, Schema>
      ? Part<'params', Params> & Part<'query', Query> & Part<'body', Body>
      : never);
