export const id = 9104;
export const ids = [9104,4998];
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
  Zt: () => (PUBLIC_DUAL_STACK_HOST),
  dt: () => (PUBLIC_HOST),
  sw: () => (isPublicHost)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53071);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69584);


function isRegistryHost(host, env = process.env) {
    if ((0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_DUAL_STACK_HOST = 'ecr-public.aws.com';
const PUBLIC_REGION = 'us-east-1';
function isPublicHost(host) {
    return host === PUBLIC_HOST || host === PUBLIC_DUAL_STACK_HOST;
}
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScheme */ .yO)(text);
    if (isPublicHost(host))
        return { type: 'public', ...(host !== PUBLIC_HOST && { host }) };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...(0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


}),

28990:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AK: () => (recordedIn),
  Hy: () => (recordKey),
  _K: () => (isRecordTag)
});
const PREFIX = 'slipway:';
function recordKey(what) {
    return `${PREFIX}${what}`;
}
function isRecordTag({ key }) {
    return String(key).startsWith(PREFIX);
}
function recordedIn(tags, what) {
    return tags.find(({ key }) => key === recordKey(what))?.value;
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
    return `stage ${lifecycleStage}${shifts ? `, ${weight}% of the production traffic on the new version` : ''}`;
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



const MAX_TAGS = 50;
const MAX_CHARACTERS = 256;
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
    const all = [...own, ...record.slice(0, Math.max(0, MAX_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (problem) => `The revision was registered without the tags that record its source: ${problem} Alternatively, set 'record-tags' to 'false'.`;
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
        .slice(0, MAX_CHARACTERS)
        .replace(/_+$/, '');
}


}),

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dh: () => (DIGEST),
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

53071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (parseRegistryHost)
});
const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.(?:com\.cn|eu))|(?:c2s\.ic|sc2s\.sgov|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}


}),

50649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  dg: () => (READ_ONLY_KEYS),
  iU: () => (toTaskDefinition),
  iw: () => (fromDescribed)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const READ_ONLY_KEYS = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
];
const DESCRIBED_KEYS = ['taskDefinitionArn', 'requiresAttributes', 'registeredAt'];
function toTaskDefinition(node, source) {
    const refused = (message, origin) => ({
        node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin),
        findings: [{ rule: 'syntax', severity: 'error', message, origin }],
    });
    if (node === undefined)
        return refused('the task definition is empty', { ...source, line: 1, column: 1 });
    if (node.kind !== 'fields')
        return refused('the file is not a valid task definition; expected a mapping with containerDefinitions', node.origin);
    const inner = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'taskDefinition');
    const wrapped = inner?.kind === 'fields' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'containerDefinitions') === undefined;
    const tags = wrapped && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'tags').length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'tags') : undefined;
    const bare = wrapped ? inner : node;
    const definition = tags ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(bare, 'tags', tags) : bare;
    const meaningless = [...definition.entries].flatMap(([key, { value }]) => key.startsWith('x-') || (value.kind === 'scalar' && value.value === '') ? [key] : []);
    const isDescribed = DESCRIBED_KEYS.some((key) => bare.entries.has(key));
    const writable = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...meaningless]);
    if (!isDescribed)
        return { node: writable, findings: [] };
    return { node: { ...withoutTagsOfAws(writable), origin: { ...writable.origin, isDescribed } }, findings: [] };
}
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    const tagged = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {});
    return tagged.kind === 'list' ? withoutTagsOfAws((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', tagged)) : definition;
}
function withoutTagsOfAws(definition) {
    const tags = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(definition, 'tags');
    if (tags?.kind !== 'list')
        return definition;
    const settable = tags.items.filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    return settable.length > 0
        ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, tags.origin))
        : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, ['tags']);
}


}),

90425:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (createOnce),
  o: () => (isSuccess)
});
var _src_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78179);
var _src_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4474);



