export const id = 744;
export const ids = [744];
export const modules = {

/***/ 8368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 2 modules
var aws_clients = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/ecs/target.js
var ecs_target = __webpack_require__(3862);
// EXTERNAL MODULE: ./build/src/history/record-tags.js
var record_tags = __webpack_require__(6723);
// EXTERNAL MODULE: ./build/src/history/register.js
var register = __webpack_require__(5261);
// EXTERNAL MODULE: ./build/src/aws/json.js
var json = __webpack_require__(1665);
// EXTERNAL MODULE: ./build/src/aws/parameters.js
var parameters = __webpack_require__(7031);
;// CONCATENATED MODULE: ./build/src/preflight/alarm.js
/** What DescribeAlarms takes in a call. */
const NAMES_A_CALL = 100;
/** Reads the states of CloudWatch alarms, metric and composite ones; what could not be read is left out. */
async function readAlarms(clients, names, reader) {
    const each = [...new Set(names)];
    const batches = Array.from({ length: Math.ceil(each.length / NAMES_A_CALL) }, (_, index) => each.slice(index * NAMES_A_CALL, (index + 1) * NAMES_A_CALL));
    const found = await Promise.all(batches.map((batch) => reader.read('cloudwatch:DescribeAlarms', 'alarms', () => describe(clients, batch))));
    return new Map(found.flatMap((states) => [...(states ?? [])]));
}
async function describe(clients, names) {
    const { DescribeAlarmsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6709)]).then(__webpack_require__.bind(__webpack_require__, 4858));
    const cloudWatch = await clients.cloudWatch();
    const { MetricAlarms = [], CompositeAlarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({
        AlarmNames: [...names],
        // Without this only metric alarms are told.
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        MaxRecords: NAMES_A_CALL,
    }));
    const states = new Map(names.map((name) => [name, 'missing']));
    for (const { AlarmName = '', StateValue } of [...MetricAlarms, ...CompositeAlarms])
        if (StateValue)
            states.set(AlarmName, StateValue);
    return states;
}

// EXTERNAL MODULE: ./build/src/ecr/registry.js
var ecr_registry = __webpack_require__(8641);
// EXTERNAL MODULE: ./build/src/ecr/running-images.js
var running_images = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/src/image/reference.js
var reference = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/src/preflight/image.js



/**
 * Reads what ECR has of an image, and for which platforms.
 * @returns `undefined` for another registry's image, and for one that a pull-through cache may fetch when it is pulled
 * @throws {UserError}
 */
async function readImageFact(clients, image, readPlatforms) {
    const found = await (0,running_images/* lookUpImage */.OK)(clients, image);
    if (!found)
        return undefined;
    if (found.state !== 'stored') {
        return (await isPulledThrough(clients, image)) ? undefined : found;
    }
    const { manifests } = found.image.manifest;
    if (manifests) {
        const platforms = manifests.flatMap(({ platform }) => platform && platform.os !== 'unknown' ? [`${platform.os}/${platform.architecture}`] : []);
        // An index may leave the platforms out, as that of a cache or of attestations alone does.
        return { state: 'stored', platforms: platforms.length > 0 ? platforms : undefined, isIndex: true };
    }
    const platforms = await readPlatforms(() => platformOf(clients, image, found.image));
    return { state: 'stored', platforms, isIndex: false };
}
/** The platform of an image of one platform stands in its configuration, which the registry has. */
async function platformOf(clients, image, { manifest }) {
    const { host = '', repository = '' } = (0,reference/* parseReference */.F2)(image) ?? {};
    const registry = (0,ecr_registry/* parseRegistryHost */.TZ)(host);
    const there = { ...clients, ecr: () => clients.ecr(registry?.region) };
    const [{ authorize }, { readConfig }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(8016), __webpack_require__.e(2794)]).then(__webpack_require__.bind(__webpack_require__, 2794)), __webpack_require__.e(/* import() */ 541).then(__webpack_require__.bind(__webpack_require__, 541))]);
    // The password goes into the one request's header and nowhere else.
    const [authorization] = await authorize(there, registry ? [registry.account] : [], () => undefined);
    if (!authorization || !manifest.config)
        return [];
    const { os, architecture } = await readConfig(authorization, repository, manifest.config.digest);
    return os && architecture ? [`${os}/${architecture}`] : [];
}
async function isPulledThrough(clients, image) {
    const { host = '', repository = '' } = (0,reference/* parseReference */.F2)(image) ?? {};
    const registry = (0,ecr_registry/* parseRegistryHost */.TZ)(host);
    const { DescribePullThroughCacheRulesCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8016), __webpack_require__.e(7681)]).then(__webpack_require__.bind(__webpack_require__, 7681));
    const ecr = await clients.ecr(registry?.region);
    let nextToken;
    do {
        const answer = await ecr.send(new DescribePullThroughCacheRulesCommand({ ...(registry && { registryId: registry.account }), nextToken }));
        const prefixes = (answer.pullThroughCacheRules ?? []).map(({ ecrRepositoryPrefix = '' }) => ecrRepositoryPrefix);
        if (prefixes.some((prefix) => prefix === 'ROOT' || repository.startsWith(`${prefix}/`)))
            return true;
        nextToken = answer.nextToken;
    } while (nextToken);
    return false;
}

;// CONCATENATED MODULE: ./build/src/preflight/secret.js
const SECRET = /^arn:[\w-]+:secretsmanager:([\w-]+):(\d{12}):secret:([^:]+)(?::([^:]*):([^:]*):([^:]*))?$/;
const PARAMETER = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/([\w./-]+)(?::[\w.-]+)?$/;
/**
 * Reads a container's `valueFrom`: a secret's ARN, with JSON key, version stage and version id behind it, or a parameter's
 * ARN or name.
 * @param here the region and account of the tasks, which a name alone stands for
 * @returns `undefined` for what no look-up tells: AWS's own public parameters, other forms
 */
