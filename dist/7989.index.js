export const id = 7989;
export const ids = [7989];
export const modules = {

21916:
((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


}),

58641:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EV: () => (isRegistryHost),
  GQ: () => (parseRegistryRef),
  Lc: () => (isWithoutRegion),
  Ne: () => (PUBLIC_REGION),
  OF: () => (isEcrImage),
  TZ: () => (parseRegistryHost),
  dt: () => (PUBLIC_HOST)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);


const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
function isRegistryHost(host, env = process.env) {
    if (parseRegistryHost(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_REGION = 'us-east-1';
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutScheme */ .yO)(text);
    if (host === PUBLIC_HOST)
        return { type: 'public' };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...parseRegistryHost(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


}),

93130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeActive)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

async function describeActive(ecs, cluster, names) {
    const { services, missing } = await ecs.describeServices(cluster, names);
    const unclear = services.flatMap((service) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : []);
    if (unclear.length === 0)
        return { services, missing };
    const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
    const successful = new Set(deployments.flatMap(({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && targetServiceRevision ? [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevision.arn)] : []));
    return { services: services.map((service) => completed(service, successful)), missing };
}
function completed(service, successful) {
    const deployments = service.deployments?.map((deployment) => deployment.status === 'PRIMARY' && successful.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(deployment.id))
        ? { ...deployment, rolloutState: 'COMPLETED' }
        : deployment);
    return deployments ? { ...service, deployments } : service;
}


}),

67981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D6: () => (stageInWords),
  EY: () => (progressInWords),
  P0: () => (pausesOf),
  an: () => (STAGES),
  gg: () => (pausedAt),
  hB: () => (pauseInWords),
  nj: () => (alarmsInWords)
});
const STAGES = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }) {
    if (!lifecycleStage)
        return '';
    const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
    const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
    return `stage ${lifecycleStage}${shifts ? `, ${weight} % of the production traffic on the new version` : ''}`;
}
function pausesOf({ lifecycleHookDetails = [] }) {
    return lifecycleHookDetails.filter(({ status }) => status === 'AWAITING_ACTION');
}
function pausedAt(deployment) {
    return pausesOf(deployment)[0];
}
function pauseInWords({ hookId, expiresAt, timeoutAction }, arn) {
    const end = expiresAt === undefined
        ? ''
        : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, after which ECS applies ${timeoutAction}` : ''}`;
    return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}
function progressInWords(deployment) {
    const pause = pausedAt(deployment);
    const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
    if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME')
        return '';
    const stage = stageInWords(deployment);
    return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
        .filter(Boolean)
        .join(', ');
}
function alarmsInWords({ alarms }) {
    const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    if (names.length === 0)
        return '';
    return names.length > 1 ? `alarms ${names.join(', ')} are in ALARM` : `alarm ${names[0]} is in ALARM`;
}


}),

35145:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (commitOfImage),
  a: () => (commitToRecord)
});
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58641);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10304);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22794);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30541);
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);
var _image_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44924);


const COMMIT = /^[0-9a-f]{40}$/i;
async function commitOfImage(clients, image) {
    const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image);
    if (!reference || !(0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isEcrImage */ .OF)(image))
        return undefined;
    const registry = (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegistryHost */ .TZ)(reference.host);
    const there = { ...clients, ecr: () => clients.ecr(registry?.region) };
    const place = { clients: there, repository: reference.repository, registryId: registry?.account };
    const read = async (id) => (await (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_2__.readImages)(place, [id]))[0];
    const { digest, tag = 'latest' } = reference;
    const stored = await read(digest ? { imageDigest: digest } : { imageTag: tag });
    const part = stored?.manifest.manifests?.find(({ platform }) => platform && platform.os !== 'unknown');
    const config = stored?.manifest.config ?? (part && (await read({ imageDigest: part.digest })))?.manifest.config;
    if (!config)
        return undefined;
    const [authorization] = await (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_3__/* .authorize */ .Gq)(there, registry ? [registry.account] : [], () => undefined);
    if (!authorization)
        return undefined;
    const { config: settings } = await (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(authorization, reference.repository, config.digest);
    return settings?.Labels?.[_image_index_js__WEBPACK_IMPORTED_MODULE_5__/* .REVISION_LABEL */ .P1] || undefined;
}
function commitToRecord(labelled, built) {
    return [labelled ?? '', built].find((commit) => COMMIT.test(commit)) ?? '';
}


}),

66723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (registerRecorded),
  h0: () => (recordTags),
  k6: () => (withoutRecord),
  qb: () => (hasRecord)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);



const MOST_TAGS = 50;
const MOST_CHARACTERS = 256;
function recordTags({ commit, run, actor }) {
    const record = [
        ['commit', commit],
        ['run', run],
        ['actor', actor],
    ];
    return record
        .map(([name, value]) => ({ key: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(name), value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
function hasRecord(tags) {
    return tags.some(_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K);
}
function withoutRecord(tags) {
    return tags.filter((tag) => !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag));
}
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MOST_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (why) => `The revision was registered without the tags that record its source: ${why} Or set 'record-tags' to 'false'.`;
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
function isTagging(error) {
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedAction */ .Ub)(error) === 'ecs:TagResource' || (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(error) === 'tag-policy';
}
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MOST_CHARACTERS)
        .replace(/_+$/, '');
}


}),

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dk: () => (TAG),
  my: () => (formatImageReference),
  o_: () => (parseImageReference)
});
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageReference(text) {
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
function formatImageReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


}),

33182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MS: () => (templateProblem),
  Ws: () => (renderKnown),
  Xm: () => (renderTemplate),
  wX: () => (namesIn)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