const ATTEMPTS = 3;
const PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;
async function createOnce({ create, list, isCreated }, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    let last = { problem: '' };
    let mayExist = false;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const response = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .responseOf */ .lR)(create);
        if (isSuccess(response))
            return response;
        last = response;
        mayExist ||= isAmbiguous(response);
        const pause = pauseOf(response);
        if (pause === undefined)
            break;
        if (attempt < ATTEMPTS || mayExist)
            await clock.sleep(pause);
        if (!mayExist)
            continue;
        const found = await find({ list, isCreated }, clock);
        if (found === 'unknown')
            break;
        if (found)
            return found;
    }
    return last;
}
async function find({ list, isCreated }, clock) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const response = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .responseOf */ .lR)(list);
        if (isSuccess(response) && Array.isArray(response.data)) {
            const data = response.data.find((element) => (0,_src_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(element) && isCreated(element));
            return data === undefined ? undefined : { ...response, data };
        }
        const pause = pauseOf(response);
        if (pause === undefined)
            return 'unknown';
        if (attempt < ATTEMPTS)
            await clock.sleep(pause);
    }
    return 'unknown';
}
function isSuccess(response) {
    return !('problem' in response) && response.status >= 200 && response.status < 300;
}
function isAmbiguous(response) {
    return 'problem' in response || response.status >= 500 || response.status === 408;
}
function pauseOf(response) {
    if ('problem' in response)
        return PAUSE_MS;
    const after = Number(response.headers['retry-after']);
    const pause = Math.min(after > 0 ? after * 1000 : PAUSE_MS, MAX_PAUSE_MS);
    if (response.status >= 500 || response.status === 408 || response.status === 429)
        return pause;
    return response.status === 403 && after > 0 ? pause : undefined;
}


}),

67184:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (deploymentCreation),
  c: () => (statusCreation)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _src_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);
var _src_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);



const MAX_CHARACTERS = 140;
const LIST = { per_page: 100 };
function deploymentCreation({ rest }, place, given) {
    const { ref, environment } = given;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const payload = { ...given.payload, id };
    const body = { ref, task: 'deploy', auto_merge: false, required_contexts: [], environment, description: 'Slipway' };
    return {
        create: () => rest.repos.createDeployment({ ...place, ...body, payload }),
        list: () => rest.repos.listDeployments({ ...place, sha: ref, task: 'deploy', environment, ...LIST }),
        isCreated: (deployment) => idIn(deployment.payload) === id,
    };
}
function idIn(payload) {
    const value = typeof payload === 'string' ? (0,_src_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(payload) : payload;
    return (0,_src_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value.id : undefined;
}
function statusCreation({ rest }, place, id, status) {
    const body = { ...status, description: (0,_src_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(status.description, MAX_CHARACTERS) };
    return {
        create: () => rest.repos.createDeploymentStatus({ ...place, ...body, deployment_id: id }),
        list: () => rest.repos.listDeploymentStatuses({ ...place, deployment_id: id, ...LIST }),
        isCreated: ({ state, description, log_url }) => state === body.state && description === body.description && log_url === body.log_url,
    };
}


}),

3048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L4: () => (stateOf),
  Vp: () => (runUrl),
  xj: () => (STATES)
});
const STATES = {
    deployed: 'success',
    unchanged: 'success',
    started: 'in_progress',
    paused: 'in_progress',
    planned: 'inactive',
    registered: 'inactive',
    superseded: 'inactive',
    refused: 'failure',
    'rolled-back': 'failure',
    'rollback-failed': 'failure',
    failed: 'failure',
    'timed-out': 'failure',
    cancelled: 'error',
    unknown: 'error',
};
function stateOf(verdict) {
    return Object.hasOwn(STATES, verdict) ? STATES[verdict] : 'error';
}
function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = process.env) {
    if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return '';
    const run = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    return GITHUB_RUN_ATTEMPT ? `${run}/attempts/${GITHUB_RUN_ATTEMPT}` : run;
}


}),

54998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  createGithubDeployment: () => (createGithubDeployment),
  readSavedGithubDeployment: () => (readSavedGithubDeployment)
});
var _src_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78179);
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30706);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _create_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90425);
var _deployment_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67184);
var _deployment_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3048);
var _github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4474);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1454);









