import * as access from '@sanchika/access/contract';
import * as factors from '@sanchika/access/contract/factors';
import * as alert from '@sanchika/alert/contract';
import * as calendar from '@sanchika/calendar/contract';
import * as file from '@sanchika/file/contract';
import * as office from '@sanchika/office/contract';
import * as platform from '@sanchika/platform/contract';
import type { Endpoint, ProblemSpec } from '@sanchika/platform/contract';
import { rooms } from '../../check-house/house-plan.ts';

/** What each room's contract lets through its door. */
const contracts: Readonly<Record<string, object>> = {
  platform,
  calendar,
  office,
  access: { ...access, ...factors },
  file,
  alert,
};

/** Every operation of every room but those of test deployments, in the order of their paths. */
export function allEndpoints(): Endpoint[] {
  const found = contractsInOrder().flatMap(([, contract]) => groupsOf(contract).filter(isEndpoint));
  const byRoute = new Map(found.map((endpoint) => [`${endpoint.path} ${endpoint.method}`, endpoint]));
  return [...byRoute]
    .filter(([route]) => !route.startsWith('/api/test/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, endpoint]) => endpoint);
}

/** Each room with the problems that its contract declares. */
export function problemsByRoom(): [room: string, problems: ProblemSpec[]][] {
  return contractsInOrder().map(([room, contract]) => [room, groupsOf(contract).filter(isProblem)]);
}

/** Throws when the plan has a room whose contract is not among these. */
function contractsInOrder(): [string, object][] {
  return Object.keys(rooms).map((room) => {
    const contract = contracts[room];
    if (!contract) throw new Error(`tools/write-docs does not read the contract of ${room}`);
    return [room, contract];
  });
}

/** The members of the groups (`FileApi`, `FileProblems`, …) that a contract exports. */
function groupsOf(contract: object): unknown[] {
  return Object.values(contract).flatMap((group: unknown) => (isRecord(group) ? Object.values(group) : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isEndpoint(value: unknown): value is Endpoint {
  return isRecord(value) && 'operation' in value && 'path' in value;
}

function isProblem(value: unknown): value is ProblemSpec {
  return isRecord(value) && 'code' in value && 'status' in value;
}
