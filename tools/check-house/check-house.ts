import { fileURLToPath } from 'node:url';
import { coverageList } from './checks/coverage-list.ts';
import { decisionRecords } from './checks/decision-records.ts';
import { fileNames } from './checks/file-names.ts';
import { generatedPapers } from './checks/generated-papers.ts';
import { importCircles } from './checks/import-circles.ts';
import { mustFailProbe } from './checks/must-fail-probe.ts';
import { npmScripts } from './checks/npm-scripts.ts';
import { oneWordEach } from './checks/one-word-each.ts';
import { paperLinks } from './checks/paper-links.ts';
import { platformWords } from './checks/platform-words.ts';
import { projectTags } from './checks/project-tags.ts';
import { styleSizes } from './checks/style-sizes.ts';
import { suppressions } from './checks/suppressions.ts';
import { workshopTraces } from './checks/workshop-traces.ts';
import { openHouse } from './house.ts';
import type { Check } from './house.ts';

const checks: readonly Check[] = [
  projectTags,
  fileNames,
  styleSizes,
  importCircles,
  mustFailProbe,
  suppressions,
  platformWords,
  oneWordEach,
  decisionRecords,
  coverageList,
  generatedPapers,
  npmScripts,
  paperLinks,
  workshopTraces,
];

const house = openHouse(fileURLToPath(new URL('../..', import.meta.url)));
let failed = 0;
for (const check of checks) {
  const faults = await check.run(house);
  process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${check.name}\n`);
  for (const fault of faults) process.stdout.write(`    ${fault}\n`);
  if (faults.length > 0) failed += 1;
}
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
