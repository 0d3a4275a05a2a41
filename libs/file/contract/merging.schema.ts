import { PostLabel } from '@sanchika/office/contract';
import { HashText, Id, InstantText } from '@sanchika/platform/contract';
import * as z from 'zod';
import { Seen } from './file-acts.schema';
import { FileState } from './file-views.schema';

const Reason = z.string().trim().min(1).max(500);

export const OpenPart = z
  .object({
    /** Chosen by the sender, so that a part opened without network keeps its identity. */
    partId: Id,
    /** What of the matter it is about; the subject of the main file when it is absent. */
    subject: z.string().trim().min(1).max(300).optional(),
    clientAt: InstantText.optional(),
  })
  .meta({ id: 'OpenPart' });

/** `otherHead` is what its author had before his eyes of the file that ends. */
const Other = { otherId: Id, otherHead: HashText.optional() };

export const MergePart = Seen.extend(Other).meta({ id: 'MergePart' });
export const MergeFiles = Seen.extend({ ...Other, reason: Reason }).meta({ id: 'MergeFiles' });
export const ProposeMerge = Seen.extend({ otherId: Id, reason: Reason }).meta({ id: 'ProposeMerge' });
export const RefuseMerge = Seen.extend({ reason: Reason }).meta({ id: 'RefuseMerge' });
export const OpenVolume = Seen.meta({ id: 'OpenVolume' });

/** Another file as it is named beside this one. */
const NamedFile = z.object({ fileId: Id, fileNumber: z.string().nullable() });

/** A part of the file, open or merged. */
export const PartView = NamedFile.extend({
  partNo: z.int(),
  state: FileState,
  holder: PostLabel.nullable(),
  headHash: HashText,
}).meta({ id: 'PartFile' });
export type PartView = z.infer<typeof PartView>;

/** A file that ended in this one, with the first numbers that its notes and papers have here. */
export const MergingView = NamedFile.extend({
  isPart: z.boolean(),
  by: PostLabel,
  at: InstantText,
  /** Why two main files were merged; null for a part. */
  reason: z.string().nullable(),
  noteFrom: z.int(),
  notes: z.int(),
  pageFrom: z.int(),
  pages: z.int(),
  eventId: Id,
}).meta({ id: 'Merging' });
export type MergingView = z.infer<typeof MergingView>;

/** A section of the file that was opened when the one before it was thick enough (K-8). */
export const VolumeView = z
  .object({
    no: z.int(),
    at: InstantText,
    noteFrom: z.int(),
    paraFrom: z.int(),
    serialFrom: z.int(),
    pageFrom: z.int(),
  })
  .meta({ id: 'Volume' });
export type VolumeView = z.infer<typeof VolumeView>;

/** What a file says of its parts, its volumes and the files that ended in it. */
export const bundleShape = {
  /** The main file, of a part. */
  main: NamedFile.nullable(),
  parts: z.array(PartView),
  mergings: z.array(MergingView),
  /** Where the file went. */
  mergedInto: NamedFile.extend({ at: InstantText }).nullable(),
  mergeProposal: z
    .object({ other: NamedFile, by: PostLabel, at: InstantText, reason: z.string() })
    .nullable(),
  /** From the second on. */
  volumes: z.array(VolumeView),
  /** Notes and papers of the present volume, in pages. */
  volumePages: z.int(),
};