function renderTemplate(template, names) {
    return join(partsOf(template, Object.keys(names), true), names);
}
function renderKnown(text, names) {
    return join(partsOf(text, Object.keys(names), false), names);
}
function templateProblem(template, names) {
    try {
        partsOf(template, names, true);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
function namesIn(template) {
    return partsOf(template, undefined, false).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}
function partsOf(text, names, strict) {
    const parts = [];
    let [from, at] = [0, text.indexOf('{{')];
    while (at >= 0) {
        const isEscaped = text[at - 1] === '\\' && text[at - 2] !== '\\';
        const found = readExpression(text, at, names);
        if (typeof found === 'string') {
            if (strict && !isEscaped)
                throw new SyntaxError(found);
            at = text.indexOf('{{', at + 2);
        }
        else if (isEscaped) {
            parts.push(text.slice(from, at - 1), text.slice(at, found.end));
            from = found.end;
            at = text.indexOf('{{', from);
        }
        else {
            parts.push(text.slice(from, text[at - 1] === '\\' ? at - 1 : at), found);
            from = found.end;
            at = text.indexOf('{{', from);
        }
    }
    return [...parts, text.slice(from)];
}
const TOKEN = /\s*('[^']*'|"[^"]*"|[\w.-]+|=|~?\}{2,3}|\S)/y;
function readExpression(text, start, names) {
    const plain = text.startsWith('{{{', start);
    const before = text.startsWith('~', start + 2);
    const words = [];
    TOKEN.lastIndex = start + (plain || before ? 3 : 2);
    const close = plain ? '}}}' : '}}';
    for (;;) {
        const token = TOKEN.exec(text)?.[1];
        if (token === undefined)
            return `'${shown(text, start, text.length)}' is not closed by '${close}'`;
        const after = token.startsWith('~');
        if (after || token.startsWith('}}')) {
            const end = TOKEN.lastIndex - (token.endsWith('}}}') && !plain ? 1 : 0);
            if (plain && !token.endsWith('}}}'))
                return `'${shown(text, start, end)}' is not closed by '}}}'`;
            const given = argumentsOf(words);
            if (!given)
                return `'${shown(text, start, end)}' is not an expression that is supported`;
            const near = names && !names.includes(given.name) ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given.name, names) : undefined;
            if (names && !names.includes(given.name)) {
                return `'${shown(text, start, end)}' is not an expression that is supported here; expected ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
            }
            return { ...given, plain, trim: { before, after }, end };
        }
        words.push(token);
    }
}
function argumentsOf([name = '', ...words]) {
    if (!/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    const positional = [];
    const named = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (words[index + 1] === '=') {
            const value = literal(words[index + 2]);
            if (value === undefined || !/^[A-Za-z_]\w*$/.test(word))
                return undefined;
            named.set(word, value);
            index += 2;
        }
        else {
            const value = literal(word);
            if (value === undefined || named.size > 0)
                return undefined;
            positional.push(value);
        }
    }
    return { name, positional, named };
}
function literal(word = '') {
    if (/^'[^']*'$|^"[^"]*"$/.test(word))
        return word.slice(1, -1);
    return /^-?\d+(\.\d+)?$/.test(word) ? word : undefined;
}
function join(parts, names) {
    return parts
        .map((part, index) => {
        if (typeof part !== 'string') {
            const value = names[part.name]?.(part) ?? '';
            return part.plain ? value : escaped(value);
        }
        const [previous, next] = [parts[index - 1], parts[index + 1]];
        const left = typeof previous === 'object' && previous.trim.after ? part.trimStart() : part;
        return typeof next === 'object' && next.trim.before ? left.trimEnd() : left;
    })
        .join('');
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function escaped(value) {
    return value.replace(/[&<>"'`=]/g, (character) => ESCAPES[character] ?? '');
}
function shown(text, start, end) {
    return text.slice(start, Math.min(end, start + 60));
}


}),

65446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (readCluster),
  ME: () => (readSmokeTest),
  U7: () => (readRollOptions)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67981);
var _src_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);




const MINUTE_MS = 60_000;
const MOST_MINUTES = 360;
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER */ .Bs, accepted) ?? '';
    for (const name of services.filter((candidate) => !_src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}': it must be a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .e)(services, given, region, input);
    for (const problem of problems)
        inputs.refuse(input, problem);
    return cluster;
}
function readRollOptions(inputs, region, action) {
    const wait = inputs.boolean('wait-for-service-stability') ?? true;
    const isExpress = action === 'deploy-express';
    const waitUntil = isExpress ? undefined : readWaitUntil(inputs, wait);
    return {
        region,
        wait,
        monitorSeconds: inputs.integer('monitor-for-seconds', 0, 3600),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MOST_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MOST_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
            together: !isExpress && (inputs.boolean('rollback-together') ?? false),
            smoke: false,
            ...(waitUntil && { waitUntil }),
        },
    };
}
function readWaitUntil(inputs, wait) {
    const until = inputs.choice('wait-until', ['completed', 'paused', ..._src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an]);
    if (until === 'completed')
        return undefined;
    if (!wait) {
        inputs.refuse('wait-until', `input 'wait-until' is '${until}', but 'wait-for-service-stability' is 'false': remove one`);
    }
    return until;
}
function readSmokeTest(inputs) {
    const url = inputs.text('smoke-url');
    const expect = inputs.text('smoke-expect') || undefined;
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    if (!url) {
        if (expect)
            inputs.refuse('smoke-expect', "input 'smoke-expect' is set without 'smoke-url': set 'smoke-url' to the URL to request");
        return undefined;
    }
    if (!(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isWebUrl */ .O9)(url)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(url)}': it must be a URL such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .secretPartsOf */ .K0)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


})

};
