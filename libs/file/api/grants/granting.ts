import { GrantsQueries } from './grants.queries';
import { KeepViewing } from './keep-viewing';
import { NamePost } from './name-post';
import { ReclassifyFile } from './reclassify-file';
import { RevokeGrant } from './revoke-grant';
import { ViewingsQueries } from './viewings.queries';

/** What the room provides for restricted files and for posts that are named on files. */
export const granting = [NamePost, RevokeGrant, ReclassifyFile, KeepViewing, GrantsQueries, ViewingsQueries];
