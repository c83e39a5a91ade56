export const id = 4519;
export const ids = [4519];
export const modules = {

53796:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  h: () => (createClients)
});

// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js + 1 modules
var client_command_builder = __webpack_require__(91547);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
var schemaLogFilter = __webpack_require__(68039);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js + 2 modules
var loadSharedConfigFiles = __webpack_require__(24834);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(35178);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http-error.js
var http_error = __webpack_require__(88794);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(22529);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/aws/handler.js



const REQUEST_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 5_000;
const MOST_BYTES = 32 * 1024 * 1024;
function createHandler(secrets = new Set()) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        handle: async (sent, { abortSignal } = {}) => {
            const body = sent.body;
            const answer = await (0,http.Em)(urlOf(sent), {
                method: sent.method,
                headers: sent.headers,
                body: body?.length ? body : undefined,
                timeoutMs: REQUEST_TIMEOUT_MS,
                connectMs: CONNECT_TIMEOUT_MS,
                maxBytes: MOST_BYTES,
                keepAlive: true,
                signal: abortSignal,
            });
            const text = answer.body.toString('utf8');
            const problem = problemOf(`${sent.headers['content-type']}`, answer.status, answer.headers, text);
            if (problem)
                throw new http_error.j('answer', problem, { status: answer.status });
            const isError = answer.status >= 300;
            const bytes = isError ? Buffer.from(concealed(text, [...secrets, ...secretsOfRequest(sent)])) : answer.body;
            const headers = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
            const response = {
                statusCode: answer.status,
                headers: Object.fromEntries(headers),
                body: external_node_stream_.Readable.from([bytes]),
            };
            return { response };
        },
        destroy: () => undefined,
        httpHandlerConfigs: () => ({}),
        updateHttpClientConfig: () => undefined,
    };
}
function urlOf({ protocol, hostname, port, path, query = {} }) {
    const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}`);
    for (const [name, value] of Object.entries(query)) {
        for (const one of [value ?? ''].flat())
            url.searchParams.append(name, one);
    }
    return url;
}
function problemOf(format, status, headers, text) {
    if (status < 200 || status >= 300) {
        if (errorTypeOf(headers, text))
            return undefined;
        const from = status === 407 ? 'it comes from a proxy that needs a user and password' : 'it may come from a proxy on the way';
        return `the answer has status ${status} and no error type of AWS; ${from}`;
    }
    if (/amz-json/.test(format)) {
        return isObject(text) ? undefined : `the answer has status ${status} and is not the JSON object that AWS sends`;
    }
    if (/x-www-form-urlencoded/.test(format)) {
        const isResponse = /^\s*(<\?xml[^>]*>\s*)?<\w+Response[\s>]/.test(text) && /<\/\w+Response>\s*$/.test(text);
        return isResponse ? undefined : `the answer has status ${status} and is not the XML that AWS sends`;
    }
    return undefined;
}
function errorTypeOf(headers, text) {
    const named = headers['x-amzn-errortype'];
    if (typeof named === 'string' && named.trim())
        return named;
    const { __type: type } = (parsed(text) ?? {});
    if (typeof type === 'string' && type.trim())
        return type;
    return /<Error(?:\s[^>]*)?>(?:(?!<\/Error>).)*?<Code>\s*([^<\s]+)\s*<\/Code>/s.exec(text)?.[1];
}
function isObject(text) {
    const value = parsed(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function secretsOfRequest({ headers }) {
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const { authorization = '', 'x-amz-security-token': token = '' } = Object.fromEntries(lower);
    const [, signature = ''] = /Signature=([\w+/=-]+)/.exec(authorization) ?? [];
    return [signature, token];
}
function concealed(text, secrets) {
    const spellings = secrets
        .filter((secret) => secret.length >= 16)
        .flatMap((secret) => [
        secret,
        secret.replaceAll('/', '\\/'),
        encodeURIComponent(secret),
        secret.replaceAll('+', '&#43;').replaceAll('=', '&#61;'),
    ]);
    return spellings.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./build/src/aws/credentials.js





const REFRESH_MS = 300_000;
const AGAIN_MS = 20_000;
const LEAST_SECONDS = 900;
const MOST_CHAINED_SECONDS = 3600;
const LEAST_SECRET = 16;
function maskSecrets({ secretAccessKey, sessionToken = '' }, mask) {
    for (const secret of [secretAccessKey, sessionToken])
        if (secret.length >= LEAST_SECRET)
            mask(secret);
}
function defaultCredentials(config, mask) {
    let chain;
    return async (options) => {
        chain ??= (0,defaultProvider.v6)({ parentClientConfig: config });
        try {
            const credentials = await inTime(chain(options));
            maskSecrets(credentials, mask);
            return credentials;
        }
        catch (error) {
            if (error instanceof src_error.yo)
                chain = undefined;
            throw error;
        }
    };
}
async function inTime(work) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => {
            const seconds = REQUEST_TIMEOUT_MS / 1000;
            const cause = new http_error.j('timeout', `no credentials within ${seconds} s`);
            reject(new src_error.yo(`The AWS credentials could not be read within ${seconds} s: ${sourceOfCredentials()} does not answer. Check it, or set 'role-to-assume'.`, { cause }));
        }, REQUEST_TIMEOUT_MS);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}
function sourceOfCredentials({ env } = process) {
    if (env.AWS_PROFILE)
        return `the source of the profile '${env.AWS_PROFILE}'`;
    const container = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
    const variable = container.find((name) => env[name]);
    return variable ? `the endpoint of ${variable}` : "the default profile's source, or the instance metadata service,";
}
function roleCredentials(settings, fetchIdToken, config = {}, mask = () => undefined) {
    let session;
    let asking;
    let notBefore = 0;
    const left = () => (session ? session.expiration.getTime() - Date.now() : 0);
    return async () => {
        if (session && (left() >= REFRESH_MS || (left() > 0 && Date.now() < notBefore)))
            return session;
        asking ??= assume(settings, fetchIdToken, config, mask).finally(() => {
            asking = undefined;
        });
        try {
            session = await asking;
            return session;
        }
        catch (error) {
            if (!session || left() <= 0)
                throw error;
            notBefore = Date.now() + AGAIN_MS;
            return session;
        }
    };
}
async function assume(settings, fetchIdToken, config, mask) {
    const { STSClient, AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(4913), __webpack_require__.e(7210)]).then(__webpack_require__.bind(__webpack_require__, 37210));
    const { region, roles, roleSessionName: RoleSessionName, roleDurationSeconds } = settings;
    const [first, ...chained] = roles;
    const DurationSeconds = chained.length > 0 ? LEAST_SECONDS : roleDurationSeconds;
    const anonymous = new STSClient({ ...config, region });
    const byToken = async (again) => {
        const WebIdentityToken = await fetchIdToken(settings.audience);
        const asked = Date.now();
        try {
            const input = { RoleSessionName, RoleArn: first, WebIdentityToken, DurationSeconds };
            const { Credentials } = await anonymous.send(new AssumeRoleWithWebIdentityCommand(input));
            return toSession(Credentials, asked, DurationSeconds, mask);
        }
        catch (error) {
            if (again && isExpired(error))
                return byToken(false);
            throw new src_error.yo(explainWebIdentity(first, WebIdentityToken, settings, error), { cause: error });
        }
    };
    let session = await byToken(true);
    for (const [index, role] of chained.entries()) {
        const isLast = index === chained.length - 1;
        const seconds = isLast ? Math.min(roleDurationSeconds, MOST_CHAINED_SECONDS) : LEAST_SECONDS;
        const asked = Date.now();
        session = await new STSClient({ ...config, region, credentials: session })
            .send(new AssumeRoleCommand({ RoleSessionName, RoleArn: role, DurationSeconds: seconds }))
            .then(({ Credentials }) => toSession(Credentials, asked, seconds, mask))
            .catch((error) => {
            throw new src_error.yo(explainChained(roles[index], role, settings, error), { cause: error });
        });
    }
    return session;
}
function toSession(credentials, asked, seconds, mask) {
    if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
        throw new src_error.yo('The response of STS has no credentials; run the job again.');
    }
    const session = {
        accessKeyId: credentials.AccessKeyId,
        secretAccessKey: credentials.SecretAccessKey,
        sessionToken: credentials.SessionToken,
        expiration: new Date(asked + seconds * 1000),
    };
    maskSecrets(session, mask);
    return session;
}
function isExpired(error) {
    return error instanceof Error && error.name.startsWith('ExpiredToken');
}
function explainWebIdentity(role, token, settings, error) {
    const text = (0,src_error.bD)(error).replace(/\.$/, '');
    const plain = `The role ${role} could not be assumed with the job's OIDC token: ${text}.`;
    const { iss = 'https://token.actions.githubusercontent.com', aud = '', ...claims } = claimsOf(token);
    const provider = `The OIDC provider ${iss.replace('https://', '')} of the role's account`;
    const refused = (0,failure.ge)(error);
    if (refused === 'audience')
        return `${plain} ${provider} must list the audience '${aud}' among its client IDs; or set 'audience' to one that it lists.`;
    if (refused === 'provider')
        return `${plain} ${provider} must exist, with '${aud}' among its client IDs: create it once for the account.`;
    if (isExpired(error))
        return `${plain} A token is valid for five minutes, and a fresh one was requested twice: run the job again, and check the runner's connection to STS.`;
    if ((0,failure.zU)(error) === 'denied')
        return `${plain} ${trustNeeded(claims, aud)}`;
    return plain + durationHint(error, settings);
}
function explainChained(from, role, settings, error) {
    const text = (0,src_error.bD)(error).replace(/\.$/, '');
    const plain = `The role ${role} could not be assumed by ${from}: ${text}.`;
    if ((0,failure.zU)(error) !== 'denied')
        return plain + durationHint(error, settings);
    return `${plain} Allow sts:AssumeRole on it in the policies of ${from}, and name that role as a principal in its trust policy.`;
}
function durationHint(error, { roleDurationSeconds }) {
    return (0,failure.ge)(error) === 'duration'
        ? ` Set 'role-duration-seconds' (${roleDurationSeconds}) to no more than the role's maximum session duration.`
        : '';
}
function trustNeeded({ sub = '', repository = '', ...ids }, audience) {
    const must = `Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${audience}' and this job's subject`;
    const [, rest] = /^repo:[^:]*:(.*)$/.exec(sub) ?? [];
    if (rest === undefined)
        return `${must} '${sub}'.`;
    const [owner = '', name = ''] = repository.split('/');
    const { repository_owner_id: ownerId = 'OWNER-ID', repository_id: id = 'REPOSITORY-ID' } = ids;
    return [
        `${must} 'repo:${owner}@${ownerId}/${name}@${id}:${rest}'`,
        `or, for repositories created before July 2026, 'repo:${owner}/${name}:${rest}'; the subject of this job's token is '${sub}'.`,
    ].join(' ');
}
function claimsOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/src/aws/clients.js