const KEY = 'github-deployment';
const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };
function createGithubDeployment(request, log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(request.token);
    const created = create(request, log, clock).catch((error) => {
        log.notice(`No GitHub Deployment was created: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return undefined;
    });
    return announcement(request, created, log, clock);
}
function readSavedGithubDeployment(log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    const state = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(KEY);
    const token = new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G().text('github-token');
    if (!state || !token)
        return undefined;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    const { id, environment, environmentUrl } = JSON.parse(state);
    return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}
function announcement(request, created, log, clock) {
    return {
        finish: async (report) => {
            const id = await created;
            if (id === undefined)
                return;
            const state = report ? _deployment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATES */ .xj[report.verdict] : 'error';
            const text = report
                ? [report.verdict, report.reason].filter(Boolean).join(': ')
                : 'the step ended without a verdict';
            const problem = await setStatus(request, id, state, text, clock);
            if (problem)
                log.notice(`The GitHub Deployment in '${request.environment}' was left in progress: ${problem}`);
            else
                log.info(`GitHub Deployment in '${request.environment}': ${state}`);
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetState */ .d4)(KEY);
        },
    };
}
async function create(request, log, clock) {
    const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
    if (!ref || !repository)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
    const { environment, environmentUrl } = request;
    const response = await send(request.token, clock, (github, place) => (0,_deployment_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentCreation */ .b)(github, place, { ref, environment, payload: {} }));
    if ('problem' in response) {
        log.notice(`No GitHub Deployment was created: ${response.problem}`);
        return undefined;
    }
    const { id } = (response.json ?? {});
    if (typeof id !== 'number') {
        log.notice("No GitHub Deployment was created: GitHub's response does not contain one.");
        return undefined;
    }
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(KEY, JSON.stringify({ id, environment, environmentUrl }));
    }
    catch (error) {
        log.notice(`The GitHub Deployment in '${environment}' will stay in progress if the job is cancelled: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
    const problem = await setStatus(request, id, 'in_progress', 'deploying', clock);
    if (problem)
        log.notice(`The status of the GitHub Deployment in '${environment}' could not be set: ${problem}`);
    return id;
}
async function setStatus({ token, environment, environmentUrl }, id, state, text, clock) {
    const body = {
        state,
        environment,
        description: text,
        log_url: (0,_deployment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .Vp)(),
        ...(environmentUrl && { environment_url: environmentUrl }),
    };
    const response = await send(token, clock, (github, place) => (0,_deployment_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .statusCreation */ .c)(github, place, id, body));
    return 'problem' in response ? response.problem : undefined;
}
async function send(token, clock, creation) {
    const place = (0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerAndRepo */ .H5)(process.env.GITHUB_REPOSITORY ?? '');
    const octokit = await (0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .connectGithub */ .Sv)(token, LIMITS).catch((error) => ({ problem: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
    if ('problem' in octokit)
        return octokit;
    const response = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_7__/* .createOnce */ .U)(creation(octokit, place), clock);
    if ((0,_create_once_js__WEBPACK_IMPORTED_MODULE_7__/* .isSuccess */ .o)(response))
        return { json: response.data };
    return { problem: 'problem' in response ? `GitHub did not respond (${response.problem}).` : explain(response) };
}
function explain({ status, headers, data }) {
    const reason = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanSentence */ .b4)(String(data?.message ?? ''), 300);
    const words = `GitHub responded with status ${status}${reason ? ` '${reason}'` : ''}`;
    if (status === 401)
        return `${words}: the 'github-token' input is not a valid token.`;
    const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    if (status === 404 || (status === 403 && !limited)) {
        return `${words}: the token lacks permissions; add 'permissions: { deployments: write }' to the job.`;
    }
    return `${words}.`;
}


}),

4474:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Sv: () => (connectGithub),
  H5: () => (ownerAndRepo),
  lR: () => (github_responseOf)
});

var src_error = __webpack_require__(7611);
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/fetch.js

