import { endpoint, PageQuery } from '@sanchika/platform/contract';
import { FileReceipt } from './file-acts.schema';
import { FileProblems, findingProblem } from './file.problems';
import { Park, ParkedPage, Unpark } from './parking.schema';
import { moving, OneFile } from './shared-refusals';

export const ParkingReads = {
  parked: endpoint({
    operation: 'file.parked',
    method: 'GET',
    path: '/api/files/parked',
    summary: 'The files that this post has parked, the next to come back first. They are not pending.',
    audience: 'post',
    rule: 'file.list',
    query: PageQuery,
    response: ParkedPage,
    problems: [],
  }),
};

/** Putting a file by while there is nothing to do on it (B1). */
export const ParkingActs = {
  park: endpoint({
    operation: 'file.park',
    method: 'POST',
    path: '/api/files/:fileId/park',
    summary: 'Puts the file by until a day of review; its clock stands still.',
    audience: 'post',
    rule: 'file.park',
    params: OneFile,
    body: Park,
    response: FileReceipt,
    problems: [
      ...moving,
      FileProblems.textFault,
      findingProblem('file.park-reason-missing'),
      findingProblem('file.review-date-not-ahead'),
      findingProblem('file.review-date-too-far'),
    ],
  }),
  unpark: endpoint({
    operation: 'file.unpark',
    method: 'POST',
    path: '/api/files/:fileId/unpark',
    summary: 'Takes the parked file up again; its due instant moves by the working days it was parked.',
    audience: 'post',
    rule: 'file.unpark',
    params: OneFile,
    body: Unpark,
    response: FileReceipt,
    problems: moving,
  }),
};
