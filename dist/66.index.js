export const id = 66;
export const ids = [66];
export const modules = {

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createClients)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
;// CONCATENATED MODULE: ./build/src/aws/credentials.js


/**
 * Credentials of the last of `settings.roles`, got by the job's OIDC token; the SDK asks again shortly before they
 * expire, and each time a fresh token is fetched. They stay in this process's memory.
 */
function roleCredentials(settings, fetchIdToken) {
    return async () => {
        const { STSClient, AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(962), __webpack_require__.e(337), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 7210));
        const [first, ...chained] = settings.roles;
        const common = { RoleSessionName: settings.roleSessionName };
        const token = await fetchIdToken(settings.audience);
        const anonymous = new STSClient({ region: settings.region });
        let session = await anonymous
            .send(new AssumeRoleWithWebIdentityCommand({
            ...common,
            RoleArn: first,
            WebIdentityToken: token,
            DurationSeconds: settings.roleDurationSeconds,
        }))
            .then(({ Credentials }) => toSession(Credentials))
            .catch((error) => {
            throw new src_error/* UserError */.yo(explainRefusal(first, token, error));
        });
        for (const role of chained) {
            // Role chaining is limited to one hour by STS, whatever the roles allow.
            const sts = new STSClient({ region: settings.region, credentials: session });
            const DurationSeconds = Math.min(settings.roleDurationSeconds, 3600);
            session = await sts
                .send(new AssumeRoleCommand({ ...common, RoleArn: role, DurationSeconds }))
                .then(({ Credentials }) => toSession(Credentials))
                .catch((error) => {
                throw new src_error/* UserError */.yo(`The role ${role} could not be assumed: ${(0,src_error/* messageOf */.bD)(error)}`);
            });
        }
        return session;
    };
}
function toSession(credentials) {
    if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
        throw new src_error/* UserError */.yo('STS answered without credentials; run the job again.');
    }
    return {
        accessKeyId: credentials.AccessKeyId,
        secretAccessKey: credentials.SecretAccessKey,
        sessionToken: credentials.SessionToken,
        expiration: credentials.Expiration ?? new Date(Date.now() + 900_000),
    };
}
/** The refusal with what the role's trust policy has to say: repositories made after 2026-07-15 have subjects with ids. */
function explainRefusal(role, token, error) {
    const plain = `The role ${role} could not be assumed by the job's OIDC token: ${(0,src_error/* messageOf */.bD)(error)}`;
    if ((0,failure/* failureKind */.zU)(error) !== 'denied')
        return plain;
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}');
    const [owner = '', name = ''] = (claims.repository ?? '').split('/');
    const rest = (claims.sub ?? '').replace(/^repo:[^:]*:/, '');
    return [
        `${plain}. Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${claims.aud ?? ''}' and this job's subject`,
        `'repo:${owner}@${claims.repository_owner_id ?? 'OWNER-ID'}/${name}@${claims.repository_id ?? 'REPOSITORY-ID'}:${rest}'`,
        `or, for repositories from before July 2026, 'repo:${owner}/${name}:${rest}'; this job's token says '${claims.sub ?? ''}'.`,
    ].join(' ');
}

;// CONCATENATED MODULE: ./build/src/aws/clients.js