const MAX_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];
const LIMITS = { timeoutMs: 30_000, maxRedirects: MAX_REDIRECTS, attempts: 1, pauseMs: 0 };
function createFetch({ attempts, pauseMs, ...limits } = LIMITS) {
    return async (input, init = {}) => {
        const given = input instanceof Request ? new Request(input, init) : undefined;
        const { redirect = 'follow' } = given ?? init;
        const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
        const options = {
            ...limits,
            method: given?.method ?? init.method ?? 'GET',
            headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
            body: body?.length ? body : undefined,
            maxRedirects: redirect === 'follow' ? (limits.maxRedirects ?? 0) : 0,
            signal: (given ?? init).signal ?? undefined,
        };
        const response = await (0,http.En)(given?.url ?? String(input), options, { attempts, pauseMs });
        const isRedirect = response.status >= 300 && response.status < 400;
        if (redirect === 'error' && isRedirect)
            throw new TypeError('unexpected redirect');
        return responseOf(response);
    };
}
function responseOf({ status, headers, body, url }) {
    const shown = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        if (name === 'content-encoding' || name === 'content-length')
            continue;
        for (const one of [value].flat())
            if (one !== undefined)
                shown.append(name, one);
    }
    const content = BODILESS.includes(status) ? null : new Uint8Array(body);
    return Object.defineProperty(new Response(content, { status, headers: shown }), 'url', { value: url.href });
}
async function bytesOf(body) {
    if (body === undefined || body === null)
        return undefined;
    return Buffer.from(await new Response(body).arrayBuffer());
}

var objects = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/step/github.js



const HEADERS = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
};
const NO_LOG = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function connectGithub(token, limits, api = process.env.GITHUB_API_URL || 'https://api.github.com') {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 58134)).catch((error) => {
        const path = process.env.GITHUB_EVENT_PATH ?? '';
        throw new src_error.yo(`GITHUB_EVENT_PATH is '${path}', which does not contain a valid event payload (${(0,src_error.bD)(error)}).`);
    });
    const send = createFetch(limits);
    const fetch = (input, init) => send(input, { ...init, headers: { ...init?.headers, ...HEADERS, authorization: `Bearer ${token}` } });
    const baseUrl = api.replace(/\/$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}
function ownerAndRepo(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function github_responseOf(call) {
    try {
        return readable(await call());
    }
    catch (error) {
        const { response, cause } = error;
        return response ? readable(response) : { problem: (0,src_error.bD)(cause ?? error) };
    }
}
function readable({ status, headers, data }) {
    return { status, headers, data: typeof data === 'string' ? (0,objects.qF)(data) : data };
}


}),

41067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z: () => (concludeCancelled)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
var controller_controllers = __webpack_require__(52783);
var follow = __webpack_require__(34652);
var state = __webpack_require__(10702);
var next = __webpack_require__(24253);
var conclude = __webpack_require__(87781);
var read_at_end = __webpack_require__(58939);
var result = __webpack_require__(72656);
;// CONCATENATED MODULE: ./build/src/deploy/resume.js





async function resumeRollouts(given, rollouts, options, withinMs, settled = []) {
    const { clock } = given;
    const until = clock.now() + withinMs;
    const limit = { clock, until: until + CLOSING_MS };
    const context = { ...given, ecs: given.ecs.within(limit) };
    const controllers = await (0,controller_controllers.dg)(context, rollouts, limit);
    const services = await readUntilSeen(context, controllers, rollouts, until);
    const policy = { ...options.policy, rollbackMs: until - clock.now(), smoke: false, resumes: true };
    const resumed = await Promise.all(rollouts.map((rollout) => resumeOne(context, controllers.of(rollout), rollout, services.get(rollout), policy)));
    const followed = await (0,follow.e)(context, resumed, policy, [], undefined, controllers);
    const finals = await (0,read_at_end.J)(context, rollouts);
    const results = followed.map((one, index) => (0,conclude.N)(context, one, finals.get(rollouts[index]), options, undefined, controllers));
    return (0,result.EI)([...(await Promise.all(results)), ...settled]);
}
const CLOSING_MS = 10_000;
const POLL_MS = 2_000;
const POLLS = 5;
const READING_PART = 0.25;
async function readUntilSeen(context, controllers, rollouts, until) {
    const { ecs, clock, log, cancelled } = context;
    const readUntil = clock.now() + (until - clock.now()) * READING_PART;
    for (let poll = 1;; poll++) {
        const services = await (0,read_at_end.J)({ ...context, ecs: ecs.within({ clock, until: readUntil }), log }, rollouts);
        const isUnseen = rollouts.some((rollout) => {
            const service = services.get(rollout);
            return !rollout.own.id && !(service && startedBy(controllers.of(rollout), rollout, service));
        });
        if (!isUnseen || poll >= POLLS || clock.now() >= readUntil)
            return services;
        await clock.sleep(POLL_MS, cancelled);
    }
}
function startedBy(controller, { own }, service) {
    return controller.startedSince(own, service, own.taskDefinition);
}
async function resumeOne({ clock, log }, controller, rollout, service, policy) {
    const revision = (0,state.ID)(rollout)?.revision ?? rollout.previous?.taskDefinition;
    const started = service && startedBy(controller, rollout, service);
    const restored = service && revision && controller.startedSince(rollout.own, service, revision);
    const event = {
        is: 'resumed',
        isRead: service !== undefined,
        ...(started && { started }),
        ...(restored && { restored }),
    };
    const resumed = (0,next.K)(rollout, event, clock.now(), policy).rollout;
    if ((0,state.sG)(resumed)?.verdict !== 'rolled-back' || (0,state.oW)(resumed))
        return resumed;
    const notRestored = await controller.restoreSettings(resumed, (text) => log.info(text));
    const result = { of: 'restore-settings', ...(notRestored && { notRestored }) };
    return (0,next.K)(resumed, { is: 'effect-ended', result, cancelled: false }, clock.now(), policy).rollout;
}

