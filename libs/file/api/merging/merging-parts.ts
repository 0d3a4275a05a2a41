import { OpenVolume } from '../volumes/open-volume';
import { BundleQueries } from './bundle.queries';
import { EndInFile } from './end-in-file';
import { MergeFile } from './merge-file';
import { OpenPart } from './open-part';
import { ProposeMerge } from './propose-merge';
import { TakeInFile } from './take-in-file';

/** What opens parts and volumes, merges files and tells of it. */
export const merging = [OpenPart, OpenVolume, MergeFile, EndInFile, TakeInFile, ProposeMerge, BundleQueries];
