import { endpoint, Id, NoContent, PageQuery } from '@sanchika/platform/contract';
import * as z from 'zod';
import { ArrangingProblems } from './arranging.problems';
import {
  FollowUpPage,
  NewOwnFolder,
  OwnFoldersView,
  PutInFolder,
  RenameOwnFolder,
  SetFollowUp,
} from './arranging.schema';
import { FilePage } from './file-views.schema';
import { FileProblems } from './file.problems';
import { OneFile } from './shared-refusals';

const OneFolder = z.object({ folderId: Id });
const named = [ArrangingProblems.folderNameTaken, ArrangingProblems.nameEmpty, FileProblems.textFault];

export const ArrangingReads = {
  ownFolders: endpoint({
    operation: 'file.own-folders',
    method: 'GET',
    path: '/api/files/own-folders',
    summary: 'The folders in which this post arranges files for itself, by name.',
    audience: 'post',
    rule: 'file.list',
    response: OwnFoldersView,
    problems: [],
  }),
  inOwnFolder: endpoint({
    operation: 'file.in-own-folder',
    method: 'GET',
    path: '/api/files/own-folders/:folderId/files',
    summary: 'What lies in the folder, the last put in first, as far as the post may still see it.',
    audience: 'post',
    rule: 'file.list',
    params: OneFolder,
    query: PageQuery,
    response: FilePage,
    problems: [],
  }),
  followUps: endpoint({
    operation: 'file.follow-ups',
    method: 'GET',
    path: '/api/files/follow-ups',
    summary: 'The files that this post wants to look at again, the earliest day first.',
    audience: 'post',
    rule: 'file.list',
    query: PageQuery,
    response: FollowUpPage,
    problems: [],
  }),
};

/** How a post arranges files for itself. No chain knows of it, and no other post. */
export const ArrangingActs = {
  addOwnFolder: endpoint({
    operation: 'file.add-own-folder',
    method: 'POST',
    path: '/api/files/own-folders',
    summary: 'Makes a folder.',
    audience: 'post',
    rule: 'file.list',
    body: NewOwnFolder,
    response: NoContent,
    problems: [...named, ArrangingProblems.tooManyFolders, FileProblems.idTaken],
  }),
  renameOwnFolder: endpoint({
    operation: 'file.rename-own-folder',
    method: 'PUT',
    path: '/api/files/own-folders/:folderId',
    summary: 'Gives the folder another name.',
    audience: 'post',
    rule: 'file.list',
    params: OneFolder,
    body: RenameOwnFolder,
    response: NoContent,
    problems: named,
  }),
  removeOwnFolder: endpoint({
    operation: 'file.remove-own-folder',
    method: 'DELETE',
    path: '/api/files/own-folders/:folderId',
    summary: 'Removes the folder; the files stay where they are.',
    audience: 'post',
    rule: 'file.list',
    params: OneFolder,
    response: NoContent,
    problems: [],
  }),
  putInOwnFolder: endpoint({
    operation: 'file.put-in-own-folder',
    method: 'PUT',
    path: '/api/files/:fileId/own-folder',
    summary: 'Puts the file into a folder of the post’s own, out of any other; or takes it out.',
    audience: 'post',
    rule: 'file.open',
    params: OneFile,
    body: PutInFolder,
    response: NoContent,
    problems: [ArrangingProblems.folderFull],
  }),
  setFollowUp: endpoint({
    operation: 'file.set-follow-up',
    method: 'PUT',
    path: '/api/files/:fileId/follow-up',
    summary: 'Sets the day on which the post wants to look at the file again, or moves it.',
    audience: 'post',
    rule: 'file.open',
    params: OneFile,
    body: SetFollowUp,
    response: NoContent,
    problems: [ArrangingProblems.dayNotAhead, ArrangingProblems.tooManyFollowUps, FileProblems.textFault],
  }),
  endFollowUp: endpoint({
    operation: 'file.end-follow-up',
    method: 'DELETE',
    path: '/api/files/:fileId/follow-up',
    summary: 'The file was looked at, or need not be any more.',
    audience: 'post',
    rule: 'file.list',
    params: OneFile,
    response: NoContent,
    problems: [],
  }),
};