/** A call without an answer ends after this time, and is then sent again or read after. */
const REQUEST_TIMEOUT_MS = 20_000;
/** Clients for `settings`; `fetchIdToken` is asked when `settings.roles` are to be assumed. */
function createClients(settings, fetchIdToken) {
    const proxyEnv = process.env;
    const config = {
        region: settings.region,
        maxAttempts: settings.maxRetries + 1,
        ...(settings.roles.length > 0 && { credentials: roleCredentials(settings, fetchIdToken) }),
        requestHandler: {
            requestTimeout: REQUEST_TIMEOUT_MS,
            throwOnRequestTimeout: true,
            connectionTimeout: 5_000,
            httpAgent: new external_node_http_.Agent({ keepAlive: true, proxyEnv }),
            httpsAgent: new external_node_https_.Agent({ keepAlive: true, proxyEnv }),
        },
    };
    const cache = new Map();
    const once = (key, create) => {
        const client = cache.get(key) ?? create();
        cache.set(key, client);
        return client;
    };
    return {
        settings,
        ecs: () => once('ecs', async () => new (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101))).ECSClient(config)),
        ecsOnce: () => once('ecsOnce', async () => new (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101))).ECSClient({ ...config, maxAttempts: 1 })),
        ecr: (region = settings.region) => once(`ecr ${region}`, async () => new (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(697), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 227))).ECRClient({ ...config, region })),
        ecrPublic: () => once('ecrPublic', async () => {
            const { ECRPUBLICClient } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 1177));
            return new ECRPUBLICClient({ ...config, region: 'us-east-1' });
        }),
        iam: () => once('iam', async () => new (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(962), __webpack_require__.e(337), __webpack_require__.e(548)]).then(__webpack_require__.bind(__webpack_require__, 9548))).IAMClient(config)),
        ssm: (region = settings.region) => once(`ssm ${region}`, async () => new (await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 5246))).SSMClient({ ...config, region })),
        secretsManager: (region = settings.region) => once(`secretsManager ${region}`, async () => {
            const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(807)]).then(__webpack_require__.bind(__webpack_require__, 9807));
            return new SecretsManagerClient({ ...config, region });
        }),
        logs: (region = settings.region) => once(`logs ${region}`, async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(688), __webpack_require__.e(887)]).then(__webpack_require__.bind(__webpack_require__, 7887));
            return new CloudWatchLogsClient({ ...config, region });
        }),
    };
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   zU: () => (/* binding */ failureKind)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

const THROTTLED = new Set([
    'ThrottlingException',
    'Throttling',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'SlowDown',
]);
const DENIED = new Set(['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation', 'NotAuthorized']);
const EXPIRED = new Set([
    'ExpiredTokenException',
    'ExpiredToken',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'InvalidToken',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'CredentialsProviderError',
    'RequestExpired',
]);
/** Sorts the error of an AWS call. */
function failureKind(error) {
    const { name, $metadata, code } = error;
    if (THROTTLED.has(name))
        return 'throttled';
    if (DENIED.has(name))
        return 'denied';
    if (EXPIRED.has(name))
        return 'expired';
    const status = $metadata?.httpStatusCode;
    if (status === 429)
        return 'throttled';
    if (status !== undefined && status >= 500)
        return 'server';
    if (status !== undefined && status >= 400)
        return 'refused';
    return code !== undefined || name === 'TimeoutError' || name === 'AbortError' || $metadata ? 'network' : 'refused';
}
/** Whether a call that failed so may have taken effect all the same. */
function isAmbiguous(error) {
    const kind = failureKind(error);
    return kind === 'server' || kind === 'network';
}
/** Whether the same call may succeed a moment later. */
function isPassing(error) {
    const kind = failureKind(error);
    return kind === 'throttled' || kind === 'server' || kind === 'network';
}
/**
 * A failed call as one sentence with its fix.
 * @param action the IAM action, e.g. `ecs:UpdateService`
 */
function describeFailure(action, error) {
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).trim().replace(/\.$/, '');
    const named = error instanceof Error && error.name !== 'Error' ? `${error.name}: ${text}` : text;
    switch (failureKind(error)) {
        case 'denied':
            return `AWS denied ${action}: ${text}. Allow ${/perform: ([\w-]+:\w+)/.exec(text)?.[1] ?? action} in the policy of the role that this job uses.`;
        case 'expired':
            return `The AWS credentials are missing, invalid or expired at ${action} (${named}). Give the job fresh ones, or set 'role-to-assume'.`;
        case 'throttled':
            return `AWS throttled ${action} (${named}). Run the job again, or raise 'max-retries'.`;
        case 'network':
        case 'server':
            return `${action} got no usable answer (${named}). Check the network and the endpoint, then run the job again.`;
        case 'refused':
            return `${action} was refused: ${named}.`;
    }
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ callJson)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

