import { endpoint, Id } from '@sanchika/platform/contract';
import * as z from 'zod';
import { PrintProblems } from './prints.problems';
import { NewPrint, PrintView } from './prints.schema';
import { OneFile } from './shared-refusals';

const OnePrint = OneFile.extend({ printId: Id });

/** Asking for the whole file as paper. Every print is an export, and is logged (UA-8). */
export const PrintActs = {
  orderPrint: endpoint({
    operation: 'file.order-print',
    method: 'POST',
    path: '/api/files/:fileId/prints',
    summary: 'Orders the file as one PDF, as far as one may see it; it is made in the background.',
    audience: 'post',
    rule: 'file.open',
    params: OneFile,
    body: NewPrint,
    response: PrintView,
    status: 202,
    problems: [PrintProblems.printsWaiting],
  }),
};

export const PrintReads = {
  print: endpoint({
    operation: 'file.print',
    method: 'GET',
    path: '/api/files/:fileId/prints/:printId',
    summary: 'How far a print of one’s own has come.',
    audience: 'post',
    rule: 'file.open',
    params: OnePrint,
    response: PrintView,
    problems: [],
  }),
  downloadPrint: endpoint({
    operation: 'file.download-print',
    method: 'GET',
    path: '/api/files/:fileId/prints/:printId/pdf',
    summary: 'The PDF of a print of one’s own, for an hour after it was made.',
    audience: 'post',
    rule: 'file.open',
    params: OnePrint,
    response: z.any(),
    answerKind: 'stream',
    problems: [PrintProblems.printNotReady],
  }),
};
