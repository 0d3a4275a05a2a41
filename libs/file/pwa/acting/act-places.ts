import { FILE_FINDINGS, type FileFinding } from '@sanchika/file/domain';
import type { Finding } from '@sanchika/platform/kernel';

/** Where a finding is mended. */
const PLACES: Partial<Record<FileFinding, string>> = {
  'file.nobody-asked': 'act-posts',
  'file.asked-cannot-answer': 'act-posts',
  'file.already-asked': 'act-posts',
  'file.too-many-asked': 'act-posts',
  'file.same-post': 'act-posts',
  'file.spoken-later-than-now': 'act-spoken-at',
  'file.no-standing-decision': 'act-decision',
  'file.other-file-missing': 'act-file',
  'file.linked-to-itself': 'act-file',
  'file.draft-linked': 'act-file',
  'file.already-linked': 'act-file',
  'file.too-many-links': 'act-file',
  'file.not-linked': 'act-file',
  'file.other-not-at-hand': 'act-other',
  'file.attached-to-itself': 'act-file',
  'file.too-many-attached': 'act-file',
  'file.not-attached': 'act-file',
  'file.review-date-not-ahead': 'act-review',
  'file.review-date-too-far': 'act-review',
  'file.retention-years-missing': 'act-years',
  'file.cannot-be-named': 'act-posts',
  'file.holder-named': 'act-posts',
  'file.already-named': 'act-posts',
  'file.grant-date-past': 'act-until',
  'file.grant-date-too-far': 'act-until',
  'file.grant-ended': 'act-grant',
};

/** The control of a form at which a finding is mended. */
export function placeOf({ code }: Finding): string {
  const known = FILE_FINDINGS.find((finding) => finding === code);
  return (known && PLACES[known]) ?? 'act-words';
}