const SHARED_PARTS = [client_command_builder.k, schemaLogFilter.G, loadSharedConfigFiles.p];
function createClients(settings, fetchIdToken, mask = () => undefined) {
    Object.freeze(SHARED_PARTS);
    return clientsOf(settings, configOf(settings, fetchIdToken, mask));
}
function configOf(settings, fetchIdToken, mask) {
    const secrets = new Set();
    const keep = (secret) => {
        if (secrets.has(secret))
            return;
        secrets.add(secret);
        mask(secret);
    };
    const connection = { maxAttempts: settings.maxRetries + 1, requestHandler: createHandler(secrets) };
    const { region } = settings;
    const credentials = settings.roles.length > 0
        ? roleCredentials(settings, fetchIdToken, connection, keep)
        : defaultCredentials({ ...connection, region }, keep);
    return { ...connection, region, credentials };
}
function clientsOf(settings, config) {
    const cache = new Map();
    const once = (key, create) => {
        const client = cache.get(key) ?? create();
        cache.set(key, client);
        return client;
    };
    return {
        settings,
        ecs: () => once('ecs', async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
            return new ECSClient(config);
        }),
        ecsOnce: () => once('ecsOnce', async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
            return new ECSClient({ ...config, maxAttempts: 1 });
        }),
        ecr: (region = settings.region) => once(`ecr ${region}`, async () => {
            const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(7681)]).then(__webpack_require__.bind(__webpack_require__, 87681));
            return new ECRClient({ ...config, region });
        }),
        ecrPublic: () => once('ecrPublic', async () => {
            const { ECRPUBLICClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8795), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 90871));
            return new ECRPUBLICClient({ ...config, region: 'us-east-1' });
        }),
        iam: () => once('iam', async () => {
            const { IAMClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(4913), __webpack_require__.e(5244)]).then(__webpack_require__.bind(__webpack_require__, 15244));
            return new IAMClient(config);
        }),
        ssm: (region = settings.region) => once(`ssm ${region}`, async () => {
            const { SSMClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
            return new SSMClient({ ...config, region });
        }),
        secretsManager: (region = settings.region) => once(`secretsManager ${region}`, async () => {
            const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
            return new SecretsManagerClient({ ...config, region });
        }),
        logs: (region = settings.region) => once(`logs ${region}`, async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 87887));
            return new CloudWatchLogsClient({ ...config, region });
        }),
        cloudWatch: () => once('cloudWatch', async () => {
            const { CloudWatchClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 74858));
            return new CloudWatchClient(config);
        }),
        codeDeploy: () => once('codeDeploy', async () => {
            const { CodeDeployClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
            return new CodeDeployClient(config);
        }),
        codeDeployOnce: () => once('codeDeployOnce', async () => {
            const { CodeDeployClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
            return new CodeDeployClient({ ...config, maxAttempts: 1 });
        }),
        autoScaling: () => once('autoScaling', async () => {
            const { ApplicationAutoScalingClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5883)]).then(__webpack_require__.bind(__webpack_require__, 15883));
            return new ApplicationAutoScalingClient(config);
        }),
    };
}


}),

