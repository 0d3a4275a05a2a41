import { withBundle } from '../../tools/stories/bundle.ts';

/** `node apps/journeys/run.ts [E1 …]`: the stories in Chromium on the built app. */
const isWell = await withBundle('apps/journeys/tell.ts', ({ tell }: typeof import('./tell.ts')) =>
  tell(process.argv.slice(2)),
);
process.exitCode = isWell ? 0 : 1;
