export const id = 296;
export const ids = [296];
export const modules = {

46731:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  h: () => (createClients)
});

// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js + 1 modules
var client_command_builder = __webpack_require__(91547);
var schemaLogFilter = __webpack_require__(68039);
var loadSharedConfigFiles = __webpack_require__(24834);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(35178);
var src_error = __webpack_require__(7611);
var http_error = __webpack_require__(88794);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
var http = __webpack_require__(50453);
var objects = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/src/aws/handler.js




const REQUEST_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 5_000;
const MAX_BYTES = 32 * 1024 * 1024;
const SERVER_ERRORS = new Set([
    'ConcurrentUpdateException',
    'InternalError',
    'InternalException',
    'InternalFailure',
    'InternalServerError',
    'InternalServerException',
    'InternalServiceError',
    'InternalServiceException',
    'InternalServiceFault',
    'ServerException',
    'ServiceException',
    'ServiceUnavailable',
    'ServiceUnavailableException',
    'Unavailable',
]);
function createHandler(secrets = new Set()) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        handle: async (sent, { abortSignal } = {}) => {
            const body = sent.body;
            const received = await (0,http.Em)(urlOf(sent), {
                method: sent.method,
                headers: sent.headers,
                body: body?.length ? body : undefined,
                timeoutMs: REQUEST_TIMEOUT_MS,
                connectMs: CONNECT_TIMEOUT_MS,
                maxBytes: MAX_BYTES,
                keepAlive: true,
                signal: abortSignal,
            });
            const text = received.body.toString('utf8');
            const format = `${sent.headers['content-type']}`;
            const problem = isWithoutBody(sent, received.status)
                ? problemOfMembers(text)
                : problemOf(format, received.status, received.headers, text);
            if (problem)
                throw new http_error.j('response', problem, { status: received.status });
            const isError = received.status >= 300;
            const bytes = isError ? Buffer.from(concealed(text, [...secrets, ...secretsOfRequest(sent)])) : received.body;
            const headers = Object.entries(received.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
            const response = {
                statusCode: isError ? statusOf(received.status, received.headers, text) : received.status,
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
const WITHOUT_BODY = /^CodeDeploy_\d+\.ContinueDeployment$/;
function isWithoutBody({ headers }, status) {
    const [, target = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-amz-target') ?? [];
    return status === 200 && WITHOUT_BODY.test(target);
}
function problemOfMembers(text) {
    return /^(\{\s*\})?$/.test(text.trim()) ? undefined : 'the response has status 200 and a body, but AWS sends none';
}
function problemOf(format, status, headers, text) {
    if (status < 200 || status >= 300) {
        if (errorTypeOf(headers, text))
            return undefined;
        const from = status === 407
            ? 'it comes from a proxy that needs a user name and password'
            : 'it may come from a proxy between the runner and AWS';
        return `the response has status ${status} and no AWS error type; ${from}`;
    }
    if (/amz-json/.test(format)) {
        return (0,objects.Gv)((0,objects.qF)(text))
            ? undefined
            : `the response has status ${status} and is not the JSON object that AWS sends`;
    }
    if (/x-www-form-urlencoded/.test(format)) {
        const isResponse = /^\s*(<\?xml[^>]*>\s*)?<\w+Response[\s>]/.test(text) && /<\/\w+Response>\s*$/.test(text);
        return isResponse ? undefined : `the response has status ${status} and is not the XML that AWS sends`;
    }
    return undefined;
}
function errorTypeOf(headers, text) {
    const named = headers['x-amzn-errortype'];
    if (typeof named === 'string' && named.trim())
        return named;
    const { __type: type } = ((0,objects.qF)(text) ?? {});
    if (typeof type === 'string' && type.trim())
        return type;
    return /<Error(?:\s[^>]*)?>(?:(?!<\/Error>).)*?<Code>\s*([^<\s]+)\s*<\/Code>/s.exec(text)?.[1];
}
function statusOf(status, headers, text) {
    const [type = ''] = (errorTypeOf(headers, text) ?? '').split('#').at(-1)?.split(':') ?? [];
    return status < 500 && SERVER_ERRORS.has(type) ? 503 : status;
}
function secretsOfRequest({ headers, body }) {
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const { authorization = '', 'x-amz-security-token': token = '' } = Object.fromEntries(lower);
    const [, signature = ''] = /Signature=([\w+/=-]+)/.exec(authorization) ?? [];
    const idToken = typeof body === 'string' ? new URLSearchParams(body).get('WebIdentityToken') : undefined;
    return [signature, token, idToken ?? ''];
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

var failure = __webpack_require__(22529);
;// CONCATENATED MODULE: ./build/src/aws/role-session.js


const MIN_SECONDS = 900;
const MAX_CHAINED_SECONDS = 3600;
const MIN_SECRET = 16;
function maskSecrets({ secretAccessKey, sessionToken = '' }, mask) {
    for (const secret of [secretAccessKey, sessionToken])
        if (secret.length >= MIN_SECRET)
            mask(secret);
}
const OWN = "the job's credentials";
async function assumeRoles(assuming) {
    const { roles, withoutToken } = assuming.settings;
    const [first, ...chained] = roles;
    let session;
    let from;
    if (withoutToken) {
        session = await ownCredentials(assuming, first);
        from = OWN;
    }
    else {
        session = await byToken(assuming, first, chained.length === 0, true);
        from = first;
    }
    const links = withoutToken ? roles : chained;
    for (const [index, role] of links.entries()) {
        session = await byCredentials(assuming, { from, role, session, isLast: index === links.length - 1 });
        from = role;
    }
    return session;
}
async function ownCredentials({ own }, role) {
    try {
        if (own)
            return await own();
    }
    catch (error) {
        if (error instanceof src_error.yo)
            throw error;
        throw new src_error.yo(`The role ${role} could not be assumed: the job has neither an OIDC token nor AWS credentials (${(0,src_error.bD)(error)}). Add 'permissions: { id-token: write, contents: read }' to the job, or give it credentials.`, { cause: error });
    }
    throw new src_error.yo(`The role ${role} could not be assumed: the job has neither an OIDC token nor AWS credentials.`);
}
async function byToken(assuming, role, isLast, again) {
    const { settings, config, mask } = assuming;
    const { STSClient, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(7210)]).then(__webpack_require__.bind(__webpack_require__, 37210));
    const { region, roleSessionName: RoleSessionName, roleDurationSeconds } = settings;
    const DurationSeconds = isLast ? roleDurationSeconds : MIN_SECONDS;
    const WebIdentityToken = await assuming.fetchIdToken(settings.audience);
    const requestedAt = Date.now();
    try {
        const input = { RoleSessionName, RoleArn: role, WebIdentityToken, DurationSeconds };
        const { Credentials } = await new STSClient({ ...config, region }).send(new AssumeRoleWithWebIdentityCommand(input));
        return toSession(Credentials, requestedAt, DurationSeconds, mask);
    }
    catch (error) {
        if (again && isExpired(error))
            return byToken(assuming, role, isLast, false);
        throw new src_error.yo(explainWebIdentity(role, WebIdentityToken, settings, error), { cause: error });
    }
}
async function byCredentials({ settings, config, mask, untagged }, { from, role, session, isLast }) {
    const { STSClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(7210)]).then(__webpack_require__.bind(__webpack_require__, 37210));
    const { region, roleSessionName: RoleSessionName, roleDurationSeconds, externalId: ExternalId } = settings;
    const most = session.sessionToken ? MAX_CHAINED_SECONDS : Number.POSITIVE_INFINITY;
    const DurationSeconds = isLast ? Math.min(roleDurationSeconds, most) : MIN_SECONDS;
    const client = new STSClient({ ...config, region, credentials: session });
    const input = { RoleSessionName, RoleArn: role, DurationSeconds, ...(ExternalId && { ExternalId }) };
    try {
        const requestedAt = Date.now();
        const credentials = await withTags(client, input, settings, untagged);
        return toSession(credentials, requestedAt, DurationSeconds, mask);
    }
    catch (error) {
        throw new src_error.yo(explainChained(from, role, settings, error), { cause: error });
    }
}
async function withTags(client, input, { sessionTags = {} }, untagged) {
    const { AssumeRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(7210)]).then(__webpack_require__.bind(__webpack_require__, 37210));
    const Tags = Object.entries(sessionTags).map(([Key, Value]) => ({ Key, Value }));
    const role = String(input.RoleArn);
    if (Tags.length > 0 && !untagged.has(role)) {
        try {
            return (await client.send(new AssumeRoleCommand({ ...input, Tags }))).Credentials;
        }
        catch (error) {
            const kind = (0,failure.zU)(error);
            if (kind !== 'denied' && kind !== 'refused')
                throw error;
        }
    }
    const { Credentials } = await client.send(new AssumeRoleCommand(input));
    untagged.add(role);
    return Credentials;
}
function toSession(credentials, requestedAt, seconds, mask) {
    if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
        throw new src_error.yo('The response from STS has no credentials: run the job again.');
    }
    const session = {
        accessKeyId: credentials.AccessKeyId,
        secretAccessKey: credentials.SecretAccessKey,
        sessionToken: credentials.SessionToken,
        expiration: new Date(requestedAt + seconds * 1000),
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
        return `${plain} ${provider} must list the audience '${aud}' among its client IDs; or set 'audience' to one that it lists${role.startsWith('arn:aws-cn:') ? ", usually 'sts.amazonaws.com.cn' in China" : ''}.`;
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
    const external = settings.externalId ? '' : " If that policy requires an external ID, set 'external-id'.";
    if (from === OWN) {
        const token = " To use the job's OIDC token instead, add 'permissions: { id-token: write, contents: read }' to the job.";
        return `${plain} Allow sts:AssumeRole on it in the policies of the job's user or role, and name that user or role as a principal in the trust policy of ${role}.${external}${token}`;
    }
    return `${plain} Allow sts:AssumeRole on it in the policies of ${from}, and name that role as a principal in its trust policy.${external}`;
}
function durationHint(error, { roleDurationSeconds }) {
    return (0,failure.ge)(error) === 'duration'
        ? ` Set 'role-duration-seconds' (${roleDurationSeconds}) to no more than the role's maximum session duration.`
        : '';
}
function trustNeeded({ sub = '', repository = '', ref = 'refs/heads/main', ...ids }, audience) {
    const must = `Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${audience}' and this job's subject`;
    const [, rest] = /^repo:[^:]*:(.*)$/.exec(sub) ?? [];
    if (rest === undefined)
        return `${must} '${sub}'.`;
    const [owner = '', name = ''] = repository.split('/');
    const { repository_owner_id: ownerId = 'OWNER-ID', repository_id: id = 'REPOSITORY-ID' } = ids;
    return [
        `${must} 'repo:${owner}@${ownerId}/${name}@${id}:${rest}'`,
        `or, for repositories created before July 2026, 'repo:${owner}/${name}:${rest}'; the subject of this job's token is '${sub}'.`,
        otherForm(rest, ref),
    ].join(' ');
}
function otherForm(rest, ref) {
    if (rest.startsWith('environment:')) {
        return `This job has an environment; without one, its subject would end with ':ref:${ref}'.`;
    }
    return "This job has no environment; with one, its subject would end with ':environment:NAME'.";
}
function claimsOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/src/aws/credentials.js





const REFRESH_MS = 300_000;
const AGAIN_MS = 20_000;
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
            reject(new src_error.yo(`The AWS credentials could not be read within ${seconds} s: ${sourceOfCredentials()} does not respond. Check it, or set 'role-to-assume'.`, { cause }));
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
function roleCredentials(settings, fetchIdToken, config = {}, mask = () => undefined, own) {
    const untagged = new Set();
    let session;
    let asking;
    let notBefore = 0;
    const remainingMs = () => (session ? session.expiration.getTime() - Date.now() : 0);
    return async () => {
        if (session && (remainingMs() >= REFRESH_MS || (remainingMs() > 0 && Date.now() < notBefore)))
            return session;
        asking ??= assumeRoles({ settings, fetchIdToken, config, mask, untagged, ...(own && { own }) }).finally(() => {
            asking = undefined;
        });
        try {
            session = await asking;
            return session;
        }
        catch (error) {
            if (!session || remainingMs() <= 0)
                throw error;
            notBefore = Date.now() + AGAIN_MS;
            return session;
        }
    };
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
    const own = defaultCredentials({ ...connection, region }, keep);
    const credentials = settings.roles.length > 0 ? roleCredentials(settings, fetchIdToken, connection, keep, own) : own;
    return { ...connection, region, credentials };
}
const create = {
    async ecs(config) {
        const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        return new ECSClient(config);
    },
    async ecr(config) {
        const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
        return new ECRClient(config);
    },
    async ecrPublic(config) {
        const { ECRPUBLICClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8795), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 90871));
        return new ECRPUBLICClient({ ...config, region: 'us-east-1' });
    },
    async iam(config) {
        const { IAMClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(5244)]).then(__webpack_require__.bind(__webpack_require__, 15244));
        return new IAMClient(config);
    },
    async ssm(config) {
        const { SSMClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
        return new SSMClient(config);
    },
    async secretsManager(config) {
        const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
        return new SecretsManagerClient(config);
    },
    async logs(config) {
        const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 87887));
        return new CloudWatchLogsClient(config);
    },
    async cloudWatch(config) {
        const { CloudWatchClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 74858));
        return new CloudWatchClient(config);
    },
    async codeDeploy(config) {
        const { CodeDeployClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        return new CodeDeployClient(config);
    },
    async autoScaling(config) {
        const { ApplicationAutoScalingClient } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5883)]).then(__webpack_require__.bind(__webpack_require__, 15883));
        return new ApplicationAutoScalingClient(config);
    },
    async loadBalancing(config) {
        const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
        return new ElasticLoadBalancingV2Client(config);
    },
    async ec2(config) {
        const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
        const { ec2Settings } = await __webpack_require__.e(/* import() */ 4971).then(__webpack_require__.bind(__webpack_require__, 84971));
        return new ElasticLoadBalancingV2Client({
            ...config,
            ...ec2Settings(new ElasticLoadBalancingV2Client(config)),
        });
    },
};
function clientsOf(settings, shared) {
    const cache = new Map();
    const once = (key, load, own = {}) => {
        const client = cache.get(key) ?? load({ ...shared, ...own });
        cache.set(key, client);
        return client;
    };
    return {
        settings,
        ecs: () => once('ecs', create.ecs),
        ecsOnce: () => once('ecsOnce', create.ecs, { maxAttempts: 1 }),
        ecr: (region = settings.region) => once(`ecr ${region}`, create.ecr, { region }),
        ecrPublic: () => once('ecrPublic', create.ecrPublic),
        iam: () => once('iam', create.iam),
        ssm: (region = settings.region) => once(`ssm ${region}`, create.ssm, { region }),
        secretsManager: (region = settings.region) => once(`secretsManager ${region}`, create.secretsManager, { region }),
        logs: (region = settings.region) => once(`logs ${region}`, create.logs, { region }),
        cloudWatch: () => once('cloudWatch', create.cloudWatch),
        codeDeploy: () => once('codeDeploy', create.codeDeploy),
        codeDeployOnce: () => once('codeDeployOnce', create.codeDeploy, { maxAttempts: 1 }),
        autoScaling: () => once('autoScaling', create.autoScaling),
        loadBalancing: () => once('loadBalancing', create.loadBalancing),
        ec2: () => once('ec2', create.ec2),
    };
}


}),

