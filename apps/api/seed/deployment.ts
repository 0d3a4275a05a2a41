import type { Configuration } from '@sanchika/platform/api';
import { connectionOptions } from '@sanchika/platform/api';
import { isoOfInstant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import { Office } from '@sanchika/office/api';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Deployment } from '../deployment.entity';
import { schema } from '../schema';

/** How a database came by its offices. */
export type DeploymentKind = 'structure' | 'sample' | 'district';

/** Runs work on the database before the application starts on it. */
export async function onDatabase<Result>(
  configuration: Configuration,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  const source = await new DataSource(connectionOptions(configuration, schema, 'writer')).initialize();
  try {
    return await work(source.manager);
  } finally {
    await source.destroy();
  }
}

export async function isEmpty(manager: EntityManager): Promise<boolean> {
  return !(await manager.exists(Office));
}

/** Says in the database what it is, so that a sample can never be taken for a district. */
export async function mark(manager: EntityManager, kind: DeploymentKind, at: Instant): Promise<void> {
  await manager.insert(Deployment, [
    { name: 'kind', value: kind },
    { name: 'seededAt', value: isoOfInstant(at) },
  ]);
}

export async function kindOf(manager: EntityManager): Promise<string | null> {
  return (await manager.findOneBy(Deployment, { name: 'kind' }))?.value ?? null;
}

/** Throws an Error when production would run on invented people with known passwords. */
export async function refuseSampleInProduction(configuration: Configuration): Promise<void> {
  if (!configuration.isProduction) return;
  const kind = await onDatabase(configuration, kindOf);
  if (kind === 'sample')
    throw new Error('This database was seeded as a sample; production does not start on it.');
}