function readSecretName(valueFrom, here) {
    const [, region = '', account = '', , , stage = '', id = ''] = SECRET.exec(valueFrom) ?? [];
    if (region) {
        const name = valueFrom.split(':').slice(0, 7).join(':');
        return { kind: 'secret', name, region, account, stage: id ? undefined : stage || 'AWSCURRENT' };
    }
    const [, ofRegion = '', ofAccount = '', path = ''] = PARAMETER.exec(valueFrom) ?? [];
    if (ofRegion)
        return parameter(path.includes('/') ? [`/${path}`] : [path, `/${path}`], ofRegion, ofAccount);
    // A version or label may follow the name.
    const [, plain = ''] = /^([\w./-]+)(?::[\w.-]+)?$/.exec(valueFrom) ?? [];
    return plain ? parameter([plain], here.region, here.account) : undefined;
}
/** Reads `credentialsParameter`: a secret's ARN, or its name. */
function readCredentialsName(value, here) {
    if (value.startsWith('arn:'))
        return readSecretName(value, here);
    return { kind: 'secret', name: value, ...here, stage: 'AWSCURRENT' };
}
function parameter(names, region, account) {
    return names.some((name) => /^\/?aws\//.test(name)) ? undefined : { kind: 'parameter', names, region, account };
}

// EXTERNAL MODULE: ./build/src/ecs/members.js
var ecs_members = __webpack_require__(3132);
;// CONCATENATED MODULE: ./build/src/preflight/subject.js

const FINDING_IDS = (/* unused pure expression or super */ null && ([
    'cluster-inactive',
    'container-instances',
    'network-mode',
    'task-definition-inactive',
    'image-repository',
    'image-missing',
    'image-platform',
    'image-tag',
    'role-missing',
    'role-account',
    'role-trust',
    'log-group',
    'secret-missing',
    'secret-version',
    'parameter-missing',
    'load-balancer-container',
    'load-balancer-port',
    'healthy-percent-deadlock',
    'breaker-off',
    'breaker-rollback-off',
    'alarm-already-firing',
    'alarm-missing',
    'wait-too-short',
    'desired-count',
    'unmanaged-revision',
    'no-health-check',
]));
/** What the service has, with what of it the user asked to change. */
function deploymentConfigurationOf({ target: { service }, members }) {
    const { deploymentConfiguration = service.deploymentConfiguration } = (0,ecs_members/* completeMembers */.Zg)(service, members);
    return (deploymentConfiguration ?? {});
}
/** The desired count that the service has after the update. */
function desiredCountOf({ target: { service }, members }) {
    return members.desiredCount ?? service.desiredCount;
}
/** The account that a service's ARN names. */
function accountOf({ service }) {
    return service.serviceArn.split(':')[4] ?? '';
}

;// CONCATENATED MODULE: ./build/src/preflight/needs.js


/** Where a subject's tasks run. */
function placeOf({ target }) {
    return { region: target.service.serviceArn.split(':')[3] ?? '', account: accountOf(target) };
}
/** None where the definition is not of ECS's form: it is for ECS to refuse that. */
function containersOf({ taskDefinition }) {
    const { containerDefinitions } = taskDefinition;
    return Array.isArray(containerDefinitions)
        ? containerDefinitions.filter((one) => typeof one === 'object' && one)
        : [];
}
/** The images of all containers, each once. */
function imagesOf(subject) {
    return [...new Set(containersOf(subject).flatMap(({ image }) => image ?? []))];
}
/** The task role and the execution role, by name or ARN as they are given. */
function rolesOf({ taskDefinition }) {
    const { taskRoleArn, executionRoleArn } = taskDefinition;
    return [
        ...(executionRoleArn ? [{ kind: 'execution', role: executionRoleArn }] : []),
        ...(taskRoleArn ? [{ kind: 'task', role: taskRoleArn }] : []),
    ];
}
/** The log groups that must be there before a task starts: the awslogs driver's, unless it is to create them. */
function logGroupsOf(subject) {
    return containersOf(subject).flatMap(({ name = '', logConfiguration }) => {
        const { logDriver, options = {} } = logConfiguration ?? {};
        const group = options['awslogs-group'];
        if (logDriver !== 'awslogs' || !group || /^true$/i.test(options['awslogs-create-group'] ?? ''))
            return [];
        return [{ container: name, group, region: options['awslogs-region'] || placeOf(subject).region }];
    });
}
/** The CloudWatch alarms that ECS is to watch during the deployment. */
function alarmsOf(subject) {
    const { enable, alarmNames = [] } = deploymentConfigurationOf(subject).alarms ?? {};
    return enable ? [...new Set(alarmNames)] : [];
}
/** What containers, log drivers and private registries get from Secrets Manager and Parameter Store. */
function secretsOf(subject) {
    const here = placeOf(subject);
    return containersOf(subject).flatMap(({ name: container = '', secrets = [], logConfiguration, repositoryCredentials }) => {
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

// EXTERNAL MODULE: ./build/src/wildcard.js
var wildcard = __webpack_require__(8983);
;// CONCATENATED MODULE: ./build/src/preflight/role.js

const TASKS = /^ecs-tasks\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/;
/**
 * Reads a role of the own account.
 * @param role its name or ARN
 * @throws the SDK's error
 */
async function readRole(clients, role) {
    const { GetRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(7342), __webpack_require__.e(1275)]).then(__webpack_require__.bind(__webpack_require__, 5244));
    const iam = await clients.iam();
    try {
        const { Role } = await iam.send(new GetRoleCommand({ RoleName: role.slice(role.lastIndexOf('/') + 1) }));
        const document = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '');
        return { state: 'there', arn: Role?.Arn ?? '', trusts: trustsTasks(document) };
    }
    catch (error) {
        const { name } = error;
        if (name === 'NoSuchEntityException' || name === 'NoSuchEntity')
            return { state: 'missing' };
        throw error;
    }
}
/** Whether a trust policy lets ECS's tasks assume the role; conditions aside, and in doubt it does. */
function trustsTasks(document) {
    const policy = parse(document);
    if (!policy)
        return true;
    return policy.some((statement) => {
        if (statement.Effect !== 'Allow')
            return false;
        if (statement.NotPrincipal !== undefined || statement.NotAction !== undefined)
            return true;
        return isAssume(statement) && isTasks(statement);
    });
}
function parse(document) {
    try {
        const { Statement: statements } = JSON.parse(document);
        return statements === undefined ? undefined : [statements].flat();
    }
    catch {
        return undefined;
    }
}
function isAssume({ Action = [] }) {
    return [Action].flat().some((action) => (0,wildcard/* matchesWildcard */._)('sts:assumerole', action.toLowerCase(), '?'));
}
function isTasks({ Principal }) {
    if (typeof Principal === 'string')
        return Principal === '*';
    const services = [Principal?.Service ?? []].flat();
    return (services.some((service) => service === '*' || TASKS.test(service)) || [Principal?.AWS ?? []].flat().includes('*'));
}

;// CONCATENATED MODULE: ./build/src/preflight/facts.js







/** Reads all that the rules ask of these subjects, each thing once, all at the same time. */
async function readFacts(clients, subjects, reader) {
    const all = (of) => subjects.flatMap(of);
    const clustersOf = all(({ target }) => [target.cluster]);
    const roles = subjects.flatMap((subject) => rolesOf(subject)
        .map(({ role }) => role)
        .filter((role) => !role.startsWith('arn:') || role.split(':')[4] === accountOf(subject.target)));
    const platforms = (read) => reader.read('ecr:GetDownloadUrlForLayer', 'platforms of images', read);
    const [clusters, images, roleFacts, logGroups, secrets, alarms] = await Promise.all([
        reader.readAll(clustersOf, 'ecs:DescribeClusters', 'clusters', (name) => readCluster(clients, name)),
        reader.readAll(all(imagesOf), 'ecr:BatchGetImage', 'images', (image) => readImageFact(clients, image, platforms)),
        reader.readAll(roles, 'iam:GetRole', 'roles', (role) => readRole(clients, role)),
        reader.readAll(all(logGroupsOf).map(groupKey), 'logs:DescribeLogGroups', 'log groups', (key) => hasLogGroup(clients, key)),
        readSecrets(clients, subjects, reader),
        readAlarms(clients, all(alarmsOf), reader),
    ]);
    return { clusters, images, roles: roleFacts, logGroups, secrets, alarms };
}
/** `region group`. */
function groupKey({ region, group }) {
    return `${region} ${group}`;
}
async function readCluster(clients, name) {
    const { DescribeClustersCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7489)]).then(__webpack_require__.bind(__webpack_require__, 3166));
    const input = { clusters: [name] };
    const { output } = await (0,json/* callJson */.X)(await clients.ecs(), new DescribeClustersCommand(input), input);
    const [cluster] = output.clusters ?? [];
    if (!cluster?.status || cluster.registeredContainerInstancesCount === undefined)
        return undefined;
    return { status: cluster.status, instances: cluster.registeredContainerInstancesCount };
}
/** Groups come in the order of their names, so one of exactly that name comes first of those that begin so. */
async function hasLogGroup(clients, key) {
    const [region = '', group = ''] = key.split(/ (.*)/s);
    const { DescribeLogGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(6988)]).then(__webpack_require__.bind(__webpack_require__, 7887));
    const logs = await clients.logs(region);
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: group }));
    return logGroups?.some(({ logGroupName }) => logGroupName === group) ?? false;
}
/** Secrets and parameters of the tasks' own account, region by region; of another account nothing can be said. */
async function readSecrets(clients, subjects, reader) {
    const needs = subjects.flatMap((subject) => secretsOf(subject).filter(({ secret }) => secret.account === placeOf(subject).account));
    const facts = new Map();
    const regions = Map.groupBy(needs, ({ secret }) => secret.region);
    await Promise.all([...regions].flatMap(([region, members]) => {
        const there = new parameters/* Parameters */.H(inRegion(clients, region));
        return [readSecretsOf(there, members, reader, facts), readParametersOf(there, members, reader, facts)];
    }));
    return facts;
}
async function readSecretsOf(there, needs, reader, facts) {
    const named = needs.flatMap(({ valueFrom, secret }) => secret.kind === 'secret' ? [{ valueFrom, name: secret.name }] : []);
    const names = named.map(({ name }) => name);
    // One by one: a secret that may not be read says nothing of the others.
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
        const answers = names.flatMap((name) => found.get(name) ?? []);
        const fact = answers.find((answer) => 'arn' in answer) ?? answers[0];
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

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var ecr_failure = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/preflight/reader.js



/** How long one answer is waited for: a runner may have no way to IAM at all. */
const READ_MS = 30_000;
const AT_A_TIME = 8;
/** Reads facts, and notes what could not be read: nothing may be concluded from that. */
class Reader {
    #unread = new Map();
    #tools;
    constructor(tools) {
        this.#tools = tools;
    }
    /** What could not be read, each once: first what is denied, in the order of its actions. */
    get unread() {
        const all = [...this.#unread.values()];
        const denied = all.filter(isDenied).toSorted((a, b) => (a.action < b.action ? -1 : 1));
        return [...denied, ...all.filter((one) => !isDenied(one))];
    }
    /**
     * @param action the IAM action that the read needs, e.g. `iam:GetRole`
     * @param what what it is about, in the plural
     * @returns `undefined` when it could not be read
     */
    async read(action, what, call) {
        const { clock, cancelled } = this.#tools;
        const answered = new AbortController();
        const limit = clock.sleep(READ_MS, AbortSignal.any([cancelled, answered.signal])).then(() => {
            throw new Error(`no answer within ${READ_MS / 1000} s`);
        });
        // Whoever comes second is not listened to.
        limit.catch(() => undefined);
        try {
            return await Promise.race([call(), limit]);
        }
        catch (error) {
            const cause = error.cause ?? error;
            // The registry's own denial is no error of the SDK.
            const isRefused = cause instanceof ecr_failure/* RegistryError */.gl && (cause.status === 401 || cause.status === 403);
            if ((0,failure/* failureKind */.zU)(cause) === 'denied' || isRefused) {
                this.#note({ action: (0,failure/* namedAction */.Yt)(cause) ?? action, what, reason: DENIED });
            }
            else if (!cancelled.aborted) {
                const reason = cause === error ? (0,failure/* describeFailure */.Ic)(action, error) : (0,src_error/* messageOf */.bD)(error);
                this.#note({ action, what, reason });
            }
            return undefined;
        }
        finally {
            answered.abort();
        }
    }
    /** Reads a fact for each key, some at a time; what could not be read is left out. */
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
        await Promise.all(Array.from({ length: AT_A_TIME }, work));
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
/** What was left out for want of rights, as one notice. */
function deniedNotice(unread) {
    const list = unread.filter(isDenied).map(({ action, what }) => `${action} (${what})`);
    if (list.length === 0)
        return undefined;
    return `Preflight did not check what this role may not read: ${list.join(', ')}. Allow that in its policy, or set 'preflight' to 'false'.`;
}
/** Why something else is not known, a sentence each. */
function unanswered(unread) {
    return [...new Set(unread.filter((one) => !isDenied(one)).map(({ reason }) => reason))];
}

// EXTERNAL MODULE: ./build/src/ecs/health-check.js
var health_check = __webpack_require__(8604);
;// CONCATENATED MODULE: ./build/src/preflight/waiting.js

/** The most that 'wait-for-minutes' takes: a job on a hosted runner lives for six hours. */
const MOST_MINUTES = 360;
/** What tasks need to start, to become healthy and to drain, beside the strategy's own waiting. */
const ROOM_MINUTES = 15;
const HOOK_TIMEOUT_MINUTES = 1440;
/** What ECS takes longer for each shift of traffic behind a Network Load Balancer. */
const NETWORK_SHIFT_MINUTES = 10;
/** A deployment that by itself waits for longer than the step does: the step would end one that is well. */
function waiting(subject) {
    const { waitMinutes, target } = subject;
    const waits = waitsOf(deploymentConfigurationOf(subject), target.service.loadBalancers ?? []);
    const sum = waits.reduce((total, { minutes }) => total + minutes, 0);
    if (waitMinutes === undefined || sum <= waitMinutes)
        return [];
    const parts = waits.map(({ text }) => text).join(' and ');
    const whole = waits.length > 1 ? `, ${sum} min in all` : '';
    const fix = sum < MOST_MINUTES
        ? `set 'wait-for-minutes' to ${Math.min(sum + ROOM_MINUTES, MOST_MINUTES)} or more`
        : `that is more than 'wait-for-minutes' takes (${MOST_MINUTES}, a job's life on a hosted runner): shorten it, or set 'wait-for-service-stability' to 'false' and follow the deployment elsewhere`;
    return [
        {
            id: 'wait-too-short',
            severity: 'warning',
            text: `the service's deployment by itself takes up to ${parts}${whole}, and 'wait-for-minutes' is ${waitMinutes}: ${fix}.`,
        },
    ];
}
/**
 * The times that a deployment lets pass by itself, with ECS's defaults where the service names none. A step's bake time
 * follows each shift of traffic but the last. ROLLING shifts no traffic, and has hooks as the others.
 */
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
            text: `${between * stepBakeTimeInMinutes} min between the ${steps} steps of ${stepPercent} %`,
        },
        ...(strategy === 'CANARY'
            ? [{ minutes: canaryBakeTimeInMinutes, text: `${canaryBakeTimeInMinutes} min with the canary` }]
            : []),
        { minutes: bakeTimeInMinutes, text: `${bakeTimeInMinutes} min of bake time` },
        ...networkShifts(loadBalancers, strategy === 'CANARY' ? 2 : steps),
        ...lifecycleHooks.flatMap((hook) => pausesOf(hook, steps)),
    ].filter(({ minutes }) => minutes > 0);
}
/** Behind a Network Load Balancer each shift of test or production traffic takes its time; `shifts` are those of production. */
function networkShifts(loadBalancers, shifts) {
    const listeners = loadBalancers.map(({ advancedConfiguration }) => (advancedConfiguration ?? {}));
    const has = (name) => listeners.some((one) => String(one[name]).includes(':listener/net/'));
    const count = (has('testListenerRule') ? 1 : 0) + (has('productionListenerRule') ? shifts : 0);
    const minutes = count * NETWORK_SHIFT_MINUTES;
    const times = count > 1 ? `${count} \u00d7 ` : '';
    return [{ minutes, text: `${times}${NETWORK_SHIFT_MINUTES} min for a shift of traffic by a Network Load Balancer` }];
}
/** A PAUSE hook waits for a person, at each of its stages; before the shift of traffic once a step. */
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

;// CONCATENATED MODULE: ./build/src/preflight/warnings.js







