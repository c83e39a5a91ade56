export const id = 7771;
export const ids = [7771];
export const modules = {

51322:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (SecretLookup)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);



const NAMES_A_CALL = 50;
const MAX_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
class SecretLookup {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
            });
            for (const { Name, ARN } of listed)
                if (Name && ARN)
                    found.set(Name, { arn: ARN, versions: {} });
        }
        for (const name of names) {
            if (!found.has(name))
                found.set(name, { problem: await this.#explainMissing(name) });
        }
        return found;
    }
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const responses = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, responses[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
        const client = await this.#clients.secretsManager();
        try {
            const response = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (response.DeletedDate)
                return { problem: `the '${name}' secret is scheduled for deletion: restore it, or use another` };
            return { arn: response.ARN ?? '', versions: response.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or use the ARN of one in another Region or account';
        return `the ${kind} '${name}' does not exist in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const response = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(response.Parameters ?? []));
            NextToken = response.NextToken;
        } while (NextToken && found.length < MAX_CANDIDATES);
        return found;
    }
    async #parametersNear(name) {
        const path = name.slice(0, name.lastIndexOf('/') + 1);
        try {
            const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
            const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
            return all.flatMap(({ Name }) => Name ?? []);
        }
        catch {
            return [];
        }
    }
    async #secretsNear(name) {
        try {
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
            const client = await this.#clients.secretsManager();
            const path = name.slice(0, name.lastIndexOf('/') + 1);
            const list = async (prefix) => {
                const Filters = prefix ? [{ Key: 'name', Values: [prefix] }] : [];
                const { SecretList } = await client.send(new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }));
                return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
            };
            const siblings = await list(path);
            return siblings.length > 0 || path === '' ? siblings : await list('');
        }
        catch {
            return [];
        }
    }
}


}),

37771:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (preflight)
});

var arn = __webpack_require__(22672);
var json = __webpack_require__(21665);
// EXTERNAL MODULE: ./build/src/aws/secret-lookup.js
var secret_lookup = __webpack_require__(51322);
var task_definition = __webpack_require__(11270);
;// CONCATENATED MODULE: ./build/src/preflight/alarm.js
const NAMES_A_CALL = 100;
async function readAlarms(clients, names, reader) {
    const each = [...new Set(names)];
    const batches = Array.from({ length: Math.ceil(each.length / NAMES_A_CALL) }, (_, index) => each.slice(index * NAMES_A_CALL, (index + 1) * NAMES_A_CALL));
    const found = await Promise.all(batches.map((batch) => reader.read('cloudwatch:DescribeAlarms', 'alarms', () => describe(clients, batch))));
    return new Map(found.flatMap((states) => [...(states ?? [])]));
}
async function describe(clients, names) {
    const { DescribeAlarmsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 74858));
    const cloudWatch = await clients.cloudWatch();
    const { MetricAlarms = [], CompositeAlarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({
        AlarmNames: [...names],
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        MaxRecords: NAMES_A_CALL,
    }));
    const states = new Map(names.map((name) => [name, 'missing']));
    for (const { AlarmName = '', StateValue } of [...MetricAlarms, ...CompositeAlarms])
        if (StateValue)
            states.set(AlarmName, StateValue);
    return states;
}

var ecr_registry = __webpack_require__(58641);
var reference = __webpack_require__(36950);
var registry_host = __webpack_require__(53071);
var wildcard = __webpack_require__(78983);
;// CONCATENATED MODULE: ./build/src/image/lifecycle.js

const DAY = 24 * 60 * 60 * 1000;
const SOON_DAYS = 7;
const SOON_PUSHES = 1;
const COUNTED = {
    imageCountMoreThan: 'count',
    sinceImagePushed: 'pushed',
    sinceImagePulled: 'pulled',
};
function parseLifecyclePolicy(text) {
    try {
        const { rules } = JSON.parse(text);
        return rules.map(readRule).toSorted((a, b) => a.priority - b.priority);
    }
    catch {
        return undefined;
    }
}
function readRule({ rulePriority, selection, action }) {
    const { tagStatus, tagPrefixList = [], tagPatternList = [], storageClass, countType, countUnit, countNumber, } = selection;
    const by = COUNTED[countType];
    const done = action.type === 'expire' ? 'expire' : action.targetStorageClass === 'archive' ? 'archive' : undefined;
    const isInDays = by === 'count' || countUnit === 'days';
    return {
        priority: rulePriority,
        tagStatus,
        patterns: [...tagPatternList, ...tagPrefixList.map((prefix) => `${prefix}*`)],
        storageClass: storageClass?.toLowerCase(),
        count: countNumber,
        expiry: by && done && isInDays ? { action: done, by } : undefined,
    };
}
function selects({ tagStatus, patterns, storageClass }, { tags, isArchived }) {
    if (storageClass !== undefined && (storageClass === 'archive') !== isArchived)
        return false;
    if (tagStatus === 'any')
        return true;
    if (tagStatus === 'untagged')
        return tags.length === 0;
    return tags.length > 0 && patterns.every((pattern) => tags.some((tag) => (0,wildcard._)(tag, pattern)));
}
function applicableRule(rules, image) {
    return rules.find((rule) => selects(rule, image));
}
function expiryOf(rules, image, all, now) {
    const rule = applicableRule(rules, image);
    if (!rule?.expiry || image.isArchived)
        return undefined;
    const { action, by } = rule.expiry;
    const found = (after) => ({ rule: rule.priority, action, after });
    if (by === 'count') {
        const younger = all.filter((other) => other.pushedAt > image.pushedAt && selects(rule, other)).length;
        const pushes = Math.max(0, rule.count - younger);
        return pushes <= SOON_PUSHES ? found({ pushes }) : undefined;
    }
    const since = by === 'pushed' ? image.pushedAt : Math.max(image.pulledAt ?? 0, image.pushedAt);
    const days = Math.max(0, Math.ceil((since + rule.count * DAY - now) / DAY));
    return days <= SOON_DAYS ? found({ days }) : undefined;
}

;// CONCATENATED MODULE: ./build/src/preflight/secret.js

function readSecretName(valueFrom, here) {
    const [, region = '', account = '', secret = ''] = arn.HD.exec(valueFrom) ?? [];
    const [ofSecret, ...parts] = secret.split(':');
    if (ofSecret && (parts.length === 0 || parts.length === 3)) {
        const [, stage = '', id = ''] = parts;
        const name = valueFrom.split(':').slice(0, 7).join(':');
        return { kind: 'secret', name, region, account, stage: id ? undefined : stage || 'AWSCURRENT' };
    }
    const [, ofRegion = '', ofAccount = '', path = ''] = arn.S.exec(valueFrom) ?? [];
    if (ofRegion)
        return parameter(path.includes('/') ? [`/${path}`] : [path, `/${path}`], ofRegion, ofAccount);
    const [, plain = ''] = /^([\w./-]+)(?::[\w.-]+)?$/.exec(valueFrom) ?? [];
    return plain ? parameter([plain], here.region, here.account) : undefined;
}
function readCredentialsName(value, here) {
    if ((0,arn.EH)(value))
        return readSecretName(value, here);
    return { kind: 'secret', name: value, ...here, stage: 'AWSCURRENT' };
}
function parameter(names, region, account) {
    return names.some((name) => /^\/?aws\//.test(name)) ? undefined : { kind: 'parameter', names, region, account };
}

// EXTERNAL MODULE: ./build/src/preflight/subject.js
var preflight_subject = __webpack_require__(78705);
;// CONCATENATED MODULE: ./build/src/preflight/needs.js




function regionAndAccountOf({ target }) {
    return { region: (0,arn.Ug)(target.service.serviceArn), account: (0,preflight_subject.XP)(target) };
}
function activeImagesOf({ active }) {
    return (0,task_definition.I)(active);
}
function rolesOf({ taskDefinition }) {
    const { taskRoleArn, executionRoleArn } = taskDefinition;
    return [
        ...(executionRoleArn ? [{ kind: 'execution', role: executionRoleArn }] : []),
        ...(taskRoleArn ? [{ kind: 'task', role: taskRoleArn }] : []),
    ];
}
function logGroupsOf(subject) {
    return (0,task_definition.M)(subject.taskDefinition).flatMap(({ name = '', logConfiguration }) => {
        const { logDriver, options = {} } = logConfiguration ?? {};
        const group = options['awslogs-group'];
        if (logDriver !== 'awslogs' || !group || /^true$/i.test(options['awslogs-create-group'] ?? ''))
            return [];
        return [{ container: name, group, region: options['awslogs-region'] || regionAndAccountOf(subject).region }];
    });
}
function alarmsOf(subject) {
    const { enable, alarmNames = [] } = (0,preflight_subject.bv)(subject).alarms ?? {};
    return enable ? [...new Set(alarmNames)] : [];
}
function secretNeedsOf(subject) {
    const here = regionAndAccountOf(subject);
    return (0,task_definition.M)(subject.taskDefinition).flatMap(({ name: container = '', secrets = [], logConfiguration, repositoryCredentials }) => {
        const entries = [...secrets, ...(logConfiguration?.secretOptions ?? [])];
        const credentials = repositoryCredentials?.credentialsParameter;
        const found = entries.map(({ name: variable = '', valueFrom = '' }) => ({
            container,
            variable,
            valueFrom,
            secret: readSecretName(valueFrom, here),
        }));
        if (credentials) {
            const secret = readCredentialsName(credentials, here);
            found.push({ container, variable: 'repositoryCredentials', valueFrom: credentials, secret });
        }
        return found.flatMap(({ secret, ...rest }) => (secret ? [{ ...rest, secret }] : []));
    });
}

;// CONCATENATED MODULE: ./build/src/preflight/expiry.js




const PAGE = 1000;
const MAX_PAGES = 10;
async function readExpiries(clients, subjects, reader, now) {
    const needs = needsOf(subjects);
    const found = await Promise.all(needs.map(async (need) => {
        const rules = await reader.read('ecr:GetLifecyclePolicy', 'lifecycle policies', () => readPolicy(clients, need));
        if (!rules || rules.length === 0)
            return [];
        return (await reader.read('ecr:DescribeImages', 'images', () => readEach(clients, need, rules, now))) ?? [];
    }));
    return new Map(found.flat());
}
function needsOf(subjects) {
    const images = subjects.flatMap((subject) => activeImagesOf(subject).flatMap((image) => {
        const { host = '', repository = '' } = (0,reference.o_)(image) ?? {};
        const registry = (0,registry_host.T)(host);
        if (!(0,ecr_registry.OF)(image) || (registry && registry.account !== (0,preflight_subject.XP)(subject.target)))
            return [];
        return [{ image, repository, region: registry?.region, tags: subject.keptTags ?? [] }];
    }));
    const places = Map.groupBy(images, ({ repository, region }) => `${region ?? ''} ${repository}`);
    return [...places.values()].flatMap((members) => {
        const [{ repository, region } = { repository: '', region: undefined }] = members;
        return { repository, region, images: new Map(members.map(({ image, tags }) => [image, tags])) };
    });
}
async function readPolicy(clients, { repository, region }) {
    const { GetLifecyclePolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
    const ecr = await clients.ecr(region);
    try {
        const { lifecyclePolicyText = '' } = await ecr.send(new GetLifecyclePolicyCommand({ repositoryName: repository }));
        return parseLifecyclePolicy(lifecyclePolicyText) ?? [];
    }
    catch (error) {
        const { name } = error;
        if (name === 'LifecyclePolicyNotFoundException' || name === 'RepositoryNotFoundException')
            return [];
        throw error;
    }
}
async function readEach(clients, need, rules, now) {
    const read = await Promise.all([...need.images].map(async ([image, tags]) => {
        const described = await describeOne(clients, need, image);
        return described ? [{ image, described: { ...described, tags: [...described.tags, ...tags] } }] : [];
    }));
    const known = read.flat();
    const isCounted = known.some(({ described }) => applicableRule(rules, described)?.expiry?.by === 'count');
    const all = isCounted ? await describeAll(clients, need) : [];
    return known.flatMap(({ image, described }) => {
        const expiry = expiryOf(rules, described, all, now);
        return expiry ? [[image, expiry]] : [];
    });
}
async function describeOne(clients, { repository, region }, image) {
    const { digest, tag = 'latest' } = (0,reference.o_)(image) ?? {};
    const { DescribeImagesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
    const ecr = await clients.ecr(region);
    const imageIds = [digest ? { imageDigest: digest } : { imageTag: tag }];
    try {
        const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName: repository, imageIds }));
        return imageDetails?.flatMap(described)[0];
    }
    catch (error) {
        const { name } = error;
        if (name === 'ImageNotFoundException' || name === 'RepositoryNotFoundException')
            return undefined;
        throw error;
    }
}
async function describeAll(clients, { repository, region }) {
    const { DescribeImagesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
    const ecr = await clients.ecr(region);
    const images = [];
    let nextToken;
    for (let page = 0; page < MAX_PAGES; page++) {
        const response = await ecr.send(new DescribeImagesCommand({ repositoryName: repository, maxResults: PAGE, ...(nextToken && { nextToken }) }));
        images.push(...(response.imageDetails ?? []).flatMap(described));
        nextToken = response.nextToken;
        if (!nextToken)
            return images;
    }
    return [];
}
function described(detail) {
    const { imageDigest, imageTags = [], imagePushedAt, lastRecordedPullTime, imageStatus } = detail;
    if (!imageDigest || !imagePushedAt)
        return [];
    return [
        {
            digest: imageDigest,
            tags: imageTags,
            pushedAt: imagePushedAt.getTime(),
            pulledAt: lastRecordedPullTime?.getTime(),
            isArchived: imageStatus !== undefined && imageStatus !== 'ACTIVE',
        },
    ];
}

var running_images = __webpack_require__(6514);
;// CONCATENATED MODULE: ./build/src/preflight/image.js


async function readImageFact(clients, image, readPlatforms) {
    const found = await (0,running_images.OK)(clients, image);
    if (!found)
        return undefined;
    if (found.state !== 'stored') {
        return (await isPulledThrough(clients, image)) ? undefined : found;
    }
    const { manifests } = found.image.manifest;
    if (manifests) {
        const platforms = manifests.flatMap(({ platform }) => platform && platform.os !== 'unknown' ? [`${platform.os}/${platform.architecture}`] : []);
        return { state: 'stored', platforms: platforms.length > 0 ? platforms : undefined, isIndex: true };
    }
    const platforms = await readPlatforms(() => platformOf(clients, image, found.image));
    return { state: 'stored', platforms, isIndex: false };
}
async function platformOf(clients, image, { manifest }) {
    const { host = '', repository = '' } = (0,reference.o_)(image) ?? {};
    const registry = (0,registry_host.T)(host);
    const there = { ...clients, ecr: () => clients.ecr(registry?.region) };
    const { authorize, readConfig } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(5259), __webpack_require__.e(1699)]).then(__webpack_require__.bind(__webpack_require__, 84080));
    const [authorization] = await authorize(there, registry ? [registry.account] : [], () => undefined);
    if (!authorization || !manifest.config)
        return [];
    const { os, architecture } = await readConfig(authorization, repository, manifest.config.digest);
    return os && architecture ? [`${os}/${architecture}`] : [];
}
async function isPulledThrough(clients, image) {
    const { host = '', repository = '' } = (0,reference.o_)(image) ?? {};
    const registry = (0,registry_host.T)(host);
    const { DescribePullThroughCacheRulesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
    const ecr = await clients.ecr(registry?.region);
    let nextToken;
    do {
        const response = await ecr.send(new DescribePullThroughCacheRulesCommand({ ...(registry && { registryId: registry.account }), nextToken }));
        const prefixes = (response.pullThroughCacheRules ?? []).map(({ ecrRepositoryPrefix = '' }) => ecrRepositoryPrefix);
        if (prefixes.some((prefix) => prefix === 'ROOT' || repository.startsWith(`${prefix}/`)))
            return true;
        nextToken = response.nextToken;
    } while (nextToken);
    return false;
}

var objects = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/src/preflight/role.js


const TASKS = /^ecs-tasks\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/;
const ECS = /^ecs\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/;
async function readRole(clients, role) {
    const { GetRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(5244)]).then(__webpack_require__.bind(__webpack_require__, 15244));
    const iam = await clients.iam();
    try {
        const { Role } = await iam.send(new GetRoleCommand({ RoleName: role.slice(role.lastIndexOf('/') + 1) }));
        const document = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '');
        return {
            state: 'there',
            arn: Role?.Arn ?? '',
            trusts: trustsTasks(document),
            trustsEcs: trustsEcs(document),
        };
    }
    catch (error) {
        const { name } = error;
        if (name === 'NoSuchEntityException' || name === 'NoSuchEntity')
            return { state: 'missing' };
        throw error;
    }
}
function trustsTasks(document) {
    return trusts(document, TASKS);
}
function trustsEcs(document) {
    return trusts(document, ECS);
}
function trusts(document, principal) {
    const policy = parse(document);
    if (!policy)
        return true;
    return policy.some((statement) => {
        if (statement.Effect !== 'Allow')
            return false;
        if (statement.NotPrincipal !== undefined || statement.NotAction !== undefined)
            return true;
        return isAssume(statement) && isOf(statement, principal);
    });
}
function parse(document) {
    const { Statement: statements } = ((0,objects.qF)(document) ?? {});
    return statements === undefined ? undefined : [statements].flat();
}
function isAssume({ Action = [] }) {
    return [Action].flat().some((action) => (0,wildcard._)('sts:assumerole', action.toLowerCase(), '?'));
}
function isOf({ Principal }, name) {
    if (typeof Principal === 'string')
        return Principal === '*';
    const services = [Principal?.Service ?? []].flat();
    return (services.some((service) => service === '*' || name.test(service)) || [Principal?.AWS ?? []].flat().includes('*'));
}

var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/aws/network.js

const VERSION = '2016-11-15';
function findSubnets(clients, ids) {
    return find(clients, { action: 'DescribeSubnets', filter: 'subnet-id', element: 'subnetId' }, ids);
}
function findSecurityGroups(clients, ids) {
    return find(clients, { action: 'DescribeSecurityGroups', filter: 'group-id', element: 'groupId' }, ids);
}
async function find(clients, query, ids) {
    const unique = [...new Set(ids)];
    const values = unique.map((id, index) => [`Filter.1.Value.${index + 1}`, id]);
    const all = [['Action', query.action], ['Version', VERSION], ['Filter.1.Name', query.filter], ...values];
    const text = await send(await clients.ec2(), new URLSearchParams(Object.fromEntries(all)));
    const named = new Set([...text.matchAll(new RegExp(`<${query.element}>([^<]*)<`, 'g'))].map(([, id = '']) => id));
    return new Set(unique.filter((id) => named.has(id)));
}
async function send(client, body) {
    const { DescribeRulesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const command = new DescribeRulesCommand({});
    let text = '';
    command.middlewareStack.add((next) => (args) => {
        args.request.body = body.toString();
        return next(args);
    }, { step: 'build', name: 'slipwayQuery', priority: 'high' });
    command.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const response = result.response;
        const chunks = [];
        for await (const chunk of response.body)
            chunks.push(Buffer.from(chunk));
        text = Buffer.concat(chunks).toString('utf8');
        const isError = (response.statusCode ?? 0) >= 300;
        response.body = external_node_stream_.Readable.from([Buffer.from(isError ? asError(text) : NOTHING)]);
        return result;
    }, { step: 'deserialize', name: 'slipwayQueryResponse', priority: 'low' });
    await client.send(command);
    return text;
}
const NOTHING = '<DescribeRulesResponse><DescribeRulesResult/></DescribeRulesResponse>';
function asError(text) {
    const element = (name) => new RegExp(`<${name}>[^<]*</${name}>`).exec(text)?.[0] ?? '';
    return `<ErrorResponse><Error>${element('Code')}${element('Message')}</Error></ErrorResponse>`;
}

var model = __webpack_require__(85634);
;// CONCATENATED MODULE: ./build/src/preflight/service-needs.js


const LISTENER = /:listener(?:-rule)?\//;
const SUBNET = /^subnet-[0-9a-f]{8}(?:[0-9a-f]{9})?$/;
const SECURITY_GROUP = /^sg-[0-9a-f]{8}(?:[0-9a-f]{9})?$/;
function serviceNeeds({ target, members }) {
    const settings = target.create ?? members;
    const balancers = service_needs_objects(settings.loadBalancers);
    const advanced = balancers.flatMap(({ advancedConfiguration }) => service_needs_objects([advancedConfiguration]));
    const lattices = service_needs_objects(settings.vpcLatticeConfigurations);
    const { awsvpcConfiguration } = (settings.networkConfiguration ?? {});
    const { subnets, securityGroups } = (awsvpcConfiguration ?? {});
    const { lifecycleHooks } = (settings.deploymentConfiguration ?? {});
    const { services } = (settings.serviceConnectConfiguration ?? {});
    const certificates = service_needs_objects(service_needs_objects(services).map(({ tls }) => tls));
    const volumes = service_needs_objects(settings.volumeConfigurations).flatMap((one) => service_needs_objects([one.managedEBSVolume]));
    return {
        targetGroups: [
            ...texts([...balancers, ...lattices].map(({ targetGroupArn }) => targetGroupArn)).map((arn) => ({
                arn,
                isAlternate: false,
            })),
            ...texts(advanced.map(({ alternateTargetGroupArn }) => alternateTargetGroupArn)).map((arn) => ({
                arn,
                isAlternate: true,
            })),
        ].filter(({ arn }) => arn.includes(':elasticloadbalancing:')),
        listeners: texts(advanced.flatMap(({ productionListenerRule, testListenerRule }) => [productionListenerRule, testListenerRule])).filter((arn) => LISTENER.test(arn)),
        subnets: texts(subnets).filter((id) => SUBNET.test(id)),
        securityGroups: texts(securityGroups).filter((id) => SECURITY_GROUP.test(id)),
        roles: texts([...advanced, ...lattices, ...volumes, ...certificates, ...service_needs_objects(lifecycleHooks)].map(({ roleArn }) => roleArn)),
        capacityProviders: texts(service_needs_objects(settings.capacityProviderStrategy).map(({ capacityProvider }) => capacityProvider))
            .map(model.EU)
            .filter((name) => !/^FARGATE(?:_SPOT)?$/.test(name)),
    };
}
function service_needs_objects(list) {
    return Array.isArray(list) ? list.filter(objects.Gv) : [];
}
function texts(list) {
    return Array.isArray(list) ? [...new Set(list.filter((one) => typeof one === 'string'))] : [];
}

;// CONCATENATED MODULE: ./build/src/preflight/service-facts.js



async function readServiceFacts(clients, subjects, reader) {
    const needs = subjects.map((subject) => ({ ...serviceNeeds(subject), subject }));
    const here = (arn, subject) => {
        const [, , , region, account] = arn.split(':');
        return region === clients.settings.region && ((0,preflight_subject.XP)(subject.target) || account) === account;
    };
    const groups = needs.flatMap(({ targetGroups, subject }) => targetGroups.map(({ arn }) => arn).filter((arn) => here(arn, subject)));
    const listeners = needs.flatMap((one) => one.listeners.filter((arn) => here(arn, one.subject)));
    const subnets = [...new Set(needs.flatMap((one) => one.subnets))];
    const securityGroups = [...new Set(needs.flatMap((one) => one.securityGroups))];
    const [groupFacts, listenerFacts, foundSubnets, foundGroups] = await Promise.all([
        reader.readAll(groups, 'elasticloadbalancing:DescribeTargetGroups', 'target groups', (arn) => readTargetGroup(clients, arn)),
        readListeners(clients, listeners, reader),
        whereNamed(subnets, () => reader.read('ec2:DescribeSubnets', 'subnets', () => findSubnets(clients, subnets))),
        whereNamed(securityGroups, () => reader.read('ec2:DescribeSecurityGroups', 'security groups', () => findSecurityGroups(clients, securityGroups))),
    ]);
    return { targetGroups: groupFacts, listeners: listenerFacts, subnets: foundSubnets, securityGroups: foundGroups };
}
function whereNamed(names, read) {
    return names.length > 0 ? read() : Promise.resolve(undefined);
}
async function readTargetGroup(clients, arn) {
    const { DescribeTargetGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const client = await clients.loadBalancing();
    const response = await unlessMissing(() => client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] })));
    if (response === 'missing')
        return { state: 'missing' };
    const [group] = response.TargetGroups ?? [];
    return group && { state: 'there', type: group.TargetType, isUsed: group.LoadBalancerArns?.length !== 0 };
}
async function readListeners(clients, arns, reader) {
    const rules = arns.filter((arn) => arn.includes(':listener-rule/'));
    const others = arns.filter((arn) => !arn.includes(':listener-rule/'));
    const [ofRules, ofListeners] = await Promise.all([
        reader.readAll(rules, 'elasticloadbalancing:DescribeRules', 'listener rules', (arn) => hasRule(clients, arn)),
        reader.readAll(others, 'elasticloadbalancing:DescribeListeners', 'listeners', (arn) => hasListener(clients, arn)),
    ]);
    return new Map([...ofRules, ...ofListeners]);
}
async function hasRule(clients, arn) {
    const { DescribeRulesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const client = await clients.loadBalancing();
    return (await unlessMissing(() => client.send(new DescribeRulesCommand({ RuleArns: [arn] })))) !== 'missing';
}
async function hasListener(clients, arn) {
    const { DescribeListenersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const client = await clients.loadBalancing();
    return (await unlessMissing(() => client.send(new DescribeListenersCommand({ ListenerArns: [arn] })))) !== 'missing';
}
const MISSING = new Set(['TargetGroupNotFound', 'RuleNotFound', 'ListenerNotFound', 'LoadBalancerNotFound']);
async function unlessMissing(call) {
    try {
        return await call();
    }
    catch (error) {
        if (MISSING.has(error.name.replace(/Exception$/, '')))
            return 'missing';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/preflight/facts.js










async function readFacts(clients, subjects, reader, now) {
    const all = (of) => subjects.flatMap(of);
    const clustersOf = all(({ target }) => [target.cluster]);
    const roles = subjects.flatMap((subject) => [...rolesOf(subject).map(({ role }) => role), ...serviceNeeds(subject).roles].filter((role) => !(0,arn.EH)(role) || (0,arn.l1)(role) === (0,preflight_subject.XP)(subject.target)));
    const platforms = (read) => reader.read('ecr:GetDownloadUrlForLayer', 'platforms of images', read);
    const [clusters, images, roleFacts, logGroups, secrets, alarms, expiries, service] = await Promise.all([
        reader.readAll(clustersOf, 'ecs:DescribeClusters', 'clusters', (name) => readCluster(clients, name)),
        reader.readAll(all(({ taskDefinition }) => (0,task_definition.I)(taskDefinition)), 'ecr:BatchGetImage', 'images', (image) => readImageFact(clients, image, platforms)),
        reader.readAll(roles, 'iam:GetRole', 'roles', (role) => readRole(clients, role)),
        reader.readAll(all(logGroupsOf).map(groupKey), 'logs:DescribeLogGroups', 'log groups', (key) => hasLogGroup(clients, key)),
        readSecrets(clients, subjects, reader),
        readAlarms(clients, all(alarmsOf), reader),
        readExpiries(clients, subjects, reader, now),
        readServiceFacts(clients, subjects, reader),
    ]);
    return { clusters, images, roles: roleFacts, logGroups, secrets, alarms, expiries, service };
}
function groupKey({ region, group }) {
    return `${region} ${group}`;
}
async function readCluster(clients, name) {
    const { DescribeClustersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
    const input = { clusters: [name] };
    const { output } = await (0,json.X)(await clients.ecs(), new DescribeClustersCommand(input), input);
    const [cluster] = output.clusters ?? [];
    if (!cluster?.status || cluster.registeredContainerInstancesCount === undefined)
        return undefined;
    const { status, registeredContainerInstancesCount: instances, capacityProviders } = cluster;
    return { status, instances, capacityProviders };
}
async function hasLogGroup(clients, key) {
    const [region = '', group = ''] = key.split(/ (.*)/s);
    const { DescribeLogGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 87887));
    const logs = await clients.logs(region);
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: group }));
    return logGroups?.some(({ logGroupName }) => logGroupName === group) ?? false;
}
async function readSecrets(clients, subjects, reader) {
    const needs = subjects.flatMap((subject) => secretNeedsOf(subject).filter(({ secret }) => secret.account === regionAndAccountOf(subject).account));
    const facts = new Map();
    const regions = Map.groupBy(needs, ({ secret }) => secret.region);
    await Promise.all([...regions].flatMap(([region, members]) => {
        const there = new secret_lookup.B(inRegion(clients, region));
        return [readSecretsOf(there, members, reader, facts), readParametersOf(there, members, reader, facts)];
    }));
    return facts;
}
async function readSecretsOf(there, needs, reader, facts) {
    const named = needs.flatMap(({ valueFrom, secret }) => secret.kind === 'secret' ? [{ valueFrom, name: secret.name }] : []);
    const names = named.map(({ name }) => name);
    const found = await reader.readAll(names, 'secretsmanager:DescribeSecret', 'secrets', async (name) => (await there.secrets([name])).get(name));
    for (const { valueFrom, name } of named) {
        const fact = found.get(name);
        if (fact)
            facts.set(valueFrom, fact);
    }
}
async function readParametersOf(there, needs, reader, facts) {
    const named = needs.flatMap(({ valueFrom, secret }) => secret.kind === 'parameter' ? [{ valueFrom, names: secret.names }] : []);
    const names = [...new Set(named.flatMap(({ names }) => names))];
    if (names.length === 0)
        return;
    const found = await reader.read('ssm:DescribeParameters', 'parameters', () => there.parameters(names));
    if (!found)
        return;
    for (const { valueFrom, names } of named) {
        const lookups = names.flatMap((name) => found.get(name) ?? []);
        const fact = lookups.find((lookup) => 'arn' in lookup) ?? lookups[0];
        if (fact)
            facts.set(valueFrom, fact);
    }
}
function inRegion(clients, region) {
    return {
        ...clients,
        settings: { ...clients.settings, region },
        ssm: () => clients.ssm(region),
        secretsManager: () => clients.secretsManager(region),
    };
}

var failure = __webpack_require__(22529);
var ecr_failure = __webpack_require__(49650);
var src_error = __webpack_require__(7611);
var http_error = __webpack_require__(88794);
;// CONCATENATED MODULE: ./build/src/preflight/reader.js




const READ_MS = 30_000;
const MAX_CONCURRENT = 8;
class Reader {
    #unread = new Map();
    #context;
    constructor(context) {
        this.#context = context;
    }
    get unread() {
        const all = [...this.#unread.values()];
        const denied = all.filter(isDenied).toSorted((a, b) => (a.action < b.action ? -1 : 1));
        return [...denied, ...all.filter((one) => !isDenied(one))];
    }
    async read(action, what, call) {
        const { clock, cancelled } = this.#context;
        const ended = new AbortController();
        const limit = clock.sleep(READ_MS, AbortSignal.any([cancelled, ended.signal])).then(() => {
            throw new http_error.j('timeout', `no response within ${READ_MS / 1000} s`);
        });
        limit.catch(() => undefined);
        try {
            return await Promise.race([call(), limit]);
        }
        catch (error) {
            const cause = error.cause ?? error;
            const isRefused = cause instanceof ecr_failure.gl && (cause.status === 401 || cause.status === 403);
            if ((0,failure.zU)(cause) === 'denied' || isRefused) {
                this.#note({ action: (0,failure.Yt)(cause) ?? action, what, reason: DENIED });
            }
            else if (!cancelled.aborted) {
                const reason = cause === error ? (0,failure.Ic)(action, error) : (0,src_error.bD)(error);
                this.#note({ action, what, reason });
            }
            return undefined;
        }
        finally {
            ended.abort();
        }
    }
    async readAll(keys, action, what, call) {
        const facts = new Map();
        const queue = [...new Set(keys)].values();
        const work = async () => {
            for (const key of queue) {
                const fact = await this.read(action, what, () => call(key));
                if (fact !== undefined)
                    facts.set(key, fact);
            }
        };
        await Promise.all(Array.from({ length: MAX_CONCURRENT }, work));
        return facts;
    }
    #note(unread) {
        this.#unread.set(`${unread.action} ${unread.reason}`, unread);
    }
}
const DENIED = 'denied';
function isDenied({ reason }) {
    return reason === DENIED;
}
function deniedNotice(unread) {
    const list = unread.filter(isDenied).map(({ action, what }) => `${action} (${what})`);
    if (list.length === 0)
        return undefined;
    return `Preflight skipped the checks for which this role lacks permissions: ${list.join(', ')}. Allow these actions in its policy, or set 'preflight' to 'false'.`;
}
function unreadReasons(unread) {
    return [...new Set(unread.filter((one) => !isDenied(one)).map(({ reason }) => reason))];
}

var compatibility = __webpack_require__(92515);
;// CONCATENATED MODULE: ./build/src/preflight/service-rules.js




const error = (id, text) => ({ id, severity: 'error', text });
function serviceDefinition(subject, facts) {
    const needs = serviceNeeds(subject);
    const { listeners, subnets, securityGroups } = facts.service;
    const absent = (names, there) => there ? names.filter((name) => !there.has(name)) : [];
    return [
        ...targetGroups(subject, facts),
        ...needs.listeners
            .filter((arn) => listeners.get(arn) === false)
            .map((arn) => {
            const what = arn.includes(':listener-rule/') ? 'listener rule' : 'listener';
            return error('listener-missing', `The ${what} ${arn} does not exist: create it, or use another one.`);
        }),
        ...absent(needs.subnets, subnets).map((id) => error('subnet-missing', `The subnet '${id}' does not exist in this Region and account: use another one.`)),
        ...absent(needs.securityGroups, securityGroups).map((id) => error('security-group-missing', `The security group '${id}' does not exist in this Region and account: use another one.`)),
        ...roles(subject, facts),
        ...capacityProviders(subject, facts),
        ...portNames(subject),
    ];
}
function portNames({ target: { service, create }, members, taskDefinition }) {
    const settings = create ?? { ...(0,model.Os)(service), ...members };
    const connect = (settings.serviceConnectConfiguration ?? {});
    const entries = [connect.enabled === false ? [] : connect.services, settings.vpcLatticeConfigurations]
        .concat(settings.gatewayConnectors)
        .flatMap((list) => (Array.isArray(list) ? list : []));
    const names = (0,task_definition.M)(taskDefinition).flatMap(({ portMappings = [] }) => portMappings.flatMap((mapping) => mapping.name ?? []));
    const missing = new Set(entries.flatMap(({ portName }) => (typeof portName === 'string' ? [portName] : [])));
    const has = names.length > 0 ? `it has ${names.map((name) => `'${name}'`).join(', ')}` : 'it has none';
    return [...missing]
        .filter((name) => !names.includes(name))
        .map((name) => error('port-name', `The service uses the port name '${name}', which no port mapping of the task definition has (${has}): add the name to a port mapping, or change the service.`));
}
function targetGroups(subject, facts) {
    const isAwsvpc = subject.taskDefinition.networkMode === 'awsvpc';
    return serviceNeeds(subject).targetGroups.flatMap(({ arn, isAlternate }) => {
        const fact = facts.service.targetGroups.get(arn);
        if (!fact)
            return [];
        if (fact.state === 'missing')
            return [error('target-group-missing', `The target group ${arn} does not exist: create it, or use another one.`)];
        const unused = fact.isUsed || isAlternate || !isRolling(subject)
            ? []
            : [
                error('target-group-unused', `No load balancer forwards requests to the target group ${arn}, but ECS accepts only a target group that is in use: add it to a listener or listener rule.`),
            ];
        if (!isAwsvpc || fact.type === undefined || fact.type === 'ip')
            return unused;
        return [
            ...unused,
            error('target-group-type', `The target group ${arn} has the target type '${fact.type}', but tasks with the network mode awsvpc need 'ip': create a target group of that type.`),
        ];
    });
}
function isRolling({ target: { service, create }, members }) {
    const configuration = (create ?? members).deploymentConfiguration ?? service.deploymentConfiguration;
    const { strategy = 'ROLLING' } = (configuration ?? {});
    return strategy === 'ROLLING';
}
function roles(subject, facts) {
    const { account } = regionAndAccountOf(subject);
    return serviceNeeds(subject).roles.flatMap((role) => {
        const fact = facts.roles.get(role);
        if (!fact || ((0,arn.EH)(role) && (0,arn.l1)(role) !== account))
            return [];
        if (fact.state === 'missing' || ((0,arn.EH)(role) && fact.arn !== role))
            return [
                error('role-missing', `The role ${role}, which ECS must assume, does not exist: create it, or use another one.`),
            ];
        if (fact.trustsEcs !== false)
            return [];
        return [
            error('role-trust', `The role ${role} does not trust ECS: allow sts:AssumeRole for the service ecs.amazonaws.com in its trust policy.`),
        ];
    });
}
function capacityProviders(subject, { clusters }) {
    const { cluster } = subject.target;
    const there = clusters.get(cluster)?.capacityProviders;
    if (!there)
        return [];
    return serviceNeeds(subject)
        .capacityProviders.filter((name) => !there.includes(name))
        .map((name) => error('capacity-provider', `The cluster '${cluster}' has no capacity provider '${name}'${there.length > 0 ? ` (it has ${there.map((one) => `'${one}'`).join(', ')})` : ''}: add it with PutClusterCapacityProviders, or use another one.`));
}

// EXTERNAL MODULE: ./build/src/codedeploy/appspec-problem.js
var appspec_problem = __webpack_require__(24754);
// EXTERNAL MODULE: ./build/src/ecs/health-check.js
var health_check = __webpack_require__(88604);
// EXTERNAL MODULE: ./build/src/preflight/waiting.js
var waiting = __webpack_require__(34898);
;// CONCATENATED MODULE: ./build/src/preflight/warnings.js







function warn(subject, facts) {
    return [
        ...breaker(subject),
        ...alarms(subject, facts),
        ...(0,waiting.e)(subject),
        ...desiredCount(subject),
        ...tags(subject),
        ...expiries(subject, facts),
        ...unmanagedRevision(subject),
        ...unchecked(subject),
        ...hooks(subject),
    ];
}
const warning = (id, text) => ({ id, severity: 'warning', text });
function breaker(subject) {
    const { deploymentCircuitBreaker, strategy = 'ROLLING' } = (0,preflight_subject.bv)(subject);
    if (!deploymentCircuitBreaker || strategy !== 'ROLLING' || (0,model.uf)(subject.target.service))
        return [];
    const { enable, rollback } = deploymentCircuitBreaker;
    if (!enable) {
        return [
            warning('breaker-off', "the deployment circuit breaker is disabled, so ECS keeps retrying a failing deployment until 'wait-for-minutes' is reached: enable it with 'circuit-breaker: rollback'."),
        ];
    }
    if (rollback)
        return [];
    return [
        warning('breaker-rollback-off', "the deployment circuit breaker does not roll back, so a failed deployment is left in place if no step is following it, such as after a cancelled job: enable the rollback with 'circuit-breaker: rollback'."),
    ];
}
function alarms(subject, facts) {
    const named = (state) => alarmsOf(subject)
        .filter((name) => facts.alarms.get(name) === state)
        .map((name) => `'${name}'`);
    const [ringing, missing] = [named('ALARM'), named('missing')];
    return [
        ...(ringing.length > 0
            ? [
                warning('alarm-already-firing', `the ${inWords(ringing)} in ALARM as the deployment starts, so ECS monitors no alarm during this deployment and none can roll it back: deploy again when all alarms are OK, or monitor this deployment yourself.`),
            ]
            : []),
        ...(missing.length > 0
            ? [
                warning('alarm-missing', `the deployment's ${inWords(missing)} not in CloudWatch, so ECS cannot monitor ${missing.length > 1 ? 'them: create them' : 'it: create it'}, or correct the alarm names in the service's deployment configuration.`),
            ]
            : []),
    ];
}
function inWords(names) {
    return names.length === 1 ? `alarm ${names[0]} is` : `alarms ${names.join(', ')} are`;
}
function desiredCount(subject) {
    if ((0,preflight_subject.DZ)(subject) > 0 || subject.target.service.schedulingStrategy === 'DAEMON')
        return [];
    if (subject.members.desiredCount === 0 && subject.target.service.desiredCount > 0)
        return [];
    return [
        warning('desired-count', "the desired count is 0: no task will run, so the new version is not tested; set 'desired-count' to test it."),
    ];
}
function tags({ taskDefinition }) {
    const named = (0,running_images.gk)(taskDefinition).filter(({ image }) => (0,ecr_registry.OF)(image));
    return named.map(({ image }) => ({
        id: 'image-tag',
        severity: 'notice',
        text: `${image} is referenced by a tag, which may point to a different image later, including during a rollback: pin it by digest, as the 'image' output of build-push does.`,
    }));
}
function expiries(subject, facts) {
    return activeImagesOf(subject).flatMap((image) => {
        const expiry = facts.expiries.get(image);
        if (!expiry)
            return [];
        const { repository = '' } = (0,reference.o_)(image) ?? {};
        const policy = `the lifecycle policy of the repository '${repository}' ${expiry.action}s ${image}, which a rollback needs, ${when(expiry)} (rule ${expiry.rule})`;
        const fix = "set 'keep-images', and exempt 'slipway-keep-*' with a rule of the highest priority";
        return [warning('image-expiry', `${policy}, and ECS cannot start its tasks after that: ${fix}.`)];
    });
}
function when({ after }) {
    if ('pushes' in after)
        return after.pushes === 0 ? 'within 24 hours' : 'after the next push';
    return after.days === 0 ? 'within 24 hours' : after.days === 1 ? 'within a day' : `in ${after.days} days`;
}
function unmanagedRevision({ unmanaged: revision }) {
    if (!revision)
        return [];
    const text = `the service's task definition, ${(0,model.EU)(revision)}, is not managed by Slipway: another tool (such as Terraform) deployed it, and may replace this revision; let only one tool manage the service's task definition.`;
    return [{ id: 'unmanaged-revision', severity: 'notice', text }];
}
function unchecked({ target: { service }, taskDefinition, members }) {
    const loadBalancers = (members.loadBalancers ?? service.loadBalancers ?? []);
    if (loadBalancers.length > 0 || (0,health_check.F)(taskDefinition))
        return [];
    const text = "neither a load balancer nor a container health check monitors its tasks: ECS considers a task healthy after 40 seconds, and the circuit breaker ignores tasks that exit after they started; add a 'healthCheck' to an essential container.";
    return [{ id: 'no-health-check', severity: 'notice', text }];
}
function hooks({ target: { codeDeploy } }) {
    if (!codeDeploy?.container.isOfFile)
        return [];
    return (0,appspec_problem.Vy)((codeDeploy.appSpec ?? {})).map((event) => warning('hook-repeated', `the AppSpec file has more than one function for the lifecycle event ${event}, but a hook is one function, so CodeDeploy may not run all of them: keep one function for ${event}.`));
}

;// CONCATENATED MODULE: ./build/src/preflight/rules.js








const RULES = [
    cluster,
    containerInstances,
    networkMode,
    registered,
    rules_images,
    platforms,
    rules_roles,
    logGroups,
    secrets,
    loadBalancers,
    serviceDefinition,
    percents,
    warn,
];
function check(subject, facts) {
    const found = RULES.flatMap((rule) => rule(subject, facts));
    return [...new Map(found.map((finding) => [`${finding.id} ${finding.text}`, finding])).values()];
}
const rules_error = (id, text) => ({ id, severity: 'error', text });
function cluster({ target }, { clusters }) {
    const { status = 'ACTIVE' } = clusters.get(target.cluster) ?? {};
    if (!['INACTIVE', 'DEPROVISIONING', 'FAILED'].includes(status))
        return [];
    return [
        rules_error('cluster-inactive', `The cluster '${target.cluster}' is ${status}, not ACTIVE: create it again, or use another cluster.`),
    ];
}
function containerInstances(subject, { clusters }) {
    const { target } = subject;
    const { launchType } = target.service;
    const onInstances = launchType === 'EC2' || launchType === 'EXTERNAL';
    if (!onInstances || (0,preflight_subject.DZ)(subject) === 0 || clusters.get(target.cluster)?.instances !== 0)
        return [];
    const what = `cluster '${target.cluster}' has no container instances, but the service's launch type is ${launchType}`;
    const fix = 'register instances, or add a capacity provider to the service';
    if (subject.waitMinutes === undefined)
        return [{ id: 'container-instances', severity: 'warning', text: `the ${what}, so no task runs yet: ${fix}.` }];
    return [rules_error('container-instances', `The ${what}: ${fix}.`)];
}
function networkMode({ target, taskDefinition, members }) {
    const { networkMode: mode = 'the default' } = taskDefinition;
    const { networkConfiguration = target.service.networkConfiguration } = members;
    const isGiven = networkConfiguration?.awsvpcConfiguration !== undefined;
    if (isGiven === (mode === 'awsvpc'))
        return [];
    const text = isGiven
        ? `The service has a network configuration, which the network mode of the task definition (${mode}) does not support: set 'networkMode' to 'awsvpc', or create a service without one.`
        : "The task definition's network mode is awsvpc, but the service has no network configuration: add subnets and security groups, or keep the network mode of the active revision.";
    return [rules_error('network-mode', text)];
}
function registered({ taskDefinition }) {
    const { status = 'ACTIVE', taskDefinitionArn = '' } = taskDefinition;
    if (status === 'ACTIVE')
        return [];
    return [
        rules_error('task-definition-inactive', `The task definition ${taskDefinitionArn} is ${status}, but ECS accepts only ACTIVE revisions: deploy it from a file, which registers it again.`),
    ];
}
function rules_images(subject, facts) {
    return (0,task_definition.I)(subject.taskDefinition).flatMap((image) => {
        const fact = facts.images.get(image);
        if (!fact || fact.state === 'stored')
            return [];
        const { repository = '' } = (0,reference.o_)(image) ?? {};
        return fact.state === 'no-repository'
            ? [
                rules_error('image-repository', `The image ${image} cannot be pulled: ECR has no repository '${repository}' in ${fact.region}; check its name, account and Region.`),
            ]
            : [
                rules_error('image-missing', `The image ${image} is not in ECR: push it first, or use an existing one; a replicated image may take a moment to appear.`),
            ];
    });
}
function platforms(subject, facts) {
    const wanted = rules_platformOf(subject);
    if (!wanted)
        return [];
    return (0,task_definition.I)(subject.taskDefinition).flatMap((image) => {
        const fact = facts.images.get(image);
        if (fact?.state !== 'stored' || !fact.platforms || fact.platforms.length === 0)
            return [];
        if (fact.platforms.some((platform) => wanted.name === platform))
            return [];
        const certain = wanted.onFargate || fact.isIndex;
        const fix = `build it for ${wanted.name}, or set 'runtimePlatform' in the task definition`;
        const text = `The image ${image} is for ${fact.platforms.join(', ')}, but the tasks run on ${wanted.name}: ${fix}.`;
        return [{ id: 'image-platform', severity: certain ? 'error' : 'warning', text }];
    });
}
function rules_platformOf(subject) {
    const { launchType, capacityProviderStrategy = [] } = subject.target.service;
    const { requiresCompatibilities = [], runtimePlatform = {} } = subject.taskDefinition;
    const onFargate = launchType === 'FARGATE' ||
        capacityProviderStrategy.some(({ capacityProvider = '' }) => capacityProvider.startsWith('FARGATE')) ||
        (requiresCompatibilities.length === 1 && requiresCompatibilities[0] === 'FARGATE');
    const { cpuArchitecture = onFargate ? 'X86_64' : '', operatingSystemFamily = 'LINUX' } = runtimePlatform;
    const architecture = { X86_64: 'amd64', ARM64: 'arm64' }[cpuArchitecture.toUpperCase()];
    if (!architecture)
        return undefined;
    return { name: `${/^windows/i.test(operatingSystemFamily) ? 'windows' : 'linux'}/${architecture}`, onFargate };
}
function rules_roles(subject, facts) {
    const { account } = regionAndAccountOf(subject);
    return rolesOf(subject).flatMap(({ kind, role }) => {
        const ofAccount = (0,arn.EH)(role) ? (0,arn.l1)(role) : account;
        if (ofAccount !== account) {
            return [
                rules_error('role-account', `The ${kind} role ${role} is in account ${ofAccount}, but the tasks are in account ${account}: use a role of the tasks' account.`),
            ];
        }
        const fact = facts.roles.get(role);
        if (!fact)
            return [];
        if (fact.state === 'missing')
            return [rules_error('role-missing', `The ${kind} role '${role}' does not exist: create it, or use another one.`)];
        if ((0,arn.EH)(role) && fact.arn !== role) {
            return [
                rules_error('role-missing', `The ${kind} role ${role} does not exist; the role with that name is ${fact.arn}: use that role.`),
            ];
        }
        if (fact.trusts)
            return [];
        return [
            rules_error('role-trust', `The ${kind} role '${role}' does not trust ECS tasks: allow sts:AssumeRole for the service ecs-tasks.amazonaws.com in its trust policy.`),
        ];
    });
}
function logGroups(subject, facts) {
    return logGroupsOf(subject).flatMap((need) => {
        if (facts.logGroups.get(groupKey(need)) !== false)
            return [];
        return [
            rules_error('log-group', `The log group '${need.group}' of container '${need.container}' does not exist in ${need.region}: create it, or set 'awslogs-create-group'.`),
        ];
    });
}
function secrets(subject, facts) {
    return secretNeedsOf(subject).flatMap(({ container, variable, valueFrom, secret }) => {
        const fact = facts.secrets.get(valueFrom);
        if (!fact)
            return [];
        if ('problem' in fact) {
            const id = secret.kind === 'secret' ? 'secret-missing' : 'parameter-missing';
            return [rules_error(id, `Container '${container}' needs '${variable}', but ${fact.problem.replace(/\.$/, '')}.`)];
        }
        if (secret.kind === 'parameter' || secret.stage === undefined)
            return [];
        const { stage } = secret;
        if (Object.values(fact.versions).some((stages) => stages.includes(stage)))
            return [];
        return [
            rules_error('secret-version', `Container '${container}' needs '${variable}', but the secret ${secret.name} has no version '${stage}': store a value, or use another stage.`),
        ];
    });
}
function loadBalancers(subject) {
    const { service, codeDeploy } = subject.target;
    const { loadBalancers: balancers = [], serviceRegistries = [] } = {
        ...service,
        ...subject.members,
    };
    const containers = (0,task_definition.M)(subject.taskDefinition);
    return [...(codeDeploy ? [] : balancers), ...serviceRegistries].flatMap(({ containerName, containerPort }) => {
        if (typeof containerName !== 'string' || containerName === '')
            return [];
        const container = containers.find(({ name }) => name === containerName);
        if (!container) {
            const names = containers.map(({ name }) => `'${name}'`).join(', ');
            return [
                rules_error('load-balancer-container', `The service sends requests to the container '${containerName}', which is not in the task definition (it has ${names}): keep the container's name, or change the service's load balancers.`),
            ];
        }
        const ports = container.portMappings ?? [];
        if (typeof containerPort !== 'number' || ports.some((mapping) => (0,compatibility.OX)(mapping, containerPort)))
            return [];
        return [
            rules_error('load-balancer-port', `The service's load balancer sends requests to port ${containerPort} of container '${containerName}', which has no such port mapping: add the port mapping, or change the load balancers of the service.`),
        ];
    });
}
function percents(subject) {
    const { service } = subject.target;
    const { minimumHealthyPercent, maximumPercent, strategy = 'ROLLING' } = (0,preflight_subject.bv)(subject);
    const desired = (0,preflight_subject.DZ)(subject);
    if (service.schedulingStrategy === 'DAEMON' || strategy !== 'ROLLING' || (0,model.uf)(subject.target.service))
        return [];
    if (minimumHealthyPercent === undefined || maximumPercent === undefined)
        return [];
    if (desired === 0 || service.runningCount < desired)
        return [];
    const least = Math.ceil((desired * minimumHealthyPercent) / 100);
    const most = Math.floor((desired * maximumPercent) / 100);
    if (least < desired || most > desired)
        return [];
    return [
        rules_error('healthy-percent-deadlock', `With ${desired} desired tasks, a minimum of ${minimumHealthyPercent}% and a maximum of ${maximumPercent}%, ECS can neither stop an old task nor start a new one: lower 'minimum-healthy-percent' or raise 'maximum-percent'.`),
    ];
}

;// CONCATENATED MODULE: ./build/src/preflight/preflight.js



const MAX_IN_REASON = 5;
async function preflight(context, subjects) {
    if (subjects.length === 0 || context.cancelled.aborted)
        return preflight_NOTHING;
    const reader = new Reader(context);
    const facts = await readFacts(context.clients, subjects, reader, context.clock.now());
    if (context.cancelled.aborted)
        return preflight_NOTHING;
    const found = subjects.map((subject) => ({ target: subject.target, findings: check(subject, facts) }));
    const { unread } = reader;
    logFindings(context, new Map(found.map(({ target, findings }) => [target.name, findings])), unread);
    const impossible = found.filter(({ findings }) => findings.some(isError));
    return {
        refused: new Map(impossible.map(({ target, findings }) => {
            const reason = reasonOf(findings.filter(isError));
            return [target.name, { by: 'preflight', reason }];
        })),
        checked: new Map(found.map(({ target, findings }) => [target.service.serviceName, { findings, unread }])),
    };
}
const preflight_NOTHING = { refused: new Map(), checked: new Map() };
function isError({ severity }) {
    return severity === 'error';
}
function reasonOf(errors) {
    const shown = errors.slice(0, MAX_IN_REASON).map(({ text }) => text);
    const more = errors.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more in the log.`] : []), 'Nothing was updated (preflight).'].join(' ');
}
function logFindings({ log }, found, unread) {
    const all = [...found].flatMap(([service, findings]) => findings.map((finding) => ({ service, finding })));
    const errors = all.filter(({ finding }) => isError(finding));
    if (errors.length > 0) {
        const lines = errors.map(({ service, finding }) => `${service}: ${finding.text} [${finding.id}]`);
        log.group(`preflight: ${errors.length} blocking; set 'preflight: false' to deploy anyway`, lines);
    }
    const others = all.filter(({ finding }) => !isError(finding));
    for (const [text, members] of Map.groupBy(others, ({ finding }) => finding.text)) {
        const services = members.map(({ service }) => service);
        const names = services.length > 5 ? `${services.slice(0, 4).join(', ')} and ${services.length - 4} more` : services.join(', ');
        const severity = members[0]?.finding.severity === 'warning' ? 'warning' : 'notice';
        log[severity](`${names}: ${text}`);
    }
    for (const sentence of unreadReasons(unread))
        log.info(`preflight: skipped a check: ${sentence}`);
    const notice = deniedNotice(unread);
    if (notice)
        log.notice(notice);
    if (errors.length === 0)
        log.info(`preflight: passed for ${[...found.keys()].join(', ')}`);
}


}),

78705:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DZ: () => (desiredCountOf),
  XP: () => (accountOf),
  bv: () => (deploymentConfigurationOf)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22672);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);


function deploymentConfigurationOf({ target: { service }, members }) {
    const { deploymentConfiguration = service.deploymentConfiguration } = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    return (deploymentConfiguration ?? {});
}
function desiredCountOf({ target: { service }, members }) {
    return members.desiredCount ?? service.desiredCount;
}
function accountOf({ service }) {
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .accountIn */ .l1)(service.serviceArn);
}


}),

34898:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (waitTooShort),
  e: () => (waiting)
});
var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78705);

const MAX_MINUTES = 360;
const ROOM_MINUTES = 15;
const HOOK_TIMEOUT_MINUTES = 1440;
const NETWORK_SHIFT_MINUTES = 10;
function waiting(subject) {
    const text = waitTooShort(subject.waitMinutes, (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentConfigurationOf */ .bv)(subject), subject.target.service);
    return text === undefined ? [] : [{ id: 'wait-too-short', severity: 'warning', text }];
}
function waitTooShort(waitMinutes, configuration, { loadBalancers = [] }) {
    const waits = waitsOf(configuration, loadBalancers);
    const sum = waits.reduce((total, { minutes }) => total + minutes, 0);
    if (waitMinutes === undefined || sum <= waitMinutes)
        return undefined;
    const parts = waits.map(({ text }) => text).join(' and ');
    const whole = waits.length > 1 ? `, ${sum} min in total` : '';
    const fix = sum < MAX_MINUTES
        ? `set 'wait-for-minutes' to ${Math.min(sum + ROOM_MINUTES, MAX_MINUTES)} or more`
        : `more than the maximum of 'wait-for-minutes' (${MAX_MINUTES}, a job's limit on a hosted runner) would be needed: shorten these times, or set 'wait-for-service-stability' to 'false' and follow the deployment elsewhere`;
    return `the service's deployment takes up to ${parts}${whole}, but 'wait-for-minutes' is ${waitMinutes}: ${fix}.`;
}
function waitsOf(configuration, loadBalancers) {
    const { strategy = 'ROLLING', bakeTimeInMinutes = 0, lifecycleHooks = [] } = configuration;
    if (strategy === 'ROLLING')
        return lifecycleHooks.flatMap((hook) => pausesOf(hook, 1));
    const { stepPercent = 10, stepBakeTimeInMinutes = 6 } = configuration.linearConfiguration ?? {};
    const { canaryBakeTimeInMinutes = 10 } = configuration.canaryConfiguration ?? {};
    const steps = strategy === 'LINEAR' ? Math.ceil(100 / stepPercent) : 1;
    const between = steps - 1;
    return [
        {
            minutes: between * stepBakeTimeInMinutes,
            text: `${between * stepBakeTimeInMinutes} min between the ${steps} steps of ${stepPercent}%`,
        },
        ...(strategy === 'CANARY'
            ? [{ minutes: canaryBakeTimeInMinutes, text: `${canaryBakeTimeInMinutes} min with the canary` }]
            : []),
        { minutes: bakeTimeInMinutes, text: `${bakeTimeInMinutes} min of bake time` },
        ...networkShifts(loadBalancers, strategy === 'CANARY' ? 2 : steps),
        ...lifecycleHooks.flatMap((hook) => pausesOf(hook, steps)),
    ].filter(({ minutes }) => minutes > 0);
}
function networkShifts(loadBalancers, shifts) {
    const listeners = loadBalancers.map(({ advancedConfiguration }) => (advancedConfiguration ?? {}));
    const has = (name) => listeners.some((one) => String(one[name]).includes(':listener/net/'));
    const count = (has('testListenerRule') ? 1 : 0) + (has('productionListenerRule') ? shifts : 0);
    const minutes = count * NETWORK_SHIFT_MINUTES;
    const times = count > 1 ? `${count} \u00d7 ` : '';
    return [{ minutes, text: `${times}${NETWORK_SHIFT_MINUTES} min for a traffic shift of a Network Load Balancer` }];
}
function pausesOf({ targetType, lifecycleStages = [], timeoutConfiguration }, steps) {
    if (targetType !== 'PAUSE')
        return [];
    const { timeoutInMinutes = HOOK_TIMEOUT_MINUTES } = timeoutConfiguration ?? {};
    return lifecycleStages.map((stage) => {
        const times = stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? steps : 1;
        const text = `${times > 1 ? `${times} \u00d7 ` : ''}${timeoutInMinutes} min for a person at ${stage}`;
        return { minutes: times * timeoutInMinutes, text };
    });
}


}),

78983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (matchesWildcard)
});
function matchesWildcard(text, pattern, one) {
    let [at, index, star, resume] = [0, 0, -1, 0];
    while (at < text.length) {
        if (pattern[index] === '*') {
            star = index++;
            resume = at;
        }
        else if (index < pattern.length && (pattern[index] === one || pattern[index] === text[at])) {
            index++;
            at++;
        }
        else if (star >= 0) {
            index = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[index] === '*')
        index++;
    return index === pattern.length;
}


})

};
