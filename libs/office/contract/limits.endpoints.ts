import { endpoint, Id, PageQuery } from '@sanchika/platform/contract';
import * as z from 'zod';
import { EndLimit, LimitPage, NewLimit } from './limits.schema';
import { OfficeProblems } from './office.problems';

/** Financial powers as orders delegate them (EN-13). */
export const LimitApi = {
  limits: endpoint({
    operation: 'office.limits',
    method: 'GET',
    path: '/api/office/limits',
    summary: 'The delegated financial limits of the posts in reach, and those of roles; the youngest first.',
    audience: 'post',
    rule: 'office.administer',
    query: PageQuery,
    response: LimitPage,
    problems: [],
  }),
  delegateLimit: endpoint({
    operation: 'office.delegate-limit',
    method: 'POST',
    path: '/api/office/limits',
    summary: 'Delegates a financial power by order to a post, or to a role in offices of a tier.',
    audience: 'post',
    rule: 'office.administer',
    body: NewLimit,
    response: z.object({ limitId: Id }),
    problems: [OfficeProblems.codeTaken, OfficeProblems.unknownPost],
  }),
  endLimit: endpoint({
    operation: 'office.end-limit',
    method: 'POST',
    path: '/api/office/limits/:limitId/end',
    summary: 'Ends a delegated power with a day, today or later.',
    audience: 'post',
    rule: 'office.administer',
    params: z.object({ limitId: Id }),
    body: EndLimit,
    response: z.object({ limitId: Id }),
    problems: [OfficeProblems.limitDayPast],
  }),
};