/** What does not stop a deployment, and what a person should know before the next one fails. */
function warn(subject, facts) {
    return [
        ...breaker(subject),
        ...alarms(subject, facts),
        ...waiting(subject),
        ...desiredCount(subject),
        ...tags(subject),
        ...foreign(subject),
        ...unchecked(subject),
    ];
}
const warning = (id, text) => ({ id, severity: 'warning', text });
function breaker(subject) {
    const { deploymentCircuitBreaker, strategy = 'ROLLING' } = deploymentConfigurationOf(subject);
    if (!deploymentCircuitBreaker || strategy !== 'ROLLING')
        return [];
    const { enable, rollback } = deploymentCircuitBreaker;
    if (!enable) {
        return [
            warning('breaker-off', "the deployment circuit breaker is off, so ECS never gives a failing deployment up, and only 'wait-for-minutes' ends it: turn it on by 'circuit-breaker: rollback'."),
        ];
    }
    if (rollback)
        return [];
    return [
        warning('breaker-rollback-off', "the deployment circuit breaker does not roll back, so a failed deployment stays when nobody follows it, as after a cancelled job: turn it on by 'circuit-breaker: rollback'."),
    ];
}
/**
 * One alarm that is in ALARM when the deployment starts, and ECS watches none of them for as long as that deployment lasts.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
function alarms(subject, facts) {
    const named = (state) => alarmsOf(subject)
        .filter((name) => facts.alarms.get(name) === state)
        .map((name) => `'${name}'`);
    const [ringing, missing] = [named('ALARM'), named('missing')];
    return [
        ...(ringing.length > 0
            ? [
                warning('alarm-already-firing', `the ${inWords(ringing)} in ALARM as the deployment starts, so ECS watches no alarm for the whole of it, and none will roll it back: deploy again once all is OK, or look after this one yourself.`),
            ]
            : []),
        ...(missing.length > 0
            ? [
                warning('alarm-missing', `the deployment's ${inWords(missing)} not in CloudWatch, so nothing is watched by that name: create it, or name another one in the service's deployment configuration.`),
            ]
            : []),
    ];
}
function inWords(names) {
    return names.length === 1 ? `alarm ${names[0]} is` : `alarms ${names.join(', ')} are`;
}
function desiredCount(subject) {
    if (desiredCountOf(subject) > 0 || subject.target.service.schedulingStrategy === 'DAEMON')
        return [];
    return [
        warning('desired-count', "the desired count is 0: no task will run, and whether the new version works is not tried; set 'desired-count' to try it."),
    ];
}
/** Images of other registries are left out: what a tag of theirs names is seldom the user's to decide. */
function tags({ taskDefinition }) {
    const named = (0,running_images/* imagesByTag */.gk)(taskDefinition).filter(({ image }) => (0,ecr_registry/* isEcrImage */.OF)(image));
    return named.map(({ image }) => ({
        id: 'image-tag',
        severity: 'notice',
        text: `${image} is named by a tag, which may name another image later, also when this version is rolled back to: name it by digest, as build-push's output 'image' does.`,
    }));
}
function foreign({ foreign: revision }) {
    if (!revision)
        return [];
    const text = `the service's task definition, ${(0,model/* shortName */.EU)(revision)}, is not managed by Slipway: another tool deployed it (Terraform, say), and may deploy its own revision over this one; let one of them own the service's task definition.`;
    return [{ id: 'unmanaged-revision', severity: 'notice', text }];
}
/** Without either ECS counts no task that exits after it was RUNNING: a crash loop may complete, or be restarted for ever. */
function unchecked({ target: { service }, taskDefinition, members }) {
    const loadBalancers = (members.loadBalancers ?? service.loadBalancers ?? []);
    if (loadBalancers.length > 0 || (0,health_check/* hasHealthCheck */.F)(taskDefinition))
        return [];
    const text = "neither a load balancer nor a container health check looks at its tasks: ECS takes one that stays up for 40 seconds for healthy, and the circuit breaker does not count tasks that exit after they started; add a 'healthCheck' to an essential container.";
    return [{ id: 'no-health-check', severity: 'notice', text }];
}

;// CONCATENATED MODULE: ./build/src/preflight/rules.js





const RULES = [
    cluster,
    containerInstances,
    networkMode,
    registered,
    rules_images,
    platforms,
    roles,
    logGroups,
    secrets,
    loadBalancers,
    percents,
    warn,
];
/** Everything that the rules find of one service, each once. */
function check(subject, facts) {
    const found = RULES.flatMap((rule) => rule(subject, facts));
    return [...new Map(found.map((finding) => [`${finding.id} ${finding.text}`, finding])).values()];
}
const error = (id, text) => ({ id, severity: 'error', text });
function cluster({ target }, { clusters }) {
    const { status = 'ACTIVE' } = clusters.get(target.cluster) ?? {};
    // PROVISIONING passes by itself.
    if (!['INACTIVE', 'DEPROVISIONING', 'FAILED'].includes(status))
        return [];
    return [
        error('cluster-inactive', `The cluster '${target.cluster}' is ${status}, not ACTIVE: create it again, or name another one.`),
    ];
}
function containerInstances(subject, { clusters }) {
    const { target } = subject;
    const { launchType } = target.service;
    const onInstances = launchType === 'EC2' || launchType === 'EXTERNAL';
    if (!onInstances || desiredCountOf(subject) === 0 || clusters.get(target.cluster)?.instances !== 0)
        return [];
    const what = `cluster '${target.cluster}' has no container instances, and the service's launch type is ${launchType}`;
    const fix = 'register instances, or give the service a capacity provider';
    // A step that does not wait may come before the instances.
    if (subject.waitMinutes === undefined)
        return [{ id: 'container-instances', severity: 'warning', text: `the ${what}, so no task runs yet: ${fix}.` }];
    return [error('container-instances', `The ${what}: ${fix}.`)];
}
/** A network configuration is for awsvpc, which needs one. */
function networkMode({ target, taskDefinition, members }) {
    const { networkMode: mode = 'the default' } = taskDefinition;
    const { networkConfiguration = target.service.networkConfiguration } = members;
    const isGiven = networkConfiguration?.awsvpcConfiguration !== undefined;
    if (isGiven === (mode === 'awsvpc'))
        return [];
    const text = isGiven
        ? `The service has a network configuration, which the network mode of the task definition (${mode}) does not take: set 'networkMode' to 'awsvpc', or create a service without one.`
        : "The task definition's network mode is awsvpc, and the service has no network configuration: give it subnets and security groups, or keep the network mode that the active revision has.";
    return [error('network-mode', text)];
}
function registered({ taskDefinition }) {
    const { status = 'ACTIVE', taskDefinitionArn = '' } = taskDefinition;
    if (status === 'ACTIVE')
        return [];
    return [
        error('task-definition-inactive', `The task definition ${taskDefinitionArn} is ${status}, not ACTIVE, and ECS takes no inactive one: deploy its text as a file, which registers it again.`),
    ];
}
function rules_images(subject, facts) {
    return imagesOf(subject).flatMap((image) => {
        const fact = facts.images.get(image);
        if (!fact || fact.state === 'stored')
            return [];
        const { repository = '' } = (0,reference/* parseReference */.F2)(image) ?? {};
        return fact.state === 'no-repository'
            ? [
                error('image-repository', `The image ${image} cannot be pulled: ECR has no repository '${repository}' in ${fact.region}; check its name, account and region.`),
            ]
            : [
                error('image-missing', `The image ${image} is not in ECR: push it first, or name one that is there; one that is copied by replication may need a moment.`),
            ];
    });
}
function platforms(subject, facts) {
    const wanted = rules_platformOf(subject);
    if (!wanted)
        return [];
    return imagesOf(subject).flatMap((image) => {
        const fact = facts.images.get(image);
        if (fact?.state !== 'stored' || !fact.platforms || fact.platforms.length === 0)
            return [];
        if (fact.platforms.some((platform) => wanted.name === platform))
            return [];
        // An instance may emulate another architecture, for an image that has one platform only.
        const certain = wanted.onFargate || fact.isIndex;
        const fix = `build it for ${wanted.name}, or set 'runtimePlatform' in the task definition`;
        const text = `The image ${image} is for ${fact.platforms.join(', ')}, and the tasks run on ${wanted.name}: ${fix}.`;
        return [{ id: 'image-platform', severity: certain ? 'error' : 'warning', text }];
    });
}
/** The platform that tasks run on; `undefined` where instances of any kind may take them. */
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
function roles(subject, facts) {
    const { account } = placeOf(subject);
    return rolesOf(subject).flatMap(({ kind, role }) => {
        const [, , , , ofAccount = account] = role.split(':');
        if (ofAccount !== account) {
            return [
                error('role-account', `The ${kind} role ${role} is of account ${ofAccount}, and tasks of account ${account} can't have it: name a role of their own account.`),
            ];
        }
        const fact = facts.roles.get(role);
        if (!fact)
            return [];
        if (fact.state === 'missing')
            return [error('role-missing', `The ${kind} role '${role}' does not exist: create it, or name another one.`)];
        if (role.startsWith('arn:') && fact.arn !== role) {
            return [
                error('role-missing', `The ${kind} role ${role} does not exist; the one of that name is ${fact.arn}: name that one.`),
            ];
        }
        if (fact.trusts)
            return [];
        return [
            error('role-trust', `The ${kind} role '${role}' does not trust ECS's tasks: allow sts:AssumeRole for the service ecs-tasks.amazonaws.com in its trust policy.`),
        ];
    });
}
function logGroups(subject, facts) {
    return logGroupsOf(subject).flatMap((need) => {
        if (facts.logGroups.get(groupKey(need)) !== false)
            return [];
        return [
            error('log-group', `The log group '${need.group}' of container '${need.container}' does not exist in ${need.region}: create it, or set 'awslogs-create-group'.`),
        ];
    });
}
function secrets(subject, facts) {
    return secretsOf(subject).flatMap(({ container, variable, valueFrom, secret }) => {
        const fact = facts.secrets.get(valueFrom);
        if (!fact)
            return [];
        if ('problem' in fact) {
            const id = secret.kind === 'secret' ? 'secret-missing' : 'parameter-missing';
            return [
                error(id, `The container '${container}' would not get '${variable}': ${fact.problem.replace(/\.$/, '')}.`),
            ];
        }
        if (secret.kind === 'parameter' || secret.stage === undefined)
            return [];
        const { stage } = secret;
        if (Object.values(fact.versions).some((stages) => stages.includes(stage)))
            return [];
        return [
            error('secret-version', `The container '${container}' would not get '${variable}': the secret ${secret.name} has no version '${stage}'; put a value, or name another stage.`),
        ];
    });
}
function loadBalancers(subject) {
    const { service } = subject.target;
    const { serviceRegistries = [] } = service;
    const containers = containersOf(subject);
    return [...(service.loadBalancers ?? []), ...serviceRegistries].flatMap(({ containerName, containerPort }) => {
        if (typeof containerName !== 'string')
            return [];
        const container = containers.find(({ name }) => name === containerName);
        if (!container) {
            const names = containers.map(({ name }) => `'${name}'`).join(', ');
            return [
                error('load-balancer-container', `The service sends requests to a container '${containerName}', which the task definition does not have (it has ${names}): keep its name, or change the service's load balancers.`),
            ];
        }
        const ports = container.portMappings ?? [];
        if (typeof containerPort !== 'number' || ports.some((port) => covers(port, containerPort)))
            return [];
        return [
            error('load-balancer-port', `The service sends requests to port ${containerPort} of container '${containerName}', which has no such port mapping: add it, or change the service's load balancers.`),
        ];
    });
}
function covers(mapping, port) {
    const [first = Number.NaN, last = first] = (mapping.containerPortRange ?? '').split('-').map(Number);
    return mapping.containerPort === port || (port >= first && port <= last);
}
/**
 * ECS may stop tasks down to ceil(desired \u00d7 minimum) and start them up to floor(desired \u00d7 maximum): with as many running as
 * are desired, neither may leave room.
 */
function percents(subject) {
    const { service } = subject.target;
    const { minimumHealthyPercent, maximumPercent, strategy = 'ROLLING' } = deploymentConfigurationOf(subject);
    const desired = desiredCountOf(subject);
    if (service.schedulingStrategy === 'DAEMON' || strategy !== 'ROLLING')
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
        error('healthy-percent-deadlock', `With a minimum of ${minimumHealthyPercent} % and a maximum of ${maximumPercent} % of ${desired} tasks ECS may neither stop an old task nor start a new one: lower 'minimum-healthy-percent' or raise 'maximum-percent'.`),
    ];
}