21665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (callJson)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91421);


async function callJson(client, command, body, signal) {
    const stack = command.middlewareStack;
    let text = '';
    let date = Number.NaN;
    stack.add((next) => (args) => {
        args.request.body = JSON.stringify(body);
        return next(args);
    }, { step: 'build', name: 'slipwayRawRequest', priority: 'high' });
    stack.add((next) => async (args) => {
        const result = await next(args);
        const { response } = result;
        const chunks = [];
        for await (const chunk of response.body)
            chunks.push(Buffer.from(chunk));
        const bytes = Buffer.concat(chunks);
        text = bytes.toString('utf8');
        date = Date.parse(response.headers.date ?? '');
        response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes]);
        return result;
    }, { step: 'deserialize', name: 'slipwayRawResponse', priority: 'low' });
    const sent = client.send(command, signal && { abortSignal: signal });
    await (signal ? unlessEnded(sent, signal) : sent);
    return { output: (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactly */ .Ab)(text || '{}'), date };
}
function unlessEnded(sent, signal) {
    return new Promise((resolve, reject) => {
        const end = () => reject(signal.reason);
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true });
        sent.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
    });
}


}),

12401:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RP: () => (checkServices),
  el: () => (withName),
  jz: () => (anObject),
  kf: () => (UnusableAnswer),
  u0: () => (aList)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