78179:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (systemClock)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
        if (!signal?.aborted)
            throw error;
    }),
};


}),

87838:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (readBody)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88794);
var _zlib_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35700);



async function readBody(response, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        length += chunk.length;
        if (length > maxBytes)
            throw tooLarge(maxBytes);
        chunks.push(chunk);
    }
    if (!response.complete)
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('connection', 'the connection was closed in the middle of the response');
    return unpack(Buffer.concat(chunks), response.headers['content-encoding'], maxBytes);
}
const UNPACKERS = {
    gzip: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().gunzip),
    'x-gzip': () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().gunzip),
    deflate: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().inflate),
    br: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().brotliDecompress),
};
async function unpack(bytes, encoding, maxOutputLength) {
    const unpacker = UNPACKERS[encoding?.trim().toLowerCase() ?? ''];
    if (!unpacker || bytes.length === 0)
        return bytes;
    return unpacker()(bytes, { maxOutputLength }).catch((error) => {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(maxOutputLength);
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('connection', `the response is not valid ${encoding}`);
    });
}
function tooLarge(maxBytes) {
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('size', `the response is larger than ${Math.floor(maxBytes / 1024)} KiB`);
}


}),

50453:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Em: () => (request),
  En: () => (requestWithRetry),
  Lq: () => (openThroughSocket)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78179);