;// CONCATENATED MODULE: ./build/src/preflight/preflight.js



/** More findings of one service are counted, not told, in its reason; the log has them all. */
const MOST_IN_REASON = 5;
/**
 * Reads what the deployments of `subjects` stand on, before anything is written, and says what it found: warnings and what
 * it may not read at once, by `log`.
 */
async function preflight(tools, subjects) {
    if (subjects.length === 0 || tools.cancelled.aborted)
        return NOTHING;
    const reader = new Reader(tools);
    const facts = await readFacts(tools.clients, subjects, reader);
    if (tools.cancelled.aborted)
        return NOTHING;
    const found = subjects.map((subject) => ({ target: subject.target, findings: check(subject, facts) }));
    const { unread } = reader;
    tell(tools, new Map(found.map(({ target, findings }) => [target.name, findings])), unread);
    const hopeless = found.filter(({ findings }) => findings.some(isError));
    return {
        refused: new Map(hopeless.map(({ target, findings }) => {
            const reason = reasonOf(findings.filter(isError));
            return [target.name, { by: 'preflight', reason }];
        })),
        checked: new Map(found.map(({ target, findings }) => [target.service.serviceName, { findings, unread }])),
    };
}
const NOTHING = { refused: new Map(), checked: new Map() };
function isError({ severity }) {
    return severity === 'error';
}
function reasonOf(errors) {
    const shown = errors.slice(0, MOST_IN_REASON).map(({ text }) => text);
    const more = errors.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more in the log.`] : []), 'Nothing was updated (preflight).'].join(' ');
}
function tell({ log }, found, unread) {
    const all = [...found].flatMap(([service, findings]) => findings.map((finding) => ({ service, finding })));
    const errors = all.filter(({ finding }) => isError(finding));
    if (errors.length > 0) {
        const lines = errors.map(({ service, finding }) => `${service}: ${finding.text} [${finding.id}]`);
        log.group(`preflight: ${errors.length} certain to fail; 'preflight: false' would deploy all the same`, lines);
    }
    // Fifty services with the same setting are one annotation.
    const others = all.filter(({ finding }) => !isError(finding));
    for (const [text, members] of Map.groupBy(others, ({ finding }) => finding.text)) {
        const services = members.map(({ service }) => service);
        const names = services.length > 5 ? `${services.slice(0, 4).join(', ')} and ${services.length - 4} more` : services.join(', ');
        const severity = members[0]?.finding.severity === 'warning' ? 'warning' : 'notice';
        log[severity](`${names}: ${text}`);
    }
    for (const sentence of unanswered(unread))
        log.info(`preflight: not checked: ${sentence}`);
    const notice = deniedNotice(unread);
    if (notice)
        log.notice(notice);
    if (errors.length === 0)
        log.info(`preflight: nothing in the way of ${[...found.keys()].join(', ')}`);
}

// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(4977);
// EXTERNAL MODULE: ./build/src/ecs/compatibility.js
var compatibility = __webpack_require__(2515);
// EXTERNAL MODULE: ./build/src/history/differences.js
var differences = __webpack_require__(234);
// EXTERNAL MODULE: ./build/src/ecs/stage.js
var stage = __webpack_require__(7981);
// EXTERNAL MODULE: ./build/src/late.js
var late = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/src/diagnosis/cause.js
var diagnosis_cause = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/src/diagnosis/crash-loop.js
var crash_loop = __webpack_require__(4439);
// EXTERNAL MODULE: ./build/src/diagnosis/failure.js
var diagnosis_failure = __webpack_require__(5005);
// EXTERNAL MODULE: ./build/src/ecs/stopped-tasks.js
var stopped_tasks = __webpack_require__(9469);
// EXTERNAL MODULE: ./build/src/history/previous.js
var previous = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/deploy/cannot-succeed.js







/** As many failures in a row, as ECS counts them, are no hiccup: its circuit breaker is triggered by three at the earliest. */
const MANY = 3;
/**
 * Why the deployment that `service` is in cannot succeed, as a sentence; `undefined`: it may, and is worth waiting for. Only
 * what was read counts against it. ECS's count of failures begins anew with each task that becomes healthy.
 */
function whyStuck(service, evidence) {
    const primary = (0,model/* primaryOf */.Os)(service);
    if (!primary || primary.desiredCount === 0)
        return undefined;
    const { stopped = [], failedAtFirst } = evidence;
    const failedTasks = primary.failedTasks ?? 0;
    const isDown = primary.runningCount === 0;
    // What ECS rolls back to has tasks from before, which say nothing of how it starts now.
    const isBack = (0,previous/* isBroughtBack */.v)(primary);
    const failures = isBack
        ? []
        : (0,diagnosis_failure/* diagnose */.h4)(stopped, primary.id).filter(({ cause }) => !diagnosis_cause/* OF_THE_PLATFORM */.q.includes(cause.id));
    if (!isBack && !isUp(primary.id, evidence)) {
        const permanent = (0,diagnosis_failure/* hopeless */.Ik)(failures, failedTasks >= 2 ? 1 : 2);
        const told = permanent ?? (0,crash_loop/* crashLoop */.W7)(stopped, primary.id, primary.desiredCount);
        if (told)
            return told;
    }
    const isGrowing = failedAtFirst !== undefined && failedTasks > failedAtFirst;
    if (failedTasks >= MANY && (isDown || isGrowing))
        return `${failuresOf(failures, failedTasks)}; none became healthy.`;
    const failed = Math.max(failedTasks, countOf(failures));
    const others = service.deployments?.filter(({ id }) => id !== primary.id) ?? [];
    const isActive = others.some(({ rolloutState = 'COMPLETED' }) => rolloutState === 'COMPLETED');
    if (isDown && !isActive && !isBack && failed > 0)
        return `${failuresOf(failures, failed)}; no revision of the service is active.`;
    return undefined;
}
/** Whether a task of the deployment is healthy, as far as ECS tells: it has been RUNNING for as long as ECS waits for it. */
function isUp(id, { running = [], now }) {
    return running.some(({ startedBy, lastStatus, healthStatus, startedAt }) => startedBy === id &&
        lastStatus === 'RUNNING' &&
        (healthStatus === 'HEALTHY' ||
            now === undefined ||
            (startedAt !== undefined && now - startedAt >= crash_loop/* HEALTHY_AFTER_SECONDS */.zf)));
}
function countOf(failures) {
    return failures.reduce((sum, { count }) => sum + count, 0);
}
function failuresOf(failures, count) {
    if (failures.length > 0)
        return (0,src_text/* capital */.Nx)((0,diagnosis_failure/* inShort */.wZ)(failures));
    return count === 1 ? '1 of its tasks failed' : `${count} of its tasks failed in a row`;
}
/** Looks at the tasks of services with a deployment in progress; what it read of one is kept for the next look. */
class StuckWatch {
    #ecs;
    #first = new Map();
    constructor(ecs) {
        this.#ecs = ecs;
    }
    /** @returns why the deployments of some of these services cannot succeed */
    async look(targets) {
        const named = targets.map((target) => ({
            target,
            cluster: target.cluster,
            service: target.service.serviceName,
        }));
        const stopped = await (0,stopped_tasks/* readStopped */.M)(this.#ecs, named);
        const found = await Promise.all(named.map(async (one) => {
            const { service } = one.target;
            const read = stopped.get(one);
            const { id = '', failedTasks = 0, runningCount = 0 } = (0,model/* primaryOf */.Os)(service) ?? {};
            if (!this.#first.has(id))
                this.#first.set(id, failedTasks);
            const tasks = read && 'tasks' in read ? read.tasks : undefined;
            // Only where something failed are the running tasks of interest.
            const hasFailed = tasks && (0,diagnosis_failure/* diagnose */.h4)(tasks, id).length > 0;
            const up = hasFailed && runningCount > 0 ? await this.#running(one.cluster, one.service) : {};
            // Running tasks that could not be read may be healthy.
            const isKnown = !hasFailed || runningCount === 0 || 'running' in up;
            const why = whyStuck(service, {
                ...(tasks && isKnown && { stopped: tasks }),
                ...up,
                failedAtFirst: this.#first.get(id) ?? 0,
            });
            return why ? [[one.target, why]] : [];
        }));
        return new Map(found.flat());
    }
    async #running(cluster, service) {
        try {
            const [running, { date }] = await Promise.all([
                this.#ecs.tasksOf(cluster, service, 'RUNNING'),
                this.#ecs.describeServices(cluster, [service]),
            ]);
            return { running, ...(!Number.isNaN(date) && { now: date / 1000 }) };
        }
        catch {
            return {};
        }
    }
}

;// CONCATENATED MODULE: ./build/src/deploy/wait-for-idle.js





const DEPLOYING_POLL_MS = 4_000;
const HEARTBEAT_MS = 60_000;
/** The SDK has retried each of them: what still cannot be read is not waited for. */
const UNREAD_POLLS = 3;
/** Stopped tasks are looked at first, and at every so many polls. */
const TASKS_EVERY_POLLS = 5;
/**
 * Waits out, refuses or supersedes deployments in progress, as asked; answers the services as they then stand. One that
 * cannot succeed is not waited for, and a step that waits for nothing does not wait for others.
 */
async function settle({ ecs, clock, log, cancelled }, { cluster, ifDeploying, policy, wait }, targets) {
    const until = clock.now() + policy.waitMs;
    const left = () => Math.max(0, until - clock.now());
    const calls = new late/* OpenCall */.T(clock);
    const watch = new StuckWatch(ecs);
    let current = targets;
    let stuck = new Map();
    const said = new Set();
    let spokeAt = clock.now();
    let unread = 0;
    for (let poll = 0;; poll++) {
        const busy = current.filter(({ service }) => (0,ecs_target/* isDeploying */.QI)(service));
        if (busy.length === 0 || ifDeploying === 'supersede')
            return { targets: current };
        const words = (await (0,late/* inTime */.R)(clock, left(), wordsOf(ecs, busy))) ?? inBrief(busy);
        if (ifDeploying === 'fail')
            return { refused: withFix(words, "wait for it, or set 'if-deploying' to 'wait' or 'supersede'") };
        if (!wait) {
            for (const [name, text] of words)
                log.info(`${name}: ${lower(text)}; superseding it, since 'wait-for-service-stability' is false`);
            return { targets: current };
        }
        if (poll % TASKS_EVERY_POLLS === 0)
            stuck = (await (0,late/* inTime */.R)(clock, left(), lookFor(watch, busy))) ?? stuck;
        const waiting = busy.filter(({ service }) => !stuck.has(keyOf(service)));
        if (waiting.length === 0) {
            for (const { name, service } of busy)
                log.info(`${name}: ${lower(words.get(name) ?? '')}, and cannot succeed; superseding it: ${stuck.get(keyOf(service))}`);
            return { targets: current.map((one) => (busy.includes(one) ? { ...one, isStuck: true } : one)) };
        }
        const open = new Map(waiting.map(({ name }) => [name, words.get(name) ?? '']));
        if (clock.now() >= until)
            return {
                refused: withFix(open, "and did not end in time: raise 'wait-for-minutes', or set 'if-deploying' to 'supersede'"),
            };
        if (cancelled.aborted)
            return { refused: withFix(open, 'and the job was cancelled while waiting for it') };
        const isSilent = clock.now() - spokeAt >= HEARTBEAT_MS;
        for (const [name, text] of open) {
            if (said.has(text) && !isSilent)
                continue;
            log.info(`${name}: ${lower(text)}; waiting for it to end`);
            said.add(text);
            spokeAt = clock.now();
        }
        await clock.sleep(Math.min(DEPLOYING_POLL_MS, left()), cancelled);
        const names = targets.map(({ name }) => name);
        const again = await calls.within(left(), () => (0,ecs_target/* findTargets */.q8)(ecs, cluster, names));
        if (!again)
            continue;
        const { refused, found } = again.answer;
        unread = refused.size === 0 ? 0 : unread + 1;
        if (unread >= UNREAD_POLLS)
            return { refused };
        if (unread === 0)
            current = found;
    }
}
/** Why deployments in progress cannot succeed, by their ids. */
async function lookFor(watch, busy) {
    return new Map([...(await watch.look(busy))].map(([{ service }, why]) => [keyOf(service), why]));
}
function keyOf(service) {
    return `${service.serviceArn} ${(0,model/* primaryOf */.Os)(service)?.id}`;
}
/** What is in progress, and where it stands, by the names that the user gave. */
async function wordsOf(ecs, busy) {
    return inBrief(busy, await standingOf(ecs, busy));
}
function inBrief(busy, stands = new Map()) {
    return new Map(busy.map(({ name, service }) => {
        const { id = '', taskDefinition = '' } = (0,model/* primaryOf */.Os)(service) ?? {};
        const where = stands.get(service.currentServiceDeployment ?? '');
        return [name, `The deployment ${id} of ${taskDefinition} is in progress${where ? `, ${where}` : ''}`];
    }));
}
function lower(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
/** Where service deployments stand that take their time for a reason, by ARN. What may not be read is left out. */
async function standingOf(ecs, targets) {
    const arns = targets.flatMap(({ service }) => service.currentServiceDeployment ?? []);
    const read = arns.length > 0 ? await ecs.describeServiceDeployments(arns).catch(() => []) : [];
    return new Map(read.map((deployment) => [deployment.serviceDeploymentArn, (0,stage/* standing */.JA)(deployment)]));
}
function withFix(words, fix) {
    const reasons = [...words].map(([name, text]) => [name, `${text}: ${fix}.`.replace(': and', ' and')]);
    return new Map(reasons.map(([name, reason]) => [name, { by: 'deployment-in-progress', reason }]));
}

;// CONCATENATED MODULE: ./build/src/deploy/plan.js









/** Reads the services, waits out what is in progress as asked, and decides what each is to get; writes nothing. */
async function planDeployment(tools, request) {
    const names = request.services.map(({ name }) => name);
    const { found, refused, read } = await (0,ecs_target/* findTargets */.q8)(tools.ecs, request.cluster, names);
    const unfit = new Map(refused);
    for (const { name, service } of found) {
        const reason = (0,compatibility/* whyUnfit */.V)(service, request.members);
        if (reason)
            unfit.set(name, { by: 'input', reason });
    }
    if (unfit.size > 0)
        return { refused: unfit, read };
    // A dry run writes nothing that could meet a deployment in progress.
    const waits = !(request.dryRun && request.ifDeploying === 'wait');
    const settled = waits ? await settle(tools, request, found) : { targets: found };
    if ('refused' in settled)
        return { ...settled, read };
    const planned = await planAll(tools, request, settled.targets);
    const problems = planned.flatMap((one) => ('by' in one ? [[one.target.name, one]] : []));
    if (problems.length > 0)
        return { refused: new Map(problems), read };
    const plans = planned;
    const impossible = impossibleOf(tools, request, plans);
    return impossible.size > 0 ? { refused: impossible, read } : { plans };
}
/** What the task definitions do not allow. */
function impossibleOf({ beforeUpdate }, { members }, plans) {
    const found = new Map();
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const { target, definition } of due) {
        const reason = definition && (0,compatibility/* whyNoVolume */.S)(definition, members);
        if (reason)
            found.set(target.name, { by: 'input', reason });
    }
    const [first = beforeUpdate?.always ? plans[0] : undefined] = due;
    const reason = first?.definition && beforeUpdate?.check(first.definition, first.target.service);
    if (first && reason && !found.has(first.target.name))
        found.set(first.target.name, { by: 'input', reason });
    return found;
}
async function planAll(tools, request, targets) {
    const { ecs } = tools;
    const described = new Map();
    const describe = (arn) => {
        const known = described.get(arn) ??
            ecs.describeTaskDefinition(arn).then(({ taskDefinition, tags }) => ({ ...taskDefinition, tags }));
        described.set(arn, known);
        return known;
    };
    return Promise.all(targets.map(async (target, index) => {
        const { source } = request.services[index];
        const current = (0,model/* primaryOf */.Os)(target.service)?.taskDefinition ?? target.service.taskDefinition;
        const before = await describe(current).catch(() => undefined);
        const wanted = await definitionOf(source, before, describe);
        if ('by' in wanted)
            return { ...wanted, target };
        const after = wanted.definition;
        const arn = source.kind === 'arn' ? after?.taskDefinitionArn : undefined;
        const changes = before && after ? (0,differences/* differences */.t)(before, after) : [];
        const same = arn ? arn === current : source.kind === 'current' || (before !== undefined && changes.length === 0);
        return {
            target,
            source,
            current,
            definition: after,
            // The same text with an image by tag may be another program: ECS looks only when a revision is new to it.
            taskDefinition: same && (source.kind !== 'file' || (before?.status === 'ACTIVE' && (0,ecs_target/* isPinned */.T4)(before))) ? current : arn,
            ...(same ? await verify(tools, request, target, current, before) : { unchanged: false, again: false }),
            changes: (0,differences/* inLines */.F)(changes),
            foreign: before && isRecorded(source) && !(0,record_tags/* hasRecord */.qb)((before.tags ?? [])) ? current : undefined,
        };
    }));
}
function isRecorded(source) {
    return source.kind === 'file' && (0,record_tags/* hasRecord */.qb)(source.tags);
}
/** The task definition that a source names; where it has none, why not. */
async function definitionOf(source, before, describe) {
    if (source.kind !== 'arn')
        return { definition: source.kind === 'file' ? source.definition : before };
    try {
        return { definition: await describe(source.arn) };
    }
    catch (error) {
        const said = `The task definition '${source.arn}' could not be read: `;
        return (0,refusal/* refusedCall */.dr)('ecs:DescribeTaskDefinition', error, said);
    }
}
/** Whether the definition that a service has is what serves. What cannot be verified is deployed again. */
async function verify(tools, { ifUnchanged, members }, { service, cluster, isStuck = false }, current, taskDefinition) {
    if (ifUnchanged === 'force' || !taskDefinition)
        return { unchanged: false, again: false };
    const verified = (0,ecs_target/* serves */.xu)(service, current)
        ? (0,ecs_target/* isPinned */.T4)(taskDefinition)
            ? { same: true }
            : await (0,running_images/* servesSameImages */.FA)(tools, cluster, service, taskDefinition)
        : { same: false, why: (0,ecs_target/* notServing */.ci)(service) };
    if (verified.same) {
        return { unchanged: (0,ecs_members/* hasMembers */.u9)(service, members), again: false };
    }
    // One that is in progress is followed, unless it cannot succeed as it is.
    if ((0,ecs_target/* isDeploying */.QI)(service))
        return { unchanged: false, again: isStuck };
    tools.log.info(`${service.serviceName}: the same definition is deployed again: ${verified.why}`);
    return { unchanged: false, again: true };
}

// EXTERNAL MODULE: ./build/src/deploy/refused.js
var deploy_refused = __webpack_require__(5677);
// EXTERNAL MODULE: ./build/src/deploy/result.js
var result = __webpack_require__(2656);
// EXTERNAL MODULE: ./build/src/deploy/roll-out.js
var roll_out = __webpack_require__(723);
;// CONCATENATED MODULE: ./build/src/deploy/task-before.js




/**
 * Does what comes before the update, once, with the first service's revision and network. It may have taken its time: the
 * services are read again after it.
 * @param unchanged whose revision counts where nothing is to be updated
 */
async function runBefore(tools, request, assignments, unchanged) {
    const { beforeUpdate, ecs, log } = tools;
    const [first] = assignments;
    const target = first?.target ?? unchanged;
    if (!beforeUpdate || !target || (!first && !beforeUpdate.always))
        return { assignments };
    const taskDefinition = first?.taskDefinition ?? target.service.taskDefinition;
    const others = new Set(assignments.map((one) => one.taskDefinition)).size - 1;
    if (others > 0)
        log.info(`the task before the update runs ${(0,model/* shortName */.EU)(taskDefinition)}, the first service's revision`);
    const problem = await beforeUpdate.run(taskDefinition, target.service);
    if (problem) {
        const all = request.services.map(({ name }) => name);
        return { refused: (0,refusal/* refuseEach */.U$)(all, { by: 'task', reason: problem }) };
    }
    if (!first)
        return { assignments };
    const names = assignments.map((one) => one.target.name);
    const { found, refused } = await (0,ecs_target/* findTargets */.q8)(ecs, request.cluster, names);
    if (refused.size > 0)
        return { refused };
    const settled = await settle(tools, request, found);
    if ('refused' in settled)
        return settled;
    return { assignments: assignments.map((one, index) => ({ ...one, target: settled.targets[index] ?? one.target })) };
}

