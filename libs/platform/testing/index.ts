export { Caller } from './caller';
export type { Reply } from './caller';
export { EICAR, FakeClamd } from './fake-clamd';
export { freshDatabase, testEngine } from './fresh-database';
export type { FreshDatabase } from './fresh-database';
export { arrived, beginUpload, sendPiece, uploadInPieces } from './pieces';
export { SAMPLE_PASSWORD, startServer, temporaryFolder } from './start-server';
export type { ServerPlan, TestServer } from './start-server';