/**
 * Sends `command` with `body` as its JSON body, and answers with the body that came back.
 * @throws the SDK's error of the service
 */
async function callJson(client, command, body) {
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
    await client.send(command);
    return { output: JSON.parse(text || '{}'), date };
}


/***/ }),

/***/ 6378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Ecs)
/* harmony export */ });
/* harmony import */ var _aws_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);

/** The most that one call takes, by the API's own limits. */
const SERVICES_A_CALL = 10;
const SERVICE_DEPLOYMENTS_A_CALL = 20;
const TASKS_A_CALL = 100;
/** The ECS calls that Slipway makes; bodies go and come back lossless. Each throws the SDK's error of its call. */
class Ecs {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    /** @param reference a family (its newest ACTIVE revision), `family:revision` or an ARN */
    async describeTaskDefinition(reference) {
        const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const input = { taskDefinition: reference, include: ['TAGS'] };
        const { output } = await this.#call(new DescribeTaskDefinitionCommand(input), input);
        return { taskDefinition: output.taskDefinition, tags: output.tags ?? [] };
    }
    /** Registers `definition` as it is; a call that was throttled or lost is retried by the SDK. */
    async registerTaskDefinition(definition) {
        const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const { output } = await this.#call(new RegisterTaskDefinitionCommand(definition), definition);
        return output.taskDefinition.taskDefinitionArn;
    }
    /** Names that ECS does not know are in `missing`. `date` is the server's clock in ms. */
    async describeServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const answers = await Promise.all(chunks(services, SERVICES_A_CALL).map((names) => {
            const input = { cluster, services: names };
            return this.#call(new DescribeServicesCommand(input), input);
        }));
        return {
            services: answers.flatMap(({ output }) => output.services ?? []),
            missing: answers.flatMap(({ output }) => output.failures ?? []),
            date: Math.max(...answers.map(({ date }) => date)),
        };
    }
    /** Sent once: whether an attempt without an answer took effect is for the caller to find out. */
    async updateService(input) {
        const { UpdateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const { output, date } = await (0,_aws_json_js__WEBPACK_IMPORTED_MODULE_0__/* .callJson */ .X)(await this.#clients.ecsOnce(), new UpdateServiceCommand(input), input);
        return { service: output.service, date };
    }
    /** Newest first. */
    async listServiceDeployments(cluster, service, filter = {}) {
        const { ListServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
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
            found.push(...(output.serviceDeployments ?? []));
            nextToken = output.nextToken;
        } while (nextToken && found.length < (filter.most ?? Number.POSITIVE_INFINITY));
        return found;
    }
    async describeServiceDeployments(arns) {
        const { DescribeServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceDeploymentArns) => {
            const input = { serviceDeploymentArns };
            return this.#call(new DescribeServiceDeploymentsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => output.serviceDeployments ?? []);
    }
    async describeServiceRevisions(arns) {
        const { DescribeServiceRevisionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceRevisionArns) => {
            const input = { serviceRevisionArns };
            return this.#call(new DescribeServiceRevisionsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => output.serviceRevisions ?? []);
    }
    /** Asks ECS to end a service deployment by rolling it back. */
    async stopServiceDeployment(serviceDeploymentArn) {
        const { StopServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const input = { serviceDeploymentArn, stopType: 'ROLLBACK' };
        await this.#call(new StopServiceDeploymentCommand(input), input);
    }
    /** The tasks of a service, whichever deployment started them. ECS forgets stopped ones after an hour. */
    async tasksOf(cluster, serviceName, desiredStatus) {
        const { ListTasksCommand, DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const arns = [];
        let nextToken;
        do {
            const input = { cluster, serviceName, desiredStatus, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTasksCommand(input), input);
            arns.push(...(output.taskArns ?? []));
            nextToken = output.nextToken;
        } while (nextToken);
        const answers = await Promise.all(chunks(arns, TASKS_A_CALL).map((tasks) => {
            const input = { cluster, tasks };
            return this.#call(new DescribeTasksCommand(input), input);
        }));
        return answers.flatMap(({ output }) => output.tasks ?? []);
    }
    async #call(command, input) {
        return (0,_aws_json_js__WEBPACK_IMPORTED_MODULE_0__/* .callJson */ .X)(await this.#clients.ecs(), command, input);
    }
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber)
/* harmony export */ });
/*
 * ECS's shapes as AwsJson1.1 carries them, with the members that Slipway reads; what else AWS sends is kept.
 * Times are seconds since the epoch by ECS's own clock.
 */
/** `N` of `ecs-svc/N` and of a service revision's ARN: the link between the two views of a deployment. */
function revisionNumber(idOrArn) {
    return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}
/** The name behind an ARN or a name: its last part. */
function shortName(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
/** The deployment that ECS is bringing the service to. */
function primaryOf(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/** What the distribution specification takes for a tag. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** ECR's own pattern of a repository's name; it is 2 to 256 characters long. */
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Takes a reference apart; `undefined` when it is none. The first component is a host where Docker takes it for one. */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
/** The reference as Docker writes it. */
function formatReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate that `word` is probably a misspelling of; `undefined` when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = candidates[lower.indexOf((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), lower))];
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <=
        (best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3)))
        ? best
        : undefined;
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** `text` so that Markdown shows it as it is, on one line; also at the start of a paragraph, and in a table cell. */
function escapeText(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/[\\`*_[\]<>|#&~$]/g, (character) => `\\${character}`)
        .replace(/^( ?)([-+=]|\d+(?=[.)]))/, (_, space, mark) => /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`);
}
/** `text` as inline code, whatever it contains. */
function code(text) {
    const fence = '`'.repeat(longestRun([text]) + 1);
    const inner = text.replace(/\s+/g, ' ');
    return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``;
}
/** Lines as a code block that none of them can close. */
function codeBlock(lines, language = 'text') {
    const fence = '`'.repeat(Math.max(2, longestRun(lines)) + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** The most backticks in a row. */
function longestRun(lines) {
    let longest = 0;
    for (const line of lines)
        for (const [run] of line.matchAll(/`+/g))
            longest = Math.max(longest, run.length);
    return longest;
}
/** A table whose cells are Markdown on one line; a `|` in them, in code too, ends no cell. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part that a reader unfolds; the title is plain text. */
function details(title, body) {
    const escaped = title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<details><summary>${escaped}</summary>\n\n${body}\n\n</details>`;
}
/** GitHub discards a step's summary of more than 1 MiB whole: leaves room for others of the same step. */
const MOST_BYTES = 1_000_000;
/** `markdown`, cut at a line before it is too long for GitHub, and saying so. */
function cut(markdown, most = MOST_BYTES) {
    if (Buffer.byteLength(markdown) <= most)
        return markdown;
    const head = Buffer.from(markdown)
        .subarray(0, most - 300)
        .toString('utf8');
    const whole = head.slice(0, head.lastIndexOf('\n'));
    return `${whole}${closing(whole)}\n\n_The rest was cut: GitHub shows at most 1 MiB. The report file has all of it._\n`;
}
/** What ends the code block and the folded part in which `markdown` was cut. */
function closing(markdown) {
    let fence = '';
    let folded = 0;
    for (const line of markdown.split('\n')) {
        const [run = ''] = /^`{3,}/.exec(line) ?? [];
        if (fence)
            fence = line === fence ? '' : fence;
        else if (run)
            fence = run;
        else if (line.startsWith('<details>'))
            folded++;
        else if (line === '</details>')
            folded--;
    }
    return `${fence && `\n${fence}`}${'\n\n</details>'.repeat(Math.max(0, folded))}`;
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fetchIdToken)
/* harmony export */ });
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33);


/**
 * Asks the runner for a fresh OIDC token of this job.
 * @throws {UserError} when the job may not have one, or the runner's endpoint does not answer with one.
 */
async function fetchIdToken(audience) {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (!url || !bearer) {
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The job has no OIDC token: add 'permissions: { id-token: write, contents: read }' to the job.");
    }
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    const answer = await fetch(address, {
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
        signal: AbortSignal.timeout(30_000),
    });
    const { value } = answer.ok ? (await answer.json()) : {};
    if (!value)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub's OIDC endpoint answered ${answer.status} and no token; run the job again.`);
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(value);
    return value;
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Inputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _src_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);



/**
 * The inputs of a step. Every reader notes what is wrong instead of throwing, so that `check` reports all of it at once.
 * A reader returns a harmless value after a problem; nothing may be done with it before `check`.
 */
class Inputs {
    /** The names that were asked for, for the test that holds them against action.yml. */
    asked = new Set();
    problems = [];
    #env;
    constructor(env = process.env) {
        this.#env = env;
    }
    /** An environment variable that stands in for inputs, such as `AWS_REGION`; empty when unset. */
    variable(name) {
        return this.#env[name]?.trim() ?? '';
    }
    /** The value, trimmed; empty when unset. */
    text(name) {
        return this.raw(name).trim();
    }
    /** The value to the letter, for multi-line inputs whose white space counts. */
    raw(name) {
        this.asked.add(name);
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    required(name, example) {
        const value = this.text(name);
        if (!value)
            this.refuse(name, `input '${name}' is required and is empty: set it, for example to '${example}'`);
        return value;
    }
    /** `undefined` when unset. */
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}': it must be ${accepted}`);
        return value || undefined;
    }
    choice(name, accepted) {
        const value = this.text(name);
        const found = accepted.find((candidate) => candidate === value);
        if (found === undefined) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, accepted);
            const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
            this.refuse(name, `input '${name}' is '${value}': it must be one of ${list}${near ? `; did you mean '${near}'?` : ''}`);
        }
        return found ?? accepted[0];
    }
    /** YAML 1.2's booleans in the spellings that `@actions/core` takes; `undefined` when unset. */
    boolean(name) {
        const value = this.text(name);
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        if (value)
            this.refuse(name, `input '${name}' is '${value}': it must be 'true' or 'false'`);
        return undefined;
    }
    /** A whole number from `least` to `most`; `undefined` when unset. */
    integer(name, least, most) {
        const value = this.text(name);
        if (!value)
            return undefined;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        this.refuse(name, `input '${name}' is '${value}': it must be a whole number from ${least} to ${most}`);
        return undefined;
    }
    /** Lines, each trimmed, blank ones left out; with `comma` also what commas part. */
    list(name, { comma = false } = {}) {
        return this.raw(name)
            .split(comma ? /[\r\n,]+/ : /[\r\n]+/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** Notes a problem when `path`, the value of input `name`, is not a file that can be read. */
    file(name, path) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            this.refuse(name, `input '${name}' names the file '${path}', which does not exist in ${process.cwd()}`);
        else if (!found.isFile())
            this.refuse(name, `input '${name}' names '${path}', which is not a file`);
    }
    /** Refuses an input of AWS's action that is not built yet: GitHub would only warn, and a migration silently not run. */
    notYet(name, meanwhile) {
        if (this.text(name)) {
            this.refuse(name, `input '${name}' is not supported by this version of Slipway: ${meanwhile}`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message, ...place });
    }
    /** @throws {InputError} with everything that was found wrong. */
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(this.problems);
    }
}


/***/ }),

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33);

/** GitHub shows ten annotations of a kind and step; the last place is kept for the error that ends the step. */
const MOST_ANNOTATIONS = 9;
/** The step's log. Lines carry the time since the step began: `[1:05] web: …`. */
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MOST_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${elapsed(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}
/** `ms` as minutes and seconds: `1:05`. */
function elapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


/***/ })

};