class UnusableAnswer extends Error {
    name = 'UnusableAnswer';
    $metadata = {};
    constructor(operation, lack) {
        super(`the response to ${operation} has no ${lack}`);
    }
}
function anObject(value, operation, member) {
    if (isObject(value))
        return value;
    throw new UnusableAnswer(operation, `'${member}'`);
}
function aList(value, operation, member) {
    const isWhole = Array.isArray(value) && value.every((item) => typeof item === 'string' || isObject(item));
    if (isWhole)
        return value;
    throw new UnusableAnswer(operation, `'${member}'`);
}
function checkServices(names, answer) {
    const operation = 'DescribeServices';
    const services = aList(answer.services ?? [], operation, 'services');
    const missing = aList(answer.failures ?? [], operation, 'failures');
    for (const service of services) {
        if (!isWhole(service))
            throw new UnusableAnswer(operation, 'whole service');
    }
    for (const name of names) {
        const isFound = services.some(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name) || serviceArn === name);
        const isMissing = missing.some(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name));
        if (!isFound && !isMissing)
            throw new UnusableAnswer(operation, `service '${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name)}'`);
    }
    return { services, missing };
}
function isWhole({ serviceName, serviceArn, clusterArn, status, desiredCount, ...service }) {
    const isNamed = [serviceName, serviceArn, clusterArn, status].every((text) => typeof text === 'string' && text !== '');
    if (!isNamed || typeof desiredCount !== 'number')
        return false;
    const { deployments, deploymentController: controller } = service;
    if (status !== 'ACTIVE' || (controller && controller.type !== 'ECS'))
        return true;
    return (Array.isArray(deployments) &&
        deployments.length > 0 &&
        deployments.every(({ id, taskDefinition }) => typeof id === 'string' && typeof taskDefinition === 'string'));
}
function withName(error, { cluster = 'default', service }) {
    if (!(error instanceof Error))
        return error;
    const where = `cluster '${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(String(cluster))}'`;
    if (error.name === 'ClusterNotFoundException')
        error.message = `${where} was not found in this account and Region: check the inputs 'cluster' and 'aws-region'`;
    if (error.name === 'ServiceNotFoundException' && typeof service === 'string')
        error.message = `service '${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(service)}' was not found in ${where}: check the inputs 'service', 'cluster' and 'aws-region'`;
    return error;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


}),

