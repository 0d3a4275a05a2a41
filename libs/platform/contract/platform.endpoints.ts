import * as z from 'zod';
import { endpoint } from './endpoint';
import { InstantText, NoContent } from './schema';

/** What every deployment answers, whatever rooms it has. */
export const PlatformApi = {
  health: endpoint({
    operation: 'platform.health',
    method: 'GET',
    path: '/api/health',
    summary: 'Says that the process answers. Touches nothing.',
    audience: 'anybody',
    rule: 'platform.open',
    response: z.object({ status: z.literal('ok'), version: z.string() }),
    problems: [],
  }),
  openApi: endpoint({
    operation: 'platform.openapi',
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This document.',
    audience: 'anybody',
    rule: 'platform.open',
    response: z.looseObject({ openapi: z.string() }),
    problems: [],
  }),
  metrics: endpoint({
    operation: 'platform.metrics',
    method: 'GET',
    path: '/api/metrics',
    summary: 'Figures for Prometheus; answered only to a caller on the same machine.',
    audience: 'anybody',
    rule: 'platform.same-machine',
    response: z.any(),
    answerKind: 'stream',
    problems: [],
  }),
};

/** Exists only where SANCHIKA_TEST_CLOCK is 1. */
export const TestClockApi = {
  setClock: endpoint({
    operation: 'platform.set-clock',
    method: 'PUT',
    path: '/api/test/clock',
    summary: 'Moves the clock of the office, not that of sessions.',
    audience: 'anybody',
    rule: 'platform.open',
    keyed: false,
    body: z.object({ now: InstantText }),
    response: NoContent,
    problems: [],
  }),
};
