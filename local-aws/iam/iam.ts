import { globalArnOf } from '../arn.ts';
import { page } from '../page.ts';
import { randomText } from '../random.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import type { PolicyDocument } from './policy.ts';
import { type OidcProvider, type Role, type Roles, readPolicy } from './roles.ts';

/** IAM as far as deployments read and prepare it: roles, their policies, and OIDC providers. */
export function createIam(context: RegionContext, roles: Roles): Service {
  return {
    prefix: 'iam',
    protocol: 'query',
    target: '2010-05-08',
    schemas: () => sdkClient('iam'),
    operations: {
      ...roleOperations(context, roles),
      ...policyOperations(roles),
      ...providerOperations(context, roles),
    },
    resources: (_operation, { RoleName, OpenIDConnectProviderArn }) =>
      RoleName
        ? [roles.roles.get(RoleName)?.arn ?? globalArnOf('iam', context, `role/${RoleName}`)]
        : OpenIDConnectProviderArn
          ? [OpenIDConnectProviderArn]
          : ['*'],
  };
}

function roleOperations(context: RegionContext, roles: Roles): Record<string, Operation> {
  return {
    CreateRole(input) {
      const name: string = input.RoleName;
      if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
        throw new AwsError('ValidationError', `The specified value for roleName is invalid: ${name}`);
      }
      if (roles.roles.has(name)) {
        throw new AwsError('EntityAlreadyExists', `Role with name ${name} already exists.`, { status: 409 });
      }
      const role = newRole(context, input);
      roles.roles.set(name, role);
      return { Role: describeRole(role) };
    },
    GetRole: ({ RoleName }) => ({ Role: describeRole(roles.get(RoleName)) }),
    ListRoles({ PathPrefix = '/', MaxItems = 100, Marker }) {
      const all = [...roles.roles.values()].filter(({ path }) => path.startsWith(PathPrefix));
      const { items, next } = page(all, { size: MaxItems, token: Marker, error: 'ValidationError' });
      return { Roles: items.map(describeRole), IsTruncated: next !== undefined, ...(next && { Marker: next }) };
    },
    UpdateRole({ RoleName, Description, MaxSessionDuration }) {
      const role = roles.get(RoleName);
      if (Description !== undefined) role.description = Description;
      if (MaxSessionDuration !== undefined) role.maxSessionSeconds = MaxSessionDuration;
      return {};
    },
    UpdateAssumeRolePolicy({ RoleName, PolicyDocument }) {
      roles.get(RoleName).trust = readPolicy(PolicyDocument);
      return undefined;
    },
    DeleteRole({ RoleName }) {
      if (roles.get(RoleName).policies.size > 0) {
        throw new AwsError('DeleteConflict', 'Cannot delete entity, must delete policies first.', { status: 409 });
      }
      roles.roles.delete(RoleName);
      return undefined;
    },
  };
}

function newRole(context: RegionContext, input: Json): Role {
  const path: string = input.Path ?? '/';
  return {
    name: input.RoleName,
    path,
    id: `AROA${randomText(() => context.random(), 17, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
    arn: globalArnOf('iam', context, `role${path}${input.RoleName}`),
    created: context.clock.now(),
    ...(input.Description !== undefined && { description: input.Description }),
    trust: readPolicy(input.AssumeRolePolicyDocument),
    maxSessionSeconds: input.MaxSessionDuration ?? 3600,
    tags: input.Tags ?? [],
    policies: new Map(),
  };
}

function describeRole(role: Role): Json {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: role.created,
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trust)),
    ...(role.description !== undefined && { Description: role.description }),
    MaxSessionDuration: role.maxSessionSeconds,
    ...(role.tags.length > 0 && { Tags: role.tags }),
  };
}

function policyOperations(roles: Roles): Record<string, Operation> {
  const policyOf = (role: Role, name: string): PolicyDocument => {
    const policy = role.policies.get(name);
    if (policy) return policy;
    throw new AwsError('NoSuchEntity', `The role policy with name ${name} cannot be found.`, { status: 404 });
  };
  return {
    PutRolePolicy({ RoleName, PolicyName, PolicyDocument }) {
      roles.get(RoleName).policies.set(PolicyName, readPolicy(PolicyDocument));
      return undefined;
    },
    GetRolePolicy({ RoleName, PolicyName }) {
      const policy = policyOf(roles.get(RoleName), PolicyName);
      return { RoleName, PolicyName, PolicyDocument: encodeURIComponent(JSON.stringify(policy)) };
    },
    ListRolePolicies: ({ RoleName }) => ({ PolicyNames: [...roles.get(RoleName).policies.keys()], IsTruncated: false }),
    DeleteRolePolicy({ RoleName, PolicyName }) {
      const role = roles.get(RoleName);
      policyOf(role, PolicyName);
      role.policies.delete(PolicyName);
      return undefined;
    },
  };
}

function providerOperations(context: RegionContext, roles: Roles): Record<string, Operation> {
  const get = (arn: string): OidcProvider => {
    const provider = roles.providers.get(arn);
    if (provider) return provider;
    throw new AwsError('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`, { status: 404 });
  };
  return {
    CreateOpenIDConnectProvider({ Url, ClientIDList = [], ThumbprintList = [] }) {
      const url = `${Url}`.replace(/^https:\/\//, '');
      const arn = globalArnOf('iam', context, `oidc-provider/${url}`);
      if (!`${Url}`.startsWith('https://'))
        throw new AwsError('ValidationError', 'Invalid Open ID Connect Provider URL');
      if (roles.providers.has(arn)) {
        const message = `Provider with url https://${url} already exists.`;
        throw new AwsError('EntityAlreadyExists', message, { status: 409 });
      }
      const provider = { arn, url, created: context.clock.now(), clientIds: ClientIDList, thumbprints: ThumbprintList };
      roles.providers.set(arn, provider);
      return { OpenIDConnectProviderArn: arn };
    },
    GetOpenIDConnectProvider({ OpenIDConnectProviderArn }) {
      const { url, clientIds, thumbprints, created } = get(OpenIDConnectProviderArn);
      return { Url: url, ClientIDList: clientIds, ThumbprintList: thumbprints, CreateDate: created };
    },
    ListOpenIDConnectProviders: () => ({
      OpenIDConnectProviderList: [...roles.providers.keys()].map((Arn) => ({ Arn })),
    }),
    DeleteOpenIDConnectProvider({ OpenIDConnectProviderArn }) {
      roles.providers.delete(get(OpenIDConnectProviderArn).arn);
      return undefined;
    },
  };
}