var _http_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87838);
var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88794);
var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46113);
var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69584);






const MAX_BYTES = 8 * 1024 * 1024;
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];
async function request(address, options) {
    const until = performance.now() + options.timeoutMs;
    let sent = options;
    let url = new URL(address);
    for (let hops = 0;; hops++) {
        const response = await exchange(url, sent, until);
        const location = isRedirect(response.status) ? response.headers.location : undefined;
        if (!location || options.maxRedirects === undefined || options.maxRedirects === 0)
            return response;
        if (hops >= options.maxRedirects) {
            throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(address)} redirects more than ${options.maxRedirects} times`);
        }
        const next = nextUrl(location, url);
        sent = redirected(sent, response.status, next.origin !== url.origin);
        url = next;
    }
}
function openThroughSocket(socketPath, options) {
    return new Promise((resolve, reject) => {
        const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ socketPath, ...options }, resolve);
        sent.on('error', reject);
        sent.end();
    });
}
const isTransientStatus = (status) => status === 408 || status === 429 || status >= 500;
async function requestWithRetry(address, options, { attempts, pauseMs, clock = _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m }) {
    for (let attempt = 1;; attempt++) {
        try {
            const response = await request(address, options);
            if (!isTransientStatus(response.status) || attempt >= attempts)
                return response;
        }
        catch (error) {
            const isTransient = error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j && error.problem !== 'size' && error.problem !== 'redirect';
            if (!isTransient || attempt >= attempts || options.signal?.aborted)
                throw error;
        }
        await clock.sleep(pauseMs * 2 ** (attempt - 1));
    }
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function nextUrl(location, from) {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (next && /^https?:$/.test(next.protocol))
        return next;
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(from)} redirects to a URL that is not HTTP`);
}
function redirected(options, status, isElsewhere) {
    const { method = 'GET', body, ...rest } = options;
    const becomesGet = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
    const dropped = [...(isElsewhere ? PRIVATE_HEADERS : []), ...(becomesGet ? ['content-type', 'content-length'] : [])];
    const headers = Object.entries(options.headers ?? {}).filter(([name]) => !dropped.includes(name.toLowerCase()));
    return { ...rest, headers: Object.fromEntries(headers), ...(becomesGet ? { method: 'GET' } : { method, body }) };
}
function exchange(given, options, until) {
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUserinfo */ .Q3)(given);
    const { method = 'GET', body, connectMs, signal, maxBytes = MAX_BYTES, socketPath, timeoutMs } = options;
    const proxy = options.direct || socketPath !== undefined ? undefined : (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyOf */ .O)(url);
    const authorization = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .authorizationOf */ .P_)(given);
    const headers = {
        accept: '*/*',
        'user-agent': 'slipway',
        ...(authorization && { authorization }),
        ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
        ...lowerCased(options.headers),
    };
    const agent = agentFor(url, proxy, options);
    const begin = url.protocol === 'https:' ? https().request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const timers = [];
        const settle = (act) => {
            for (const clear of timers)
                clear();
            signal?.removeEventListener('abort', abort);
            act();
        };
        const fail = (error) => {
            settle(() => reject(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j ? error : explain(error, url, proxy)));
            sent.destroy();
        };
        const late = (ms, what) => () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('timeout', `${what} within ${ms / 1000} s`));
        const abort = () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('timeout', 'the request was cancelled'));
        const sent = begin(url, { method, headers, agent, socketPath }, (response) => {
            (0,_http_body_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x)(response, maxBytes).then((bytes) => settle(() => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, url })), fail);
        });
        sent.on('error', fail);
        timers.push(after(Math.max(0, until - performance.now()), late(timeoutMs, 'no complete response')));
        if (connectMs !== undefined) {
            const connected = after(connectMs, late(connectMs, 'no connection'));
            timers.push(connected);
            sent.on('socket', (socket) => {
                if (socket.connecting)
                    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
                else
                    connected();
            });
        }
        if (signal?.aborted)
            return abort();
        signal?.addEventListener('abort', abort, { once: true });
        sent.end(body);
    });
}
const PARTS = 10;
function after(ms, act) {
    let remaining = PARTS;
    let timer = setTimeout(part, ms / PARTS);
    function part() {
        remaining--;
        if (remaining === 0)
            act();
        else
            timer = setTimeout(part, ms / PARTS);
    }
    return () => clearTimeout(timer);
}
function lowerCased(headers = {}) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/;
function explain(error, url, proxy) {
    const { errors = [] } = error;
    const text = error.message || errors.map(({ message }) => message).join(', ') || `${error.code ?? error}`;
    const { code = '' } = error;
    const { statusCode: status } = error;
    const more = { ...(code && { code }) };
    if (code === 'ERR_PROXY_TUNNEL') {
        const outcome = status ? `responded with status ${status}` : 'did not respond';
        const fix = status === 407 ? ': its URL needs a user name and password' : '';
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('proxy', `${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(proxy)} ${outcome} to a request for a connection to ${url.host}${fix}`, more);
    }
    const isUnreached = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code);
    if (proxy && isUnreached)
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('proxy', `${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(proxy)} could not be reached (${text})`, more);
    const through = proxy ? ` through ${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(proxy)}` : '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('name', text + through, more);
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j(CERTIFICATE.test(code) ? 'certificate' : 'connection', text + through, more);
}
const agents = new Map();
function agentFor(url, proxy, { keepAlive = false, timeoutMs }) {
    const key = [url.protocol, proxy?.url.href, keepAlive, timeoutMs].join(' ');
    const kept = agents.get(key);
    if (kept)
        return kept;
    const { href = '' } = proxy?.url ?? {};
    const options = {
        keepAlive,
        ...(proxy && { timeout: timeoutMs, proxyEnv: { HTTP_PROXY: href, HTTPS_PROXY: href } }),
    };
    const agent = url.protocol === 'https:' ? new (https().Agent)(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    agents.set(key, agent);
    return agent;
}
function https() {
    return process.getBuiltinModule('node:https');
}


}),

