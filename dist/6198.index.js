export const id = 6198;
export const ids = [6198];
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

18992:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (fixOf),
  p: () => (hasPrinted)
});
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);

const MOST_CHARACTERS = 300;
function fixOf({ cause, containers }) {
    const printed = containers.find(hasPrinted);
    const last = printed?.log?.findLast((line) => line.trim() !== '');
    if (printed && last !== undefined) {
        return `${cause.fix} Last line of container '${printed.name}': "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(last, MOST_CHARACTERS)}"`;
    }
    if (!cause.isInLog)
        return cause.fix;
    const missing = containers.find(({ logMissing }) => logMissing);
    if (!missing)
        return "No log lines were read: set 'log-lines', or check the destination of the container's log driver.";
    return `The log of container '${missing.name}' cannot be shown: ${missing.logMissing?.replace(/\.$/, '')}.`;
}
function hasPrinted({ log }) {
    return log?.some((line) => line.trim() !== '') === true;
}


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

73679:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ex: () => (adviceOutput),
  cF: () => (phaseSections),
  o4: () => (speedLine),
  qY: () => (slowNotice),
  xm: () => (speedPart)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32820);
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32297);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);



const MOST_BYTES = 4_096;
const PHASES = {
    schedule: 'schedule',
    provision: 'provision',
    pull: 'pull',
    create: 'create',
    'health-check': 'health check',
    'failed-tasks': 'failed tasks',
    drain: 'drain',
    stop: 'stop',
    shift: 'shift',
    pause: 'pause',
    bake: 'bake',
    complete: 'complete',
    batches: 'batches',
};
function adviceOutput({ services }, most = MOST_BYTES) {
    const all = services
        .flatMap(({ service, speed }) => (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceJson */ .t)(speed).map((one) => ({ service, ...one })))
        .toSorted((a, b) => Number(b['saves-up-to-seconds']) - Number(a['saves-up-to-seconds']));
    for (let count = all.length; count > 0; count--) {
        const text = JSON.stringify(all.slice(0, count));
        if (Buffer.byteLength(text) <= most)
            return text;
    }
    return '[]';
}
function speedLine({ service, speed }) {
    if (!speed || speed.timing.seconds === 0)
        return '';
    const { phases, seconds } = speed.timing;
    const largest = phases.toSorted((a, b) => b.seconds - a.seconds).slice(0, 4);
    const parts = largest.map((phase) => `${PHASES[phase.name]} ${rounded(phase.seconds)} (${percent(phase)})`);
    const first = speed.advice[0];
    const hint = first ? `. ${adviceInWords(first)}` : '';
    return `${service}: the rollout took ${rounded(seconds)}${compared(speed)}: ${parts.join(', ')}${hint}`;
}
function slowNotice({ service, speed }) {
    if (!speed?.isLonger || !speed.usual)
        return '';
    const { phases, seconds } = speed.timing;
    const [longest] = phases.toSorted((a, b) => b.seconds - a.seconds);
    const most = longest ? `; ${PHASES[longest.name]} took ${rounded(longest.seconds)} of it` : '';
    const advice = speed.advice[0] ? ` ${adviceInWords(speed.advice[0])}` : '';
    return `${service}: the rollout took ${rounded(seconds)}, usually ${rounded(speed.usual.seconds)}${most}.${advice}`;
}
function speedPart(speed, drawing) {
    const { timing, advice } = speed;
    const rows = timing.phases.map((phase) => [
        PHASES[phase.name],
        [`${rounded(phase.seconds)}, ${percent(phase)}`, perTask(phase)].filter(Boolean).join('<br>'),
    ]);
    return [
        '**Where the time went**',
        `${rounded(timing.seconds)} until Amazon ECS reported the deployment as successful${compared(speed)}${batchesInWords(speed)}.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['phase', 'time, share; median and slowest task'], rows),
        drawing && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(drawing.split('\n'), 'mermaid'),
        speed.drainsAfter !== undefined &&
            `After that, the old tasks continue to drain for ${rounded(speed.drainsAfter)}; the verdict does not wait for that.`,
        advice.length > 0 && `**What would make it faster**\n\n${advice.map(adviceItem).join('\n')}`,
    ]
        .filter(Boolean)
        .join('\n\n');
}
function perTask({ median, slowest, slowestTask }) {
    if (median === undefined || slowest === undefined)
        return '';
    const task = slowestTask ? ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortTask(slowestTask))})` : '';
    return `${rounded(median)}, ${rounded(slowest)}${task}`;
}
function phaseSections({ timing }) {
    return timing.phases.map(({ name, intervals }) => [PHASES[name], intervals]);
}
function adviceItem({ phase, setting, of, present, proposed, seconds, unless, afterSuccess }) {
    const when = afterSuccess ? ', after the verdict' : '';
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(setting)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(of)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(present)} \u2192 **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(proposed)}** saves up to ${rounded(seconds)} (${PHASES[phase]}${when}). ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(unless)}`;
}
function adviceInWords({ setting, of, present, proposed, seconds }) {
    return `${setting} of ${of}: ${present} \u2192 ${proposed} would save up to ${rounded(seconds)}.`;
}
function compared({ usual }) {
    if (!usual)
        return '';
    const of = usual.count === 1 ? 'the last one' : `median of the last ${usual.count}`;
    return ` (usually ${rounded(usual.seconds)}, ${of})`;
}
function batchesInWords({ timing: { batches, laterBatchesSeconds } }) {
    return batches > 1
        ? `; tasks were started in ${batches} batches, ${rounded(laterBatchesSeconds)} after the first`
        : '';
}
function percent({ share }) {
    return `${Math.round(share * 100)} %`;
}
function shortTask(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1).slice(0, 8);
}
function rounded(seconds) {
    return (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .inMinutesAndSeconds */ .Zi)(Math.round(seconds));
}


}),

74103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (annotationOf),
  S: () => (summarizeReport)
});

var deploy_result = __webpack_require__(72656);
// EXTERNAL MODULE: ./build/src/diagnosis/fix.js
var diagnosis_fix = __webpack_require__(18992);
// EXTERNAL MODULE: ./build/src/duration.js
var duration = __webpack_require__(32297);
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/rollout/verdict.js
var rollout_verdict = __webpack_require__(14370);
var src_text = __webpack_require__(30706);
var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/rollback-step.js
function rollbackStep({ uses, region, roles }, { cluster, service, to }) {
    return [
        uses ? `- uses: ${uses}` : '- uses: # the action rollback-service',
        '  with:',
        `    cluster: ${cluster}`,
        `    service: ${service}`,
        `    to: ${to}`,
        `    aws-region: ${region}`,
        ...(roles.length > 0 ? [`    role-to-assume: ${roles.join(',')}`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/report/speed.js
var report_speed = __webpack_require__(73679);
// EXTERNAL MODULE: ./build/src/rollout/progress.js
var progress = __webpack_require__(38152);
;// CONCATENATED MODULE: ./build/src/report/timeline.js


const MOST_MOMENTS = 24;
function drawTimeline({ service, taskDefinition, startedAt, moments, verdict, speed, }) {
    const shown = moments.slice(-MOST_MOMENTS);
    const last = shown.at(-1);
    if (startedAt === undefined || !last)
        return undefined;
    const end = Math.max(last.at, startedAt + 1);
    const good = verdict === 'deployed';
    const open = good || verdict === 'paused';
    const failedAt = open ? undefined : shown.find(({ endsRollout }) => endsRollout)?.at;
    const name = taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
    const bars = [
        bar(`${name}`, open ? 'active' : 'crit', startedAt, failedAt ?? end),
        ...(failedAt !== undefined && end > failedAt ? [bar('rollback', 'done', failedAt, end)] : []),
    ];
    const milestones = shown.map(({ at, text }) => `    ${task(text)} :milestone, ${stamp(at)}, 0s`);
    return [
        'gantt',
        `    title ${label(`${service}: ${verdict}`)}`,
        '    dateFormat x',
        '    axisFormat %H:%M:%S',
        '    todayMarker off',
        '    section Deployment',
        ...bars,
        ...phases(speed),
        '    section ECS',
        ...milestones,
    ].join('\n');
}
function phases(speed) {
    const sections = speed ? (0,report_speed.cF)(speed) : [];
    return sections.flatMap(([name, intervals]) => [
        `    section ${label(name)}`,
        ...intervals.slice(-MOST_MOMENTS).map(({ from, to }) => bar(name, 'done', from, to)),
    ]);
}
function bar(text, kind, from, to) {
    return `    ${task(text)} :${kind}, ${stamp(from)}, ${stamp(Math.max(to, from + 1))}`;
}
function stamp(seconds) {
    return String(Math.round(seconds * 1000));
}
function task(text) {
    return `\u2060${label(text)}`;
}
function label(text) {
    const plain = (0,progress.v)(text)
        .replace(/, (\d+) % of the production traffic on the new version$/, ' $1 percent')
        .replace(/\(task ([0-9a-f]{6})[0-9a-f]*\)/g, '$1')
        .replace(/\(deployment ecs-svc\/\d+\) |(deployment) ecs-svc\/\d+/g, (_, word = '') => word)
        .replace(/[:;,#"%]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 60 ? `${plain.slice(0, 59)}\u2026` : plain || 'event';
}

;// CONCATENATED MODULE: ./build/src/report/summary.js











const MOST_OF_A_REASON = 1_500;
function summarizeReport(report, title, template) {
    const parts = report.services.length === 0 || report.services[0]?.service === ''
        ? [registeredPart(report)]
        : report.services.map((result) => servicePart(result, title, template));
    return (0,layout.YG)(parts);
}
function annotationOf({ services, reason }) {
    const red = services.filter((result) => !(0,rollout_verdict.gf)(result.verdict));
    if (red.length === 0)
        return (0,src_text.b4)(reason, MOST_OF_A_REASON);
    const first = (0,deploy_result.ig)(services);
    const others = red.length > 1 ? ` (and ${red.length - 1} more of ${services.length} services)` : '';
    const [failure] = first.failures;
    const fix = failure ? (0,diagnosis_fix.B)(failure) : '';
    const lines = [
        `${first.service || 'The step'}: ${first.verdict}${others}${first.taskDefinition ? `, ${(0,model.EU)(first.taskDefinition)}` : ''}`,
        [(0,src_text.b4)(first.reason, MOST_OF_A_REASON), fix].filter(Boolean).join(' '),
        first.service ? (0,deploy_result.Eo)(first) : '',
    ];
    return lines.filter(Boolean).join('\n');
}
function registeredPart({ verdict, taskDefinition, reason }) {
    const lead = [taskDefinition ? (0,markdown.aY)(taskDefinition) : (0,markdown.X1)(reason)];
    return (0,layout.v8)({ heading: `${(0,layout.Kk)(moodOf(verdict))} ${verdict}`, lead });
}
function servicePart(result, title, template) {
    const { service, cluster, verdict, reason, consoleUrl, durationSeconds, changes } = result;
    const link = consoleUrl ? ` \u00b7 [console](${consoleUrl})` : '';
    const serving = (0,deploy_result.Eo)(result);
    const drawing = drawTimeline(result);
    return (0,layout.v8)({
        heading: `${(0,layout.Kk)(moodOf(verdict))} ${title} ${(0,markdown.aY)(service)}: ${verdict}${link}`,
        lead: [serving && `**${(0,markdown.X1)(serving)}**`, reason && (0,markdown.X1)(reason), ...result.failures.map(failurePart)],
        facts: [
            ['active now', revision(result.serving)],
            ['requested', revision(result.taskDefinition)],
            ['previous', revision(result.previousTaskDefinition)],
            ['duration', durationSeconds > 0 ? (0,duration.Zi)(durationSeconds) : ''],
            ['cluster', (0,markdown.aY)((0,model.EU)(cluster))],
            ['deployment', result.deploymentId && (0,markdown.aY)(result.deploymentId)],
        ],
        rest: [
            changes.length > 0 && `**What changed**\n\n${changes.map((line) => `- ${(0,markdown.aY)((0,markdown.sY)(line))}`).join('\n')}`,
            result.preflight && preflightPart(result.preflight),
            result.speed && result.speed.timing.seconds > 0
                ? (0,report_speed.xm)(result.speed, drawing)
                : drawing && (0,markdown.DV)(drawing.split('\n'), 'mermaid'),
            result.moments.length > 0 && (0,markdown.zH)('Events', eventTable(result)),
            rollBackPart(result, template),
        ],
    });
}
function preflightPart({ findings, unread }) {
    const found = findings.map(({ id, severity, text }) => `- ${severity} ${(0,markdown.aY)(id)}: ${(0,markdown.X1)(text)}`);
    const open = unread.map(({ action, what, reason }) => `${(0,markdown.aY)(action)} (${what}): ${(0,markdown.X1)(reason)}`);
    const lines = [...found, ...(open.length > 0 ? [`- not checked: ${open.join(', ')}`] : [])];
    return lines.length > 0 ? `**Preflight**\n\n${lines.join('\n')}` : '';
}
function failurePart(failure) {
    const { cause, text, count, containers, taskArn, stopCode, stoppedReason } = failure;
    const logs = containers.map((container) => {
        const { name, log = [], logMissing, exitCode, reason } = container;
        const head = `container ${(0,markdown.aY)(name)}${exitCode === undefined ? '' : `, exit code ${exitCode}`}${reason ? `: ${(0,markdown.X1)(reason)}` : ''}`;
        if ((0,diagnosis_fix.p)(container))
            return `${head}, its last lines:\n\n${(0,markdown.DV)(log)}`;
        return logMissing ? `${head} (no log: ${(0,markdown.X1)(logMissing)})` : head;
    });
    return [
        `**Why: ${(0,markdown.X1)(text)}** (${count} ${count === 1 ? 'task' : 'tasks'}, ${(0,markdown.aY)(cause.id)})`,
        `_Fix:_ ${(0,markdown.X1)((0,diagnosis_fix.B)(failure))}`,
        `task ${(0,markdown.aY)((0,model.EU)(taskArn))}${stopCode ? `, ${(0,markdown.aY)(stopCode)}` : ''}${stoppedReason ? `: ${(0,markdown.X1)(stoppedReason)}` : ''}`,
        ...logs,
    ].join('\n\n');
}
function eventTable({ moments }) {
    return (0,markdown.tp)(['time (UTC)', 'event'], moments.map(({ at, text }) => [new Date(at * 1000).toISOString().slice(11, 19), (0,markdown.X1)(text)]));
}
function rollBackPart({ verdict, cluster, service, previousTaskDefinition, serving }, template) {
    if (verdict !== 'deployed' || !previousTaskDefinition || previousTaskDefinition === serving)
        return '';
    const step = rollbackStep(template, { cluster, service, to: (0,model.EU)(previousTaskDefinition) });
    return (0,markdown.zH)('Roll back', (0,markdown.DV)(step, 'yaml'));
}
function revision(arn) {
    return arn ? (0,markdown.aY)((0,model.EU)(arn)) : '\u2014';
}
function moodOf(verdict) {
    if ((0,rollout_verdict.gf)(verdict))
        return verdict === 'started' || verdict === 'paused' ? 'open' : 'good';
    return verdict === 'rolled-back' ? 'rolled-back' : 'bad';
}


}),

14370:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (isActiveAfter),
  QZ: () => (worst),
  bk: () => (VERDICTS),
  gf: () => (isGreen)
});
const VERDICTS = [
    'planned',
    'registered',
    'unchanged',
    'deployed',
    'started',
    'paused',
    'superseded',
    'refused',
    'rolled-back',
    'cancelled',
    'timed-out',
    'failed',
    'rollback-failed',
    'unknown',
];
const GREEN = new Set(['planned', 'registered', 'unchanged', 'deployed', 'started', 'paused']);
function isGreen(verdict) {
    return GREEN.has(verdict);
}
function isActiveAfter(verdict) {
    return verdict === 'deployed' || verdict === 'unchanged';
}
function worst(verdicts) {
    return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
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
        return refused('a task definition must be a mapping, with containerDefinitions', node.origin);
    const inner = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'taskDefinition');
    const wrapped = inner?.kind === 'fields' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'containerDefinitions') === undefined;
    const tags = wrapped && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'tags').length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'tags') : undefined;
    const bare = wrapped ? inner : node;
    const definition = tags ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(bare, 'tags', tags) : bare;
    const meaningless = [...definition.entries].flatMap(([key, { value }]) => key.startsWith('x-') || (value.kind === 'scalar' && value.value === '') ? [key] : []);
    const isDescribed = DESCRIBED_KEYS.some((key) => bare.entries.has(key));
    const taken = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...meaningless]);
    if (!isDescribed)
        return { node: taken, findings: [] };
    return { node: { ...withoutTagsOfAws(taken), origin: { ...taken.origin, isDescribed } }, findings: [] };
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

48060:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (rollbackStepOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function usesOf(action, env = process.env, program = process.argv[1] ?? '') {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (repository && ref) {
        const place = `/_actions/${repository}/${ref}/`;
        const at = root.indexOf(place);
        const folder = at < 0 ? '' : `${root.slice(at + place.length)}/`;
        return `${repository}/${folder}actions/${action}@${ref}`;
    }
    const path = workspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : '..';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path === '..' || path.startsWith('../'))
        return undefined;
    return ['.', path, 'actions', action].filter(Boolean).join('/');
}
function rollbackStepOf({ region, roles }) {
    const uses = usesOf('rollback-service');
    return { ...(uses && { uses }), region, roles };
}


}),

59070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (recallRollouts),
  s: () => (rememberRollouts)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_zlib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35700);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);




const KEY = 'rollouts';
const VERSION = 3;
const UNSAVED = 'the deployment continues, and after a cancellation the post step uses the last saved state.';
function rememberRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    let warned = false;
    let known = new Map();
    const keyOf = ({ cluster, service }) => `${cluster} ${service}`;
    const save = (moved, settled = []) => {
        const before = new Map(known);
        for (const rollout of moved)
            known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
        const rollouts = [...known.values()];
        const memory = { version: VERSION, title, aws, options: { policy, region, logLines }, rollouts, settled };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        try {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, pack(text));
            kept = text;
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(KEY, true);
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
                save([], settled.map((result) => ({ ...result, failures: [], moments: [] })));
                return false;
            }
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(KEY, false);
            if (kept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
            return true;
        },
    };
}
function recallRollouts() {
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
