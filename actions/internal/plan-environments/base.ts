import { existsSync } from 'node:fs';
import {
  composeTaskDefinition,
  type EnvironmentPlan,
  imagesFor,
  nameImages,
  type PlannedImage,
  type ServicePlan,
} from '../../../src/delivery/index.ts';
import { shortName } from '../../../src/ecs/index.ts';
import { diff, type Fields, formatDifference, load, toObject, toTaskDefinition } from '../../../src/taskdef/index.ts';
import { Inputs } from '../../../step/inputs.ts';
import { readTaskDefinitionNodes } from '../../../step/task-definition-nodes.ts';
import { isInCommit } from '../plan-delivery/inputs.ts';
import type { PlannedEnvironment } from './inputs.ts';

/** The base that files are compared with. */
export interface Base {
  /** The name of the branch. */
  readonly name: string;
  /**
   * Reads a file from the branch.
   * @returns its text; `undefined` if the file does not exist
   */
  read(path: string): Promise<string | undefined>;
}

interface BaseContext {
  readonly images: readonly PlannedImage[];
  readonly hasImages: boolean;
  readonly showValues: boolean;
  /** The base branch; `undefined` if the checkout does not have it. */
  readonly base: Base | undefined;
}

/** Compares the task definitions of the commit with those of the base branch, using only git. */
export async function planAgainstBase(
  { entry, settings }: PlannedEnvironment,
  context: BaseContext,
): Promise<EnvironmentPlan> {
  const shared = settings['task-definition'].split('\n').filter(Boolean);
  const lines = settings.services.split('\n').filter(Boolean);
  const services: ServicePlan[] = [];
  for (const line of lines.length > 0 ? lines : ['']) {
    const [service = '', ...own] = line.split('=');
    const paths = own.length > 0 ? [own.join('=')] : shared;
    services.push(await compare(entry, shortName(service), paths, context));
  }
  return { name: entry.name, services, migration: undefined, notes: [], problem: '' };
}

async function compare(
  entry: PlannedEnvironment['entry'],
  service: string,
  paths: readonly string[],
  { images, hasImages, showValues, base }: BaseContext,
): Promise<ServicePlan> {
  const plan = { service: service || 'every service', against: '', changes: [], reason: '', warnings: [] };
  const unknown = (reason: string): ServicePlan => ({ ...plan, outcome: 'not-compared', reason });
  if (paths.length === 0) return unknown('the change is based on its active revision, which could not be read');
  if (!base) return unknown('the checkout does not have the base branch, so there is nothing to compare with');
  const { environment = '', secrets = '', containers = '' } = entry;
  const compose = async (files: readonly Fields[]) => {
    const changes = { environment, secrets, containers };
    const delivered = imagesFor(images, { hasImages, container: entry.container });
    const sources = { service, files, images: delivered, changes, isOneOfSeveral: true };
    return toObject((await composeTaskDefinition(sources)).taskDefinition);
  };
  if (!paths.every((path) => isInCommit(path) && existsSync(path)))
    return unknown('the commit does not contain its task definition');
  const before: Fields[] = [];
  for (const path of paths) {
    const text = await base.read(path);
    const { node, findings } = toTaskDefinition(text === undefined ? undefined : load(text, { file: path }).node, {});
    if (text !== undefined && findings.length > 0)
      return unknown(`'${path}' of the branch '${base.name}' cannot be read`);
    if (text !== undefined) before.push(node);
  }
  const [olds, news] = [
    before.length > 0 ? await compose(before) : {},
    await compose(readTaskDefinitionNodes(new Inputs(), paths)),
  ];
  const changes = diff(olds, news).map((difference) => nameImages(formatDifference(difference, showValues), images));
  return { ...plan, against: base.name, outcome: changes.length > 0 ? 'changed' : 'unchanged', changes };
}