47211:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  U6: () => (Ecs),
  _V: () => (SERVICES_A_CALL),
  Ij: () => (SERVICE_DEPLOYMENTS_A_CALL),
  T1: () => (call),
  VN: () => (chunks)
});

// EXTERNAL MODULE: ./build/src/aws/json.js
var json = __webpack_require__(21665);
// EXTERNAL MODULE: ./build/src/late.js
var late = __webpack_require__(84921);
// EXTERNAL MODULE: ./build/src/ecs/answer.js
var answer = __webpack_require__(12401);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(22529);
;// CONCATENATED MODULE: ./build/src/ecs/pace.js

const AT_ONCE = 10;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 16_000;
class Pace {
    #running = 0;
    #waiting = [];
    #pauses = 0;
    #pauseMs = 0;
    #notBefore = Number.NEGATIVE_INFINITY;
    #stuckSince;
    stuckMs(clock) {
        return this.#stuckSince === undefined ? 0 : clock.now() - this.#stuckSince;
    }
    async turn(clock, cancelled, call) {
        while (this.#running >= AT_ONCE && !cancelled.aborted)
            await this.#aPlace(cancelled);
        this.#running++;
        try {
            while (clock.now() < this.#notBefore && !cancelled.aborted) {
                await clock.sleep(this.#notBefore - clock.now(), cancelled);
            }
            return await this.#make(clock, call);
        }
        finally {
            this.#running--;
            this.#waiting.shift()?.();
        }
    }
    #aPlace(cancelled) {
        return new Promise((resolve) => {
            const go = () => {
                cancelled.removeEventListener('abort', go);
                resolve();
            };
            cancelled.addEventListener('abort', go, { once: true });
            this.#waiting.push(go);
        });
    }
    async #make(clock, call) {
        const [began, pauses] = [clock.now(), this.#pauses];
        const isNews = () => pauses === this.#pauses;
        try {
            const answer = await call();
            this.#stuckSince = undefined;
            if (isNews())
                this.#pauseMs = 0;
            return answer;
        }
        catch (error) {
            if ((0,failure.zU)(error) !== 'throttled')
                this.#stuckSince = undefined;
            else {
                this.#stuckSince ??= began;
                if (isNews())
                    this.#pause(clock);
            }
            throw error;
        }
    }
    #pause(clock) {
        this.#pauses++;
        this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2 || FIRST_PAUSE_MS);
        this.#notBefore = clock.now() + this.#pauseMs;
    }
}

// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/ecs/texts.js

const MOST_CHARACTERS = 2_000;
const SERVICE = {
    events: { message: 'text' },
    deployments: { rolloutStateReason: 'text' },
};
const ANSWER = {
    service: SERVICE,
    services: SERVICE,
    serviceDeployments: {
        statusReason: 'text',
        rollback: { reason: 'text' },
        alarms: { triggeredAlarmNames: 'text' },
    },
    tasks: { stoppedReason: 'text', containers: { reason: 'text' } },
    failures: { reason: 'text', detail: 'text' },
};
function cleanAnswer(answer) {
    return clean(answer, ANSWER);
}
function clean(value, texts) {
    if (Array.isArray(value))
        return value.map((item) => clean(item, texts));
    if (texts === 'text')
        return typeof value === 'string' ? (0,src_text.b4)(value, MOST_CHARACTERS) : value;
    if (typeof value !== 'object' || value === null)
        return value;
    const cleaned = { ...value };
    for (const [member, inner] of Object.entries(texts)) {
        if (Object.hasOwn(cleaned, member))
            cleaned[member] = clean(cleaned[member], inner);
    }
    return cleaned;
}

;// CONCATENATED MODULE: ./build/src/ecs/ecs.js





const SERVICES_A_CALL = 10;
const SERVICE_DEPLOYMENTS_A_CALL = 20;
const TASKS_A_CALL = 100;
class Ecs {
    pace;
    #clients;
    #limit;
    constructor(clients, limit, pace = new Pace()) {
        this.#clients = clients;
        this.#limit = limit;
        this.pace = pace;
    }
    within(limit) {
        const Same = this.constructor;
        return new Same(this.#clients, (0,late.X)(this.#limit, limit), this.pace);
    }
    async describeTaskDefinition(reference) {
        const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { taskDefinition: reference, include: ['TAGS'] };
        const { output } = await this.#call(new DescribeTaskDefinitionCommand(input), input);
        const taskDefinition = (0,answer.jz)(output.taskDefinition, 'DescribeTaskDefinition', 'taskDefinition');
        return { taskDefinition, tags: output.tags ?? [] };
    }
    async listTaskDefinitions(family, most) {
        const { ListTaskDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const arns = [];
        let nextToken;
        do {
            const input = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 100 };
            const paged = { ...input, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTaskDefinitionsCommand(paged), paged);
            arns.push(...(0,answer.u0)(output.taskDefinitionArns, 'ListTaskDefinitions', 'taskDefinitionArns'));
            nextToken = output.nextToken;
        } while (nextToken && arns.length < most);
        return arns;
    }
    async registerTaskDefinition(definition) {
        const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output } = await this.#call(new RegisterTaskDefinitionCommand(definition), definition);
        const { taskDefinitionArn } = (0,answer.jz)(output.taskDefinition, 'RegisterTaskDefinition', 'taskDefinition');
        if (!taskDefinitionArn)
            throw new answer.kf('RegisterTaskDefinition', "'taskDefinitionArn'");
        return taskDefinitionArn;
    }
    async describeServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(services, SERVICES_A_CALL).map(async (names) => {
            const input = { cluster, services: names };
            const command = new DescribeServicesCommand(input);
            const { output, date } = await this.#call(command, input);
            return { ...(0,answer.RP)(names, output), date };
        }));
        return {
            services: answers.flatMap((answer) => answer.services),
            missing: answers.flatMap(({ missing }) => missing),
            date: Math.max(...answers.map(({ date }) => date)),
        };
    }
    async updateService(input) {
        const { UpdateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output, date } = await this.#once(new UpdateServiceCommand(input), input);
        return { service: output.service, date };
    }
    async createService(input) {
        const { CreateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output, date } = await this.#once(new CreateServiceCommand(input), input);
        return { service: output.service, date };
    }
    async tagsOfServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(services, SERVICES_A_CALL).map((names) => {
            const input = { cluster, services: names, include: ['TAGS'] };
            return this.#call(new DescribeServicesCommand(input), input);
        }));
        const found = answers.flatMap(({ output }) => (0,answer.u0)(output.services ?? [], 'DescribeServices', 'services'));
        return new Map(found.map(({ serviceArn, tags = [] }) => [serviceArn, tags]));
    }
    async tagResource(resourceArn, tags) {
        const { TagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tags: [...tags] };
        await this.#call(new TagResourceCommand(input), input);
    }
    async untagResource(resourceArn, tagKeys) {
        const { UntagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tagKeys: [...tagKeys] };
        await this.#call(new UntagResourceCommand(input), input);
    }
    async listServiceDeployments(cluster, service, filter = {}) {
        const { ListServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const found = [];
        let nextToken;
        do {
            const input = {
                cluster,
                service,
                ...(filter.status && { status: filter.status }),
                ...(filter.createdAfter !== undefined && { createdAt: { after: filter.createdAfter } }),
                maxResults: 100,
                ...(nextToken && { nextToken }),
            };
            const command = new ListServiceDeploymentsCommand(input);
            const { output } = await this.#call(command, input);
            found.push(...(0,answer.u0)(output.serviceDeployments, 'ListServiceDeployments', 'serviceDeployments'));
            nextToken = output.nextToken;
        } while (nextToken && found.length < (filter.most ?? Number.POSITIVE_INFINITY));
        return found;
    }
    async describeServiceDeployments(arns) {
        const { DescribeServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceDeploymentArns) => {
            const input = { serviceDeploymentArns };
            return this.#call(new DescribeServiceDeploymentsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => (0,answer.u0)(output.serviceDeployments, 'DescribeServiceDeployments', 'serviceDeployments'));
    }
    async describeServiceRevisions(arns) {
        const { DescribeServiceRevisionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceRevisionArns) => {
            const input = { serviceRevisionArns };
            return this.#call(new DescribeServiceRevisionsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => (0,answer.u0)(output.serviceRevisions, 'DescribeServiceRevisions', 'serviceRevisions'));
    }
    async stopServiceDeployment(serviceDeploymentArn) {
        const { StopServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceDeploymentArn, stopType: 'ROLLBACK' };
        await this.#call(new StopServiceDeploymentCommand(input), input);
    }
    async continueServiceDeployment(serviceDeploymentArn, hookId, action) {
        const { ContinueServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceDeploymentArn, hookId, action };
        await this.#call(new ContinueServiceDeploymentCommand(input), input);
    }
    listTasks(cluster, serviceName, desiredStatus) {
        return this.#listTasks({ cluster, serviceName, desiredStatus });
    }
    async tasksOf(cluster, serviceName, desiredStatus) {
        return this.describeTasks(cluster, await this.listTasks(cluster, serviceName, desiredStatus));
    }
    async runTask(input) {
        const { RunTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output } = await this.#once(new RunTaskCommand(input), input);
        const { failures = [] } = output;
        return { tasks: failures.length > 0 ? (output.tasks ?? []) : (0,answer.u0)(output.tasks, 'RunTask', 'tasks'), failures };
    }
    async stopTask(cluster, task, reason) {
        const { StopTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { cluster, task, reason };
        await this.#call(new StopTaskCommand(input), input);
    }
    async describeTasks(cluster, arns) {
        const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(arns, TASKS_A_CALL).map((tasks) => {
            const input = { cluster, tasks };
            return this.#call(new DescribeTasksCommand(input), input);
        }));
        return answers.flatMap(({ output }) => (0,answer.u0)(output.tasks, 'DescribeTasks', 'tasks'));
    }
    async tasksStartedBy(cluster, startedBy) {
        return this.describeTasks(cluster, await this.#listTasks({ cluster, startedBy }));
    }
    async #listTasks(filter) {
        const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const arns = [];
        let nextToken;
        do {
            const input = { ...filter, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTasksCommand(input), input);
            arns.push(...(0,answer.u0)(output.taskArns, 'ListTasks', 'taskArns'));
            nextToken = output.nextToken;
        } while (nextToken);
        return arns;
    }
    async #call(command, input) {
        return this.#limited(await this.#clients.ecs(), command, input);
    }
    async #once(command, input) {
        return this.#limited(await this.#clients.ecsOnce(), command, input);
    }
    #limited(client, command, input) {
        const send = (signal) => call(client, command, input, signal);
        return this.#limit ? (0,late.u5)(this.#limit, send) : send();
    }
}
async function call(...parameters) {
    const { output, date } = await (0,json.X)(...parameters).catch((error) => {
        throw (0,answer.el)(error, parameters[2]);
    });
    return { output: cleanAnswer(output), date };
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}


}),

