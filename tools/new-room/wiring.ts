/** One line that makes the house know of the room: it is added after the one place that matches. */
export interface Wire {
  readonly path: string;
  readonly after: RegExp;
  readonly adds: string;
}

/** Places are told by what stands there; the same words as in the templates stand for the room’s own. */
export const WIRES: readonly Wire[] = [
  {
    path: 'house.plan.mjs',
    after: /export const rooms = \{[^}]*?(?=\n\};)/g,
    adds: '\n  __room__: [__needs__],',
  },
  {
    path: 'ARCHITECTURE.md',
    after: /^\| `file` .*\n/gm,
    adds: '| `__room__` | __hindi__: so far a register of entries |\n',
  },
  {
    path: 'GLOSSARY.md',
    after: /(?=^## Settled differences)/gm,
    adds:
      '## __hindi__ · The __room__ room\n\n| हिन्दी | English | in code |\n| --- | --- | --- |\n' +
      '| प्रविष्टि (__hindi__) | Entry of the __room__ room | `__room__Entry` |\n\n',
  },
  {
    path: 'tools/write-docs/papers/contracts.ts',
    after: /^import \* as file from .*\n/gm,
    adds: "import * as __room__ from '@sanchika/__room__/contract';\n",
  },
  {
    path: 'tools/write-docs/papers/contracts.ts',
    after: /^const contracts: [^=]*= \{[\s\S]*?\bfile\b/gm,
    adds: ', __room__',
  },
  {
    path: 'apps/api/app.module.ts',
    after: /^import \{ FileModule \} .*\n/gm,
    adds: "import { __Room__Module } from '@sanchika/__room__/api';\n",
  },
  { path: 'apps/api/app.module.ts', after: /\bFileModule(?=[\],])/g, adds: ', __Room__Module' },
  {
    path: 'apps/api/schema.ts',
    after: /^\} from '@sanchika\/file\/api';\n/gm,
    adds: "import { __Room__EntryRow } from '@sanchika/__room__/api';\n",
  },
  {
    path: 'apps/api/schema.ts',
    after: /(?:^import .* from '\.\/migrations\/.*';\n)+/gm,
    adds: "import { Create__Room____stamp__ } from './migrations/__stamp__-create-__room__';\n",
  },
  { path: 'apps/api/schema.ts', after: /\.\.\.fileTables,\n/g, adds: '__Room__EntryRow,\n' },
  {
    path: 'apps/api/schema.ts',
    after: /migrations: \[[^\]]*?(?=\s*\])/g,
    adds: '\nCreate__Room____stamp__,',
  },
  {
    path: 'apps/api/matrix-rows.cases.ts',
    after: /^import type \{ ActorName \} from '\.\/matrix-actors\.harness';\n/gm,
    adds: "import { __room__Rows } from './__room__-rows.cases';\n",
  },
  { path: 'apps/api/matrix-rows.cases.ts', after: /^ {2}\.\.\.fileRows,\n/gm, adds: '  ...__room__Rows,\n' },
  {
    path: 'apps/pwa/src/app/app.routes.ts',
    after: /(?=^ {2}\{ path: 'sign-in')/gm,
    adds:
      "{ path: '__room__', canActivate: [actingOnly], " +
      "loadChildren: () => import('@sanchika/__room__/pwa').then(({ __room__Routes }) => __room__Routes) },\n",
  },
];