var ecs = __webpack_require__(35260);
var cancel = __webpack_require__(6693);
var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(54998);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var report_outputs = __webpack_require__(20238);
var rollout_state = __webpack_require__(59070);
;// CONCATENATED MODULE: ./build/step/rollout-post.js












async function concludeCancelled(controllerOf) {
    const memory = (0,rollout_state.c)();
    const log = (0,step_log.h)();
    const announced = (0,github_deployment.readSavedGithubDeployment)(log);
    if (!memory) {
        await announced?.finish(undefined);
        return undefined;
    }
    const clients = (0,aws_clients.h)(memory.aws, id_token.F, commands.Pq);
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled: (0,cancel.A)() };
    const deployContext = {
        ...context,
        ...(controllerOf && { controller: controllerOf(context) }),
        remember: () => undefined,
    };
    const report = await resumeRollouts(deployContext, memory.rollouts, memory.options, (0,cancellation.f$)(), memory.settled);
    (0,report_outputs.concludeReport)(report, log, memory.title, memory.aws);
    await announced?.finish(report);
    return report;
}


}),

59070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (saveRollouts),
  c: () => (readSavedRollouts)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_zlib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35700);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);




const KEY = 'rollouts';
const VERSION = 5;
const UNSAVED = 'the deployment continues, and after a cancellation the post step uses the last saved state.';
function saveRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    let warned = false;
    let known = new Map();
    const keyOf = ({ cluster, service }) => `${cluster} ${service}`;
    const save = (moved, settled = []) => {
        const before = new Map(known);
        for (const rollout of moved)
            known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
        const options = { policy, region, logLines };
        const memory = { version: VERSION, title, aws, options, rollouts: [...known.values()], settled };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        try {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, pack(text));
            kept = text;
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, true);
        }
        catch (error) {
            if (moved.some((rollout) => !before.has(keyOf(rollout)))) {
                known = before;
                throw error;
            }
            if (!warned)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', `${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; ${UNSAVED}`);
            warned = true;
        }
    };
    return {
        remember: (moved) => save(moved),
        finish: ({ services }) => {
            const isOpen = (result) => known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
            if (cancelled.aborted && services.some(isOpen)) {
                process.exitCode = 1;
                const settled = services.filter((result) => !isOpen(result));
                for (const result of settled)
                    known.delete(keyOf(result));
                save([], settled.map((result) => ({ ...result, failures: [], events: [] })));
                return false;
            }
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, false);
            if (kept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
            return true;
        },
    };
}
function readSavedRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    if (!text)
        return undefined;
    const memory = JSON.parse(unpack(text));
    if (memory.version === VERSION)
        return memory;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The main step saved its state in version ${memory.version ?? 1}, but this post step reads version ${VERSION}: check the service's deployments in the ECS console, and use one version of the action in the job.`);
}
const LONG = 16_384;
const PACKED = 'gzip:';
function pack(text) {
    return text.length < LONG ? text : `${PACKED}${(0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)().gzipSync(text).toString('base64')}`;
}
function unpack(text) {
    return text.startsWith(PACKED)
        ? (0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)()
            .gunzipSync(Buffer.from(text.slice(PACKED.length), 'base64'))
            .toString()
        : text;
}


})

};