;// CONCATENATED MODULE: ./build/src/deploy/deploy.js











/** Brings a revision to each service, follows the deployments, and goes back where one does not work. */
async function deploy(tools, request) {
    if (request.services.length === 0)
        return registerOnly(tools, request);
    const names = request.services.map(({ name }) => name);
    const planned = await planDeployment(tools, request);
    if ('refused' in planned) {
        const services = names.map((name) => ({ name, service: planned.read.get(name) }));
        return (0,result/* reportOf */.EI)((0,deploy_refused/* refuseAll */.c)(request, services, planned.refused));
    }
    const { plans } = planned;
    const idle = plans.filter(({ unchanged }) => unchanged).map((plan) => unchangedResult(plan, request));
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const { service } of idle)
        tools.log.info(`${service}: unchanged`);
    const subjects = request.preflight ? due.flatMap((plan) => subjectOf(plan, request)) : [];
    const looked = await preflight(tools, subjects);
    const report = (results) => {
        const checked = results.map((result) => withChecks(result, looked));
        return (0,result/* reportOf */.EI)(checked, names);
    };
    const refuse = (some, refused, assigned = []) => (0,deploy_refused/* refuseAll */.c)(request, some.map((plan) => known(plan, assigned)), refused);
    if (looked.refused.size > 0)
        return report([...idle, ...refuse(due, looked.refused)]);
    if (request.dryRun)
        return report([...idle, ...due.map((plan) => plannedResult(plan, request))]);
    const { assignments, refused } = await deploy_register(tools, request, due);
    if (refused)
        return report([...idle, ...refuse(due, refused, assignments)]);
    const ready = await runBefore(tools, request, assignments, plans[0]?.target);
    if ('refused' in ready)
        return report(refuse(plans, ready.refused, assignments));
    return report([...idle, ...(await (0,roll_out/* rollOut */.O)(tools, ready.assignments, request))]);
}
/** A plan that is refused, with what its result says beside that. */
function known({ target, taskDefinition = '', changes }, assigned) {
    const { name, service } = target;
    const registered = assigned.find((one) => one.target.name === name)?.taskDefinition;
    return { name, service, more: { taskDefinition: registered ?? taskDefinition, changes } };
}
function subjectOf({ target, definition, foreign }, { members, wait, policy }) {
    const taskDefinition = definition;
    return taskDefinition
        ? [{ target, taskDefinition, members, waitMinutes: wait ? policy.waitMs / 60_000 : undefined, foreign }]
        : [];
}
function withChecks(result, { checked }) {
    const found = checked.get(result.service);
    return found ? { ...result, preflight: found } : result;
}
async function registerOnly(tools, { source, cluster, dryRun }) {
    const { log } = tools;
    const base = (0,result/* emptyResult */.$)(cluster, '');
    if (source.kind !== 'file' || dryRun) {
        return (0,result/* reportOf */.EI)([
            {
                ...base,
                verdict: 'planned',
                reason: dryRun ? 'Nothing was written: this was a dry run.' : 'There was nothing to register.',
            },
        ]);
    }
    const impossible = tools.beforeUpdate?.check(source.definition, undefined);
    if (impossible)
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'refused', reason: impossible, refusedBy: 'input' }]);
    try {
        const taskDefinition = await registerWithRecord(tools, source);
        log.info(`registered ${taskDefinition}`);
        const problem = await tools.beforeUpdate?.run(taskDefinition, undefined);
        if (problem)
            return (0,result/* reportOf */.EI)([{ ...base, verdict: 'refused', taskDefinition, reason: problem, refusedBy: 'task' }]);
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'registered', taskDefinition }]);
    }
    catch (error) {
        const { by, reason } = (0,refusal/* refusedCall */.dr)('ecs:RegisterTaskDefinition', error);
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'refused', reason, refusedBy: by }]);
    }
}
async function deploy_register(tools, { members }, plans) {
    const { log } = tools;
    const registered = new Map();
    const assignments = [];
    for (const { target, source, taskDefinition, changes, again, current } of plans) {
        let arn = taskDefinition ?? registered.get(source);
        if (!arn && source.kind === 'file') {
            try {
                arn = await registerWithRecord(tools, source);
            }
            catch (error) {
                const problem = (0,refusal/* refusedCall */.dr)('ecs:RegisterTaskDefinition', error);
                return { assignments, refused: new Map([[target.name, problem]]) };
            }
            registered.set(source, arn);
            log.info(`registered ${arn}`);
        }
        const force = again && arn === current && { forceNewDeployment: true };
        assignments.push({ target, taskDefinition: arn, members: { ...members, ...force }, changes });
    }
    return { assignments };
}
function registerWithRecord(tools, { definition, tags }) {
    return (0,record_tags/* registerRecorded */.AN)((recorded) => (0,register/* registerPatiently */.E)(tools, recorded), tools.log, definition, tags);
}
function planResult({ target, taskDefinition = '', changes }, region) {
    return { ...(0,deploy_refused/* resultOf */.B)(target.cluster, target.service, region), taskDefinition, changes };
}
function unchangedResult(plan, { region }) {
    return {
        ...planResult(plan, region),
        taskDefinition: plan.current,
        verdict: 'unchanged',
        reason: plan.target.service.desiredCount === 0
            ? 'The service already has what was asked for; nothing was written.'
            : 'What was asked for is already active; nothing was written.',
    };
}
function plannedResult(plan, { region }) {
    const what = plan.taskDefinition ?? 'a new revision, registered from the file';
    const { service } = plan.target;
    const { id = '', taskDefinition = '' } = (0,model/* primaryOf */.Os)(service) ?? {};
    const busy = (0,ecs_target/* isDeploying */.QI)(service)
        ? ` The deployment ${id} of ${taskDefinition} is in progress; a dry run does not wait for it.`
        : '';
    return {
        ...planResult(plan, region),
        verdict: 'planned',
        reason: `It would be updated from ${plan.current} to ${what}; nothing was written: this was a dry run.${busy}`,
    };
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 3 modules
var ecs = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(453);
// EXTERNAL MODULE: ./build/src/http-error.js
var http_error = __webpack_require__(8794);
// EXTERNAL MODULE: ./build/src/url.js
var src_url = __webpack_require__(9584);
;// CONCATENATED MODULE: ./build/src/rollout/smoke-test.js




const TRY_EVERY_MS = 2_000;
const ANSWER_WITHIN_MS = 10_000;
/** As many as fetch and browsers follow. */
const MOST_REDIRECTS = 20;
/** Asks until the answer is as expected or the time is over; says what the last answer was. */
async function runSmokeTest(test, clock, cancelled) {
    const until = clock.now() + test.timeoutMs;
    for (;;) {
        const problem = await ask(test, cancelled);
        if (!problem)
            return 'passed';
        if (clock.now() >= until || cancelled.aborted) {
            return { failed: `The smoke test of ${(0,src_url/* shownUrl */.zA)(test.url)} failed: ${problem}.` };
        }
        await clock.sleep(TRY_EVERY_MS, cancelled);
    }
}
/** What is wrong with the answer; nothing when it is as expected. */
async function ask({ url, expect }, signal) {
    try {
        const order = { timeoutMs: ANSWER_WITHIN_MS, maxRedirects: MOST_REDIRECTS, signal };
        const answer = await (0,http/* request */.Em)(url, order);
        const { status } = answer;
        const said = `it answered ${status}${proxyWords(answer)}`;
        if (expect === undefined)
            return status < 400 ? undefined : said;
        if (/^\d{3}$/.test(expect))
            return status === Number(expect) ? undefined : `${said}, not ${expect}`;
        return answer.body.toString('utf8').includes(expect) ? undefined : `${said} without '${expect}' in the body`;
    }
    catch (error) {
        return explain(error);
    }
}
/** Answers that a proxy may have given in the service's place. */
const OF_PROXIES = [403, 407, 502, 503, 504];
function proxyWords({ status, url }) {
    if (url.protocol !== 'http:' || !OF_PROXIES.includes(status))
        return '';
    const proxy = (0,http/* proxyOf */.Ol)(url);
    if (!proxy)
        return '';
    const what = status === 407 ? 'needs a user and password' : 'may have answered in its place';
    return ` (the proxy ${(0,src_url/* shownUrl */.zA)(proxy.url.origin)} of ${proxy.variable} ${what}; NO_PROXY exempts a host)`;
}
/** Says also what is amiss with the runner's own network, which is no fault of the version. */
function explain(error) {
    const text = (0,src_error/* messageOf */.bD)(error);
    if (!(error instanceof http_error/* HttpError */.j))
        return text;
    switch (error.problem) {
        case 'proxy':
            return `${text}: check the proxy of the runner; NO_PROXY exempts a host`;
        case 'name':
            return `${text}: the runner could not resolve the name; check 'smoke-url', the runner's DNS, and whether it needs HTTPS_PROXY`;
        case 'certificate':
            return `${text}: the runner does not trust the certificate; check it, or set NODE_EXTRA_CA_CERTS`;
        default:
            return isUnreachable(error) ? `${text}: check that the runner's network reaches the address` : text;
    }
}
function isUnreachable({ code = '' }) {
    return code === 'EHOSTUNREACH' || code === 'ENETUNREACH';
}

// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(7239);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(4998);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/last-word.js
var last_word = __webpack_require__(1000);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/report-outputs.js + 1 modules
var report_outputs = __webpack_require__(5865);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(9070);
// EXTERNAL MODULE: ./build/actions/deploy-service/inputs.js
var deploy_service_inputs = __webpack_require__(3355);
;// CONCATENATED MODULE: ./build/actions/deploy-service/main.js














/** Registers, updates, follows each deployment to its end, and goes back where one does not work. */
async function main() {
    const inputs = await (0,further_inputs/* readStepInputs */.W)('deploy-service');
    const { aws, request, githubDeployment, smokeTest, taskBefore, reportNotices } = await (0,deploy_service_inputs/* readInputs */.K)(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    for (const notice of reportNotices)
        log.notice(notice);
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F, commands/* setSecret */.Pq);
    const cancelled = (0,last_word/* onCancelOfMain */.GT)({ 'refused-by': '' });
    const { remember, finish } = (0,rollout_state/* rememberRollouts */.s)({ title: 'Deploy', aws, options: request, cancelled });
    const announced = githubDeployment && (0,github_deployment/* announce */.iP)(githubDeployment, log);
    let tested;
    const smoke = smokeTest && (() => (tested ??= runSmokeTest(smokeTest, clock/* systemClock */.m, cancelled)));
    const shared = { clients, ecs: new ecs/* Ecs */.U6(clients), clock: clock/* systemClock */.m, log, cancelled };
    // Loaded before anything is done, and only where a task is asked for: it brings all of run-task along.
    const beforeUpdate = taskBefore && (await Promise.all(/* import() */[__webpack_require__.e(2449), __webpack_require__.e(7024)]).then(__webpack_require__.bind(__webpack_require__, 7024))).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
    const tools = { ...shared, remember, ...(smoke && { smoke }), beforeUpdate };
    const report = await deploy(tools, request).catch(async (error) => {
        await announced?.finish(undefined);
        throw error;
    });
    (0,report_outputs/* writeReport */.u)(report);
    if (!finish(report))
        return;
    // Of a task that was cancelled the post step says how it ended, and what that means.
    if (beforeUpdate?.isLeft())
        process.exitCode = 1;
    else
        (0,report_outputs/* conclude */.E)(report, log, 'Deploy', aws);
    await announced?.finish(report);
}
/** As soon as it is known: a step that is killed has it all the same. */
function writeTaskArn(arn) {
    (0,commands/* setOutputs */.n0)({ 'run-task-arn': JSON.stringify([arn]) });
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Parameters)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2529);



