export { OfficeApi } from './office.endpoints';
export { LimitView, NewLimit } from './limits.schema';
export { OfficeProblems } from './office.problems';
export {
  DirectoryPage,
  NewPerson,
  NewPost,
  NewPosting,
  NewSection,
  OfficeOutline,
  PeoplePage,
  PersonView,
  PostLabel,
} from './office.schema';
export { OFFICE_TIERS, POSTING_KINDS, ROLES } from '@sanchika/office/domain';
export type { OfficeTier, PostingKind, Role } from '@sanchika/office/domain';
