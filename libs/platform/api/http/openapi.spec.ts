import { endpoint, Id, problem } from '@sanchika/platform/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from './openapi';

const Part = z.object({ text: z.string().max(10) }).meta({ id: 'Part' });
const taken = problem({ code: 'sample.taken', status: 409, hi: 'लिया जा चुका।', en: 'Taken.' });

const act = endpoint({
  operation: 'sample.add-part',
  method: 'POST',
  path: '/api/samples/:sampleId/parts',
  summary: 'Adds a part.',
  audience: 'post',
  rule: 'sample.write',
  params: z.object({ sampleId: Id }),
  body: z.object({ part: Part }),
  response: Part,
  status: 201,
  problems: [taken],
});
const read = endpoint({
  operation: 'sample.list',
  method: 'GET',
  path: '/api/samples',
  summary: 'Lists.',
  audience: 'anybody',
  rule: 'sample.open',
  query: z.object({ q: z.string(), after: z.string().optional() }),
  response: z.void(),
  problems: [],
});

const document = openApiDocument([act, read], '1.2.3');
const { paths, components } = document as {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components: { schemas: Record<string, unknown> };
};
const documentedAct = paths['/api/samples/{sampleId}/parts']?.['post'];
const documentedRead = paths['/api/samples']?.['get'];

describe('the OpenAPI document', () => {
  it('is of version 3.1 and names the version of the product', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  });

  it('says of every operation who may try it and which rule decides', () => {
    expect(documentedAct).toMatchObject({
      operationId: 'sample.add-part',
      'x-authz': { audience: 'post', rule: 'sample.write' },
      security: [{ session: [] }],
    });
    expect(documentedRead).toMatchObject({ 'x-authz': { audience: 'anybody' }, security: [] });
  });

  it('asks for a key with every change and with no read', () => {
    const named = (operation: unknown) =>
      (operation as { parameters: { name: string; in: string; required: boolean }[] }).parameters;
    expect(named(documentedAct).map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['sampleId', 'path', true],
      ['Idempotency-Key', 'header', true],
    ]);
    expect(named(documentedRead).map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['q', 'query', true],
      ['after', 'query', false],
    ]);
  });

  it('gathers named shapes once', () => {
    expect(Object.keys(components.schemas).sort()).toEqual(['Finding', 'Part', 'Problem']);
    expect(JSON.stringify(documentedAct)).toContain('"#/components/schemas/Part"');
  });

  it('lists the answer and every refusal by its status', () => {
    const responses = documentedAct?.['responses'] as Record<string, { description: string }>;
    expect(Object.keys(responses)).toEqual(['201', '400', '403', '404', '409', '422', '429', '500', '503']);
    expect(responses['409']?.description).toBe('sample.taken');
    expect(Object.keys(documentedRead?.['responses'] as object)).toEqual(['204', '400', '429', '500', '503']);
  });
});