/** DescribeParameters takes this many names in a filter, and answers this many a page. */
const NAMES_A_CALL = 50;
/** Names are compared for a suggestion among this many at most. */
const MOST_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
/** Looks up parameters and secrets by name. Only their metadata is asked for, never a value. */
class Parameters {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    /**
     * The SSM parameters of these names, by name. Needs ssm:DescribeParameters.
     * @throws {UserError} when SSM does not answer
     */
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
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
    /**
     * The secrets of these names, by name. Needs secretsmanager:DescribeSecret.
     * @throws {UserError} when Secrets Manager does not answer
     */
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const answers = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, answers[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(1532)]).then(__webpack_require__.bind(__webpack_require__, 9807));
        const client = await this.#clients.secretsManager();
        try {
            const answer = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (answer.DeletedDate)
                return { problem: `the secret '${name}' is scheduled for deletion: restore it, or name another` };
            return { arn: answer.ARN ?? '', versions: answer.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or name one of another region or account by its ARN';
        return `there is no ${kind} '${name}' in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3181)]).then(__webpack_require__.bind(__webpack_require__, 6786));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const answer = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(answer.Parameters ?? []));
            NextToken = answer.NextToken;
        } while (NextToken && found.length < MOST_CANDIDATES);
        return found;
    }
    /** Names of the same path, for a suggestion; none when they may not be listed. */
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
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(1532)]).then(__webpack_require__.bind(__webpack_require__, 9807));
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


/***/ }),

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const MOST_CHARACTERS = 200;
/** A text of somebody else's for a sentence: on one line, cut, and without the password of an address. */
function shorten(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
/** A value of YAML or JSON in quotes, for a sentence. */
function shown(value) {
    if (typeof value === 'string')
        return `'${shorten(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shorten(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
}


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ explainRegistry),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   uy: () => (/* binding */ explainCall)
/* harmony export */ });
/* unused harmony export registryFailureKind */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


