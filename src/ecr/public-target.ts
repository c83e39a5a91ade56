import type { Clients } from '../aws/index.ts';
import { UserError } from '../error.ts';
import { missingRepository } from './failure.ts';
import { at, type TokenOptions } from './login.ts';
import { publicToken } from './logins.ts';
import { createPublicRepository, findPublicRepository } from './public-repository.ts';
import type { PushTarget, PushTargetRequest } from './push-target.ts';
import { PUBLIC_DUAL_STACK_HOST } from './registry.ts';

/**
 * Requests a token for ECR Public and reads the repository. Writes nothing.
 * @throws {UserError} if the repository does not exist and must not be created
 */
export async function openPublicTarget(
  request: PushTargetRequest,
  clients: Clients,
  options: TokenOptions,
): Promise<PushTarget> {
  const { repository: given, create } = request;
  const token = await publicToken(clients, options);
  const authorization = request.host === PUBLIC_DUAL_STACK_HOST ? at(token, request.host) : token;
  const { found, name, aliases } = await findPublicRepository(clients, given, request.public === 'aliased');
  if (!found && !create) {
    throw new UserError(missingRepository(name));
  }
  const { host } = authorization;
  // The alias of a new repository is known only after its creation.
  const path = found?.path ?? [...aliases.slice(0, 1), name].join('/');
  return {
    clients,
    repository: path,
    registryId: found?.registryId,
    registry: { authorization, repository: path },
    host,
    uri: `${host}/${path}`,
    authorization,
    settings: { name, registryId: found?.registryId ?? '', mutability: { mode: 'MUTABLE', filters: [] } },
    missing: found ? undefined : create,
    isEmpty: !found,
  };
}

/** Creates the repository if it does not exist. */
export async function ensurePublicRepository(target: PushTarget): Promise<PushTarget> {
  const { clients, missing, authorization, host, settings } = target;
  if (!missing) return target;
  const { path, registryId } = await createPublicRepository(clients, settings.name, missing.tags);
  return {
    ...target,
    repository: path,
    registryId,
    registry: { authorization, repository: path },
    uri: `${host}/${path}`,
    settings: { ...settings, registryId },
    missing: undefined,
  };
}