46113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (named),
  O: () => (proxyOf)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88794);
var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69584);



function named(proxy) {
    return proxy ? `the proxy ${(0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(proxy.url.origin)} of ${proxy.variable}` : 'the proxy';
}
function proxyOf(url, env = process.env) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]?.trim());
    const value = variable && env[variable]?.trim();
    if (!variable || !value || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(address)) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j('proxy', `${variable} is not a valid proxy URL; expected one like 'http://proxy.example:3128'`);
    }
    const proxy = new URL(address);
    return /^https?:$/.test(proxy.protocol) ? { url: proxy, variable } : undefined;
}
function isExempt(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === '*')
            return true;
        if (isInBlock(host, entry))
            return true;
        const [, name = '', itsPort] = /^\[?(.+?)\]?(?::(\d+))?$/.exec((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6 ? `[${entry}]` : entry) ?? [];
        if (itsPort && itsPort !== port)
            return false;
        const domain = name.replace(/^\*?\.|\.$/g, '');
        return host === domain || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && host.endsWith(`.${domain}`));
    });
}
function isInBlock(host, entry) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? 'ipv6' : 'ipv4';
    const [from = '', to = ''] = entry.split(/[/-]/);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) || !to)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    try {
        if (entry.includes('/'))
            list.addSubnet(from, Number(to), family);
        else
            list.addRange(from, to, family);
    }
    catch {
        return false;
    }
    return list.check(host, family);
}


}),

35700:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (zlib)
});
function zlib() {
    return process.getBuiltinModule('node:zlib');
}


}),

88486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (fetchIdToken)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _src_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50453);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);



const TIMEOUT_MS = 10_000;
const ATTEMPTS = 4;
const PAUSE_MS = 200;
const MAX_BYTES = 1024 * 1024;
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
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(value);
        return value;
    }
    const response = status === 0 ? `could not be reached (${text})` : `responded with status ${status} and no token`;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub's OIDC endpoint ${response}; run the job again.`);
}
async function get(address, bearer) {
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
    const options = { headers, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };
    const { status, body } = await (0,_src_http_js__WEBPACK_IMPORTED_MODULE_2__/* .requestWithRetry */ .En)(address, options, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
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