/** An answer of the registry's HTTP API that is not what was asked for. */
class RegistryError extends Error {
    status;
    constructor(status, text) {
        super(`status ${status} ${text}`.trim());
        this.status = status;
    }
}
/** What a push needs; the first three are refused one by one as it goes on. */
const PUSH_ACTIONS = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
].join(', ');
/** The action that IAM checks for a request to the registry. */
const ACTIONS = {
    'HEAD blobs': 'ecr:BatchCheckLayerAvailability',
    'GET blobs': 'ecr:GetDownloadUrlForLayer',
    'POST blobs': 'ecr:InitiateLayerUpload',
    'PATCH blobs': 'ecr:UploadLayerPart',
    'PUT blobs': 'ecr:CompleteLayerUpload',
    'HEAD manifests': 'ecr:BatchGetImage',
    'GET manifests': 'ecr:BatchGetImage',
    'PUT manifests': 'ecr:PutImage',
};
/** ECR's word for a policy above the account's own. */
const ORGANIZATION = /service control policy|resource control policy|organizations?\b/i;
/** The registry's texts, as docker and BuildKit pass them on. The first that fits explains. */
const REGISTRY = [
    {
        kind: 'tag-immutable',
        pattern: /(?:image )?tag '?([\w.-]+)'? already exists .*?cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: ([, tag], repository) => `The tag '${tag}' exists already in ${repository}, where tags are immutable: use a tag that names the commit, or exclude this one by the repository's mutability filters.`,
    },
    {
        kind: 'tag-immutable',
        pattern: /cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: (_, repository) => `A tag exists already in ${repository}, where tags are immutable: use a tag that names the commit.`,
    },
    {
        kind: 'repository-missing',
        pattern: /repository with name '([^']+)' does not exist in the registry with id '([^']+)'/i,
        explain: ([, name, id]) => `The repository '${name}' does not exist in the registry ${id}: ${missingRepository}`,
    },
    {
        kind: 'repository-missing',
        pattern: /name unknown|repository name not known/i,
        explain: (_, repository) => `The repository ${repository} does not exist: ${missingRepository}`,
    },
    {
        kind: 'token-expired',
        pattern: /authorization token has expired/i,
        explain: () => "ECR's token expired (it lives twelve hours): run the job again, and split a build that takes longer.",
    },
    {
        kind: 'not-logged-in',
        pattern: /no basic auth credentials/i,
        explain: (_, repository) => `The registry of ${repository}, or of a base image, got no credentials: name the account of the base image in 'registries', or log in to it before this step.`,
    },
    {
        kind: 'most-images',
        pattern: /maximum allowed number of images which is '(\d+)'/i,
        explain: ([, most], repository) => `${repository} holds ${most} images, as many as ECR allows: add a lifecycle policy that expires old ones, or ask AWS for a higher quota of images per repository.`,
    },
    {
        kind: 'most-tags',
        pattern: /maximum allowed number of tags per image which is '(\d+)'/i,
        explain: ([, most], repository) => `The image in ${repository} has ${most} tags, as many as ECR allows for one image: delete old tags of it, or name fewer in 'tags'.`,
    },
    {
        kind: 'organization',
        pattern: /BlockedByOrganizationPolicy|explicit deny in a (?:service|resource) control policy/i,
        explain: (_, repository) => `A policy of the AWS organization forbids this on ${repository}: ask who keeps the organization's policies.`,
    },
    {
        kind: 'denied',
        pattern: /not authorized to perform:? ([\w-]+:\w+)/i,
        explain: ([, action], repository) => `AWS denied ${action} on ${repository}: allow it in the policy of the role that this job uses.`,
    },
    {
        // The containerd image store and BuildKit keep the status of ECR's answer, not its text.
        kind: 'denied',
        pattern: /from (HEAD|GET|POST|PATCH|PUT) request to \S*\/(blobs|manifests)\/\S*?:? (?:403|401) /i,
        explain: ([, method = '', what = ''], repository) => {
            const action = ACTIONS[`${method.toUpperCase()} ${what}`] ?? PUSH_ACTIONS;
            const quota = action === 'ecr:PutImage' ? ' ECR answers so, too, where the repository holds as many images as it may.' : '';
            return `The registry denied access to ${repository}: allow ${action} in the policy of the role that this job uses; where it is allowed, look at the repository's own policy.${quota}`;
        },
    },
    {
        kind: 'archived',
        pattern: /image .*is archived|ImageArchived/i,
        explain: (_, repository) => archived(repository),
    },
    {
        kind: 'throttled',
        pattern: /toomanyrequests|rate exceeded|\b429\b/i,
        explain: (_, repository) => `ECR throttled the requests to ${repository}: run the job again.`,
    },
    {
        kind: 'denied',
        pattern: /\b403\b|forbidden|denied/i,
        explain: (_, repository) => `The registry denied access to ${repository}: the role of this job needs ${PUSH_ACTIONS} on it; where the role has them, look at the repository's own policy and at its limit of images.`,
    },
    {
        kind: 'manifest-refused',
        pattern: /\b400 bad request\b|manifest (?:invalid|unknown media type)/i,
        explain: (_, repository) => `${repository} refused the manifest: with a raw 'cache-to', add image-manifest=true,oci-mediatypes=true to it.`,
    },
    {
        kind: 'loopback',
        pattern: /dial tcp (?:127\.|\[::1\])[^ ]*: .*connection refused/i,
        explain: (_, repository) => `Docker cannot reach the registry of ${repository}: an engine that runs in a virtual machine, such as Docker Desktop's, does not see what listens on this machine's loopback.`,
    },
    {
        kind: 'network',
        pattern: /(no such host|i\/o timeout|TLS handshake timeout|connection (?:reset|refused|lost)|network is unreachable|broken pipe|unexpected EOF|\b50[0234]\b)/i,
        explain: ([text], repository) => `The connection to the registry of ${repository} failed (${text}): run the job again, and check the runner's network and proxy.`,
    },
];
const missingRepository = "create it, or set 'create-repository' to 'true'.";
function archived(repository) {
    return `The image in ${repository} is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.`;
}
/** What a registry refused, by its text; `undefined` for a text that is not one of its own. */
function registryFailureKind(text) {
    return REGISTRY.find(({ pattern }) => pattern.test(text))?.kind;
}
/** A registry's refusal in a sentence with its fix; `undefined` for a text that is not one. */
function explainRegistry(text, repository) {
    for (const { pattern, explain } of REGISTRY) {
        const match = pattern.exec(text);
        if (match)
            return explain(match, repository);
    }
    return undefined;
}
/** A failed call of ECR's API in a sentence with its fix. */
function explainCall(action, error, repository = '') {
    const name = error instanceof Error ? error.name : '';
    switch (name) {
        case 'RepositoryNotFoundException':
            return `The repository '${repository}' does not exist: ${missingRepository}`;
        case 'ImageTagAlreadyExistsException':
            return (explainRegistry((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), repository) ??
                `A tag exists already in ${repository}, where tags are immutable.`);
        case 'BlockedByOrganizationPolicyException':
            return `A policy of the AWS organization forbids ${action} on ${repository}: ask who keeps the organization's policies.`;
        case 'ImageArchivedException':
            return archived(repository);
        case 'LimitExceededException':
            return (explainRegistry((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), repository) ??
                `ECR's quota is used up at ${action} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): remove what is old, or ask AWS for a higher quota.`);
        case 'ImageDigestDoesNotMatchException':
            return `ECR computed another digest than the image's in ${repository}: run the job again.`;
        case 'KmsException':
            return `ECR could not use the repository's KMS key (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): allow the key for the role of this job.`;
        case 'InvalidParameterException':
            return `${action} was refused: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
    if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'denied' && ORGANIZATION.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
        return `A policy of the AWS organization forbids ${action}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
    return (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error);
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ whyNoVolume),
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3132);

/**
 * Why UpdateService is certain to refuse what was asked for; ECS says so only after a task definition was registered.
 * @returns `undefined` where nothing is known against it
 */