84921:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RN: () => (inTime),
  TN: () => (OpenCall),
  X: () => (earlier),
  u5: () => (endedAt)
});
var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88794);

const LEAST_MS = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
class OpenCall {
    #clock;
    #open;
    constructor(clock) {
        this.#clock = clock;
    }
    async within(ms, call) {
        this.#open ??= call();
        const open = this.#open;
        const done = open.then((answer) => ({ answer }), (error) => ({ error }));
        const ended = await inTime(this.#clock, ms, done);
        if (!ended)
            return undefined;
        this.#open = undefined;
        if ('error' in ended)
            throw ended.error;
        return ended;
    }
}
async function inTime({ rate = 1 }, ms, work) {
    if (ms > LONGEST_TIMER_MS)
        return work;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), Math.max(ms, LEAST_MS) / rate);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
function earlier(one, other) {
    return one && one.until <= other.until ? one : other;
}
async function endedAt({ clock, until }, call) {
    const controller = new AbortController();
    const ms = Math.max(until - clock.now(), LEAST_MS);
    const end = () => controller.abort(new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j('timeout', 'no answer within the time that was left'));
    const timer = ms > LONGEST_TIMER_MS ? undefined : setTimeout(end, ms / (clock.rate ?? 1));
    try {
        return await call(controller.signal);
    }
    finally {
        clearTimeout(timer);
    }
}


}),

88486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (fetchIdToken)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _src_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50453);
var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73505);



const TIMEOUT_MS = 10_000;
const ATTEMPTS = 4;
const PAUSE_MS = 200;
const MOST_BYTES = 1024 * 1024;
async function fetchIdToken(audience) {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (!url || !bearer) {
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The job has no OIDC token: add 'permissions: { id-token: write, contents: read }' to the job.");
    }
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    const { status, text } = await get(address, bearer).catch((error) => ({
        status: 0,
        text: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
    }));
    const value = status === 200 ? tokenIn(text) : undefined;
    if (value) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq)(value);
        return value;
    }
    const answer = status === 0 ? `could not be reached (${text})` : `answered ${status} and no token`;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub's OIDC endpoint ${answer}; run the job again.`);
}
async function get(address, bearer) {
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
    const order = { headers, timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES };
    const { status, body } = await (0,_src_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPatiently */ .qQ)(address, order, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
    return { status, text: body.toString('utf8') };
}
function tokenIn(text) {
    try {
        const { value } = JSON.parse(text);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}


})

};
