/** Roles are granted to posts and add up (B6). */
export const ROLES = [
  'officer',
  'dealingHand',
  'registryIn',
  'registryOut',
  'sectionHead',
  'headOfOffice',
  'collector',
  'addlCollector',
  'establishment',
  'ddo',
  'appraisalCustodian',
  'kmsEditor',
  'recordKeeper',
  'helpdeskAgent',
  'trainer',
  'localAdmin',
  'districtAdmin',
  'stateAdmin',
  'auditor',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** How a person holds a post (B0). */
export const POSTING_KINDS = ['regular', 'additional', 'officiating', 'link'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** The state secretariat down to the district; police is a tier beside them. */
export const OFFICE_TIERS = ['secretariat', 'hod', 'division', 'district', 'police'] as const;
export type OfficeTier = (typeof OFFICE_TIERS)[number];