function whyUnfit(service, members) {
    const { serviceName, schedulingStrategy } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `the service '${serviceName}' is a DAEMON`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, and ${daemon}, which runs one task on each container instance: leave 'desired-count' out.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, and ${daemon}, of which ECS takes at most 100: leave 'maximum-percent' out.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100 % ECS may neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
/**
 * Why the task definition cannot have the volumes that were asked for.
 * @param input the input that names the volume
 */
function whyNoVolume(definition, { volumeConfigurations = [] }, input = 'service-managed-ebs-volume-name') {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `Input '${input}' is '${unknown.name}', and the task definition ${has}: name a volume with 'configuredAtLaunch: true'.`;
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(331);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);


/** Inputs that take a line `name=value` an entry, so that a mapping is written as such lines. */
const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
/**
 * Reads a mapping of an action's inputs. No sentence shows a value, which may be a secret.
 * @param value what YAML or JSON gave
 */
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (typeof value !== 'object' || Array.isArray(value)) {
        const problem = `${capital(place)} must be a mapping of the inputs of ${action} to their values, such as '${first}: \u2026'.`;
        return { values: {}, problems: [problem] };
    }
    const problems = [];
    const values = new Map();
    for (const [key, given] of Object.entries(value)) {
        const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
        const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
        if (instead !== undefined)
            problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
        else if (name === undefined)
            problems.push(unknown(key, declared, place, action));
        else {
            const text = textOf(name, given);
            if (text.includes('${{')) {
                problems.push(`Input '${name}' in ${place} has an expression that GitHub has not evaluated: write the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `There is no input '${(0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key)}' for ${place}: ${hint}`;
}
/** A value as the text of an input: a list of plain values as lines, other lists and mappings as JSON. */
function textOf(name, value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isPlain = (item) => typeof item !== 'object';
    if (Array.isArray(value))
        return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
    const entries = Object.entries(value);
    if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item)))
        return JSON.stringify(value);
    return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}
/** An entry of a list input as Docker's actions take it: over lines only in quotes. */
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** What the first bytes of a file in another Unicode encoding are; the longer ones first. */
const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
/**
 * The text of a file in UTF-8, with or without a byte order mark. Another encoding is refused by name: read as UTF-8, each of
 * its characters would silently become U+FFFD in ECS.
 */
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    // Text without a mark: one of its first two characters is plain ASCII, whose other byte is zero.
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, and must be in UTF-8: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
/** The place of the first byte that no UTF-8 has there. */
function firstInvalid(bytes) {
    let line = 1;
    let start = 0;
    let end = bytes.indexOf(0x0a);
    while (end >= 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
        line++;
        start = end + 1;
        end = bytes.indexOf(0x0a, start);
    }
    const rest = bytes.subarray(start, end < 0 ? undefined : end);
    // No character of the line's beginning is broken: at most the last one is not whole yet.
    let [least, most] = [0, rest.length];
    while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        if (wholeCharacters(rest.subarray(0, middle)) === undefined)
            most = middle - 1;
        else
            least = middle;
    }
    const valid = wholeCharacters(rest.subarray(0, least)) ?? rest;
    return { line, column: valid.toString('utf8').length + 1, byte: rest[valid.length] ?? 0 };
}
/** `bytes` without a last character that is cut off; `undefined` when it is not UTF-8 even so. */
function wholeCharacters(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes;
    for (const missing of [1, 2, 3]) {
        const lead = bytes[bytes.length - missing] ?? 0;
        const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        const whole = bytes.subarray(0, bytes.length - missing);
        if (lead < 0xf5 && length > missing && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
            return whole;
    }
    return undefined;
}


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Fj: () => (/* binding */ loadJson),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   dQ: () => (/* binding */ addDuplicate),
/* harmony export */   ol: () => (/* binding */ MOST_DEPTH)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** No document that ECS knows is a tenth as deep; a deeper one is a mistake, or an attack. */
const MOST_DEPTH = 200;
/** As many duplicate keys are named; a file with more has one cause for all of them. */
const MOST_DUPLICATES = 9;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
/** Some of them JSON has in strings only behind a backslash. */
const CONTROL = /\p{Cc}/u;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/**
 * Reads JSON, in which comments and trailing commas are allowed, in time linear in its length. Every value knows its place,
 * and a number keeps its digits.
 * @param source the file or the input that the text is from
 * @returns `undefined` for what is not JSON, and so is to be read, or refused, as YAML
 */
function loadJson(text, source) {
    const reader = new JsonReader(text, source);
    try {
        return { node: reader.readDocument(), findings: reader.findings };
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        if (error instanceof TooDeep)
            return { node: undefined, findings: [tooDeep(error.origin)] };
        throw error;
    }
}
/** The finding about a document that is nested too deeply. */
function tooDeep(origin) {
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the document is nested more than ${MOST_DEPTH} levels deep: a task definition needs about ten`,
        origin,
    };
}
/** The finding about a key that comes a second time, at `origin`. */
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the key '${name}' is there twice, in ${lines}, and keys must be unique: remove one`,
        origin,
    };
}
/** Findings about duplicate keys, the first few of them. */
function addDuplicate(findings, finding) {
    if (findings.length < MOST_DUPLICATES)
        findings.push(finding);
}
class NotJson extends Error {
}
class TooDeep extends Error {
    origin;
    constructor(origin) {
        super();
        this.origin = origin;
    }
}
class JsonReader {
    findings = [];
    #text;
    #source;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    #depth = 0;
    /** The first backslash from the place of the last string on: most strings have none, and are read as they are. */
    #backslash = -1;
    constructor(text, source) {
        this.#text = text;
        this.#source = source;
        if (text.charCodeAt(0) === 0xfeff) {
            this.#at = 1;
            this.#lineStart = 1;
        }
    }
    readDocument() {
        const first = this.#next();
        if (first !== '{' && first !== '[')
            throw new NotJson();
        const node = this.#read(first);
        if (this.#next() !== '')
            throw new NotJson();
        return node;
    }
    /** The value that begins with `first`, the character at the reader's place. */
    #read(first) {
        const origin = this.#origin();
        if (first === '{' || first === '[') {
            if (++this.#depth > MOST_DEPTH)
                throw new TooDeep(origin);
            this.#at++;
            const node = first === '{' ? this.#readFields(origin) : this.#readList(origin);
            this.#depth--;
            return node;
        }
        if (first === '"') {
            const value = this.#readString();
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin, value);
        }
        return this.#readWord(origin);
    }
    #readFields(origin) {
        const entries = new Map();
        for (let next = this.#next(); next !== '}'; next = this.#separator('}')) {
            if (next !== '"')
                throw new NotJson();
            const at = this.#origin();
            const key = this.#readString();
            if (this.#next() !== ':')
                throw new NotJson();
            this.#at++;
            const value = this.#read(this.#next());
            const twin = entries.get(key);
            if (twin)
                addDuplicate(this.findings, duplicateKey(key, twin.origin, at));
            entries.set(key, { value, origin: at });
        }
        this.#at++;
        return { kind: 'fields', entries, origin };
    }
    #readList(origin) {
        const found = [];
        for (let next = this.#next(); next !== ']'; next = this.#separator(']'))
            found.push(this.#read(next));
        this.#at++;
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(found, origin);
    }
    /** Goes past a comma, if one is there: what follows it, or the bracket that closes. */
    #separator(end) {
        const next = this.#next();
        if (next === end)
            return end;
        if (next !== ',')
            throw new NotJson();
        this.#at++;
        return this.#next();
    }
    #readString() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        if (this.#backslash < start) {
            const next = this.#text.indexOf('\\', start);
            this.#backslash = next < 0 ? this.#text.length : next;
        }
        const plain = this.#backslash > end ? this.#text.slice(start + 1, Math.max(end, 0)) : undefined;
        if (plain !== undefined && end >= 0 && !CONTROL.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        while (end >= 0 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end < 0)
            throw new NotJson();
        this.#at = end + 1;
        try {
            return JSON.parse(this.#text.slice(start, end + 1));
        }
        catch {
            throw new NotJson();
        }
    }
    /** Whether an odd number of backslashes stands before `at`. */
    #isEscaped(at) {
        let before = at - 1;
        while (this.#text[before] === '\\')
            before--;
        return (at - before) % 2 === 0;
    }
    #readWord(origin) {
        NUMBER.lastIndex = this.#at;
        const [number] = NUMBER.exec(this.#text) ?? [];
        const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
        const token = number ?? word?.[0];
        if (token === undefined)
            throw new NotJson();
        this.#at += token.length;
        if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? ''))
            throw new NotJson();
        if (number === undefined)
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word?.[1] ?? null, origin, token);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numeric */ .sH)(number, origin);
    }
    /** The next character that is neither white space nor a comment's; empty at the end. */
    #next() {
        const text = this.#text;
        for (;;) {
            const next = text[this.#at];
            if (next === undefined)
                return '';
            if (next === '\n') {
                this.#line++;
                this.#lineStart = this.#at + 1;
            }
            else if (next === '/') {
                this.#skipComment();
                continue;
            }
            else if (next !== ' ' && next !== '\t' && next !== '\r') {
                return next;
            }
            this.#at++;
        }
    }
    #skipComment() {
        const text = this.#text;
        const isBlock = text.startsWith('/*', this.#at);
        if (!isBlock && !text.startsWith('//', this.#at))
            throw new NotJson();
        const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
        if (end < 0 && isBlock)
            throw new NotJson();
        const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
        for (; this.#at < stop; this.#at++) {
            if (text[this.#at] !== '\n')
                continue;
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
    }
    #origin() {
        const { file, input } = this.#source;
        const line = this.#line;
        const column = this.#at - this.#lineStart + 1;
        if (file === undefined)
            return { ...this.#source, line, column };
        return input === undefined ? { file, line, column } : { file, input, line, column };
    }
}


/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Whether `pattern` fits the whole of `text`: `*` stands for any characters and, where `one` names it, that character for
 * exactly one. In time of at most `pattern` times `text`, however many wildcards there are.
 */
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
            // The last star takes one character more.
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


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readDeclared),
/* harmony export */   W: () => (/* binding */ readStepInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _src_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6067);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1454);




/** The folder `actions` beside the launcher in `dist` that the runner started. */
function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
/** What action.yml of one of our actions declares. */
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
/**
 * The inputs of a step, with those that the input `inputs` adds. One that is set directly, which is not empty and differs
 * from its default, wins.
 * @param action the folder in `actions`
 */
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G(env);
    const [declared, { readYaml }] = await Promise.all([readDeclared(action, folder), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__, 4978))]);
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write what it holds beside the others' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
/** The variables of the inputs that are not set directly. */
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        // An expression as default has been evaluated, so that it cannot be told from a value that was set.
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/src/deploy/result.js
var deploy_result = __webpack_require__(2656);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/diagnosis/cause.js
var cause = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/report/results.js



/** An environment variable of a later step holds 128 KiB at most, and a caller may quote this once more. */
const MOST_BYTES = 100_000;
const MOST_OF_A_REASON = 300;
const SHORTEST_REASON = 100;
/** Where nothing else fits: what a caller decides by. */
const LEAST = ['service', 'verdict', 'task-definition-arn', 'serving-task-definition-arn'];
/** The fix that is to read log lines, where there are none beside it. */
const FIX_ELSEWHERE = "Read the container's last log lines in the step's log or in the report file.";
/** What is left out of each service, one after the other, until all of them fit; the report file has everything. */
const STEPS = [
    (service) => service,
    (service) => leaveOut(service, 'timeline'),
    (service) => leaveOut(service, 'changes', 'preflight'),
    (service) => leaveOut(service, 'failures'),
    (service) => ({ ...service, reason: (0,src_text/* cutText */.IN)(String(service.reason), MOST_OF_A_REASON) }),
    (service) => ({
        ...Object.fromEntries(LEAST.map((name) => [name, service[name]])),
        reason: (0,src_text/* cutText */.IN)(String(service.reason), SHORTEST_REASON),
        'left-out': ['everything else'],
    }),
];
/**
 * The output `results`: one object a service, without container logs, always valid JSON of at most `most` bytes. What does
 * not fit is left out by name; of very many services the last entry says how many are in the report file alone.
 */
function resultsOutput(report, most = MOST_BYTES) {
    let services = (0,deploy_result/* toJson */.aB)(report).services.map(withoutLogs);
    for (const step of STEPS) {
        services = services.map(step);
        const text = JSON.stringify(services);
        if (Buffer.byteLength(text) <= most)
            return text;
    }
    return asManyAs(services, report, most);
}
function withoutLogs(service) {
    const failures = service.failures.map((failure) => ({
        ...failure,
        ...(failure.cause === cause/* CAUSES */.h.exitCode.id && { fix: FIX_ELSEWHERE }),
        containers: failure.containers.map(({ log: _, ...container }) => container),
    }));
    return { ...service, failures };
}
function leaveOut(service, ...members) {
    const there = members.filter((name) => service[name] !== undefined);
    const rest = Object.fromEntries(Object.entries(service).filter(([name]) => !members.includes(name)));
    return { ...rest, 'left-out': [...(service['left-out'] ?? []), ...there] };
}
function asManyAs(services, { verdict }, most) {
    const rest = (left) => ({
        service: '',
        verdict,
        reason: `${left} more services are in the report file.`,
    });
    let [count, bytes] = [0, Buffer.byteLength(JSON.stringify([rest(services.length)]))];
    for (const service of services) {
        bytes += Buffer.byteLength(JSON.stringify(service)) + 1;
        if (bytes > most)
            break;
        count++;
    }
    return JSON.stringify([...services.slice(0, count), rest(services.length - count)]);
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 2 modules
var summary = __webpack_require__(4103);
// EXTERNAL MODULE: ./build/src/rollout/verdict.js
var verdict = __webpack_require__(4370);
// EXTERNAL MODULE: ./build/step/caller.js
var caller = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/step/runner-files.js
var runner_files = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/step/report-outputs.js








/**
 * Writes a deployment's outputs, and then its report; with several services the scalars are those of the worst. Outputs
 * that cannot be written end the step red; the report is left out with a warning.
 */
function writeReport(report) {
    const json = (0,deploy_result/* toJson */.aB)(report);
    const result = (0,deploy_result/* foremost */.ig)(report.services);
    try {
        (0,commands/* setOutputs */.n0)({
            verdict: report.verdict,
            reason: report.reason,
            'refused-by': result.refusedBy ?? '',
            'task-definition-arn': result.taskDefinition,
            'previous-task-definition-arn': result.previousTaskDefinition,
            'serving-task-definition-arn': result.serving,
            'deployment-id': result.deploymentId,
            'service-deployment-arn': result.serviceDeploymentArn,
            'rolled-back': String(result.rolledBack),
            'duration-seconds': String(result.durationSeconds),
            'console-url': result.consoleUrl,
            results: resultsOutput(report),
        });
    }
    catch (error) {
        (0,commands/* fail */.fJ)(`The verdict is '${report.verdict}', and the outputs could not be set: ${(0,src_error/* messageOf */.bD)(error)}.`);
        return;
    }
    try {
        (0,commands/* setOutputs */.n0)({ report: (0,runner_files/* writeTemporaryFile */.jj)('slipway-report', `${JSON.stringify(json, undefined, 2)}\n`) });
    }
    catch (error) {
        (0,commands/* annotate */.fz)('warning', `The report could not be written: ${(0,src_error/* messageOf */.bD)(error)}.`);
    }
}
/** Writes the job summary, and ends the step red where the report is. */
function conclude(report, log, title, aws) {
    for (const result of report.services.filter(({ service }) => service)) {
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,deploy_result/* servingSentence */.C9)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,commands/* appendSummary */.fe)((0,summary/* summarize */.e)(report, title, (0,caller/* rollbackStepOf */.c)(aws)));
    if ((0,verdict/* isGreen */.gf)(report.verdict))
        return;
    (0,commands/* fail */.fJ)((0,summary/* annotationOf */.l)(report));
}


/***/ })

};
