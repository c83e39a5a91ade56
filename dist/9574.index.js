export const id = 9574;
export const ids = [9574];
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

79574:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  commentPlan: () => (main),
  listDeliveries: () => (main_main),
  recordDelivery: () => (record_delivery_main_main)
});

var clock = __webpack_require__(78179);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/delivery/plan-comment.js

const AUTHOR = 'github-actions[bot]';
const MARKER = /^<!-- slipway-plan ([0-9a-f]{16}) run (\d{1,20}) -->/;
function planKey(workflow, more) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([workflow, more]))
        .digest('hex')
        .slice(0, 16);
}
function markerOf(key, run) {
    return `<!-- slipway-plan ${key} run ${/^\d{1,20}$/.test(run) ? run : '0'} -->`;
}
function commentChangeOf(comments, { key, run, body }) {
    const marked = comments.map((comment) => ({ ...comment, marker: MARKER.exec(comment.body) }));
    const own = marked.find(({ login, type, marker }) => login === AUTHOR && type === 'Bot' && marker?.[1] === key);
    if (!own)
        return { is: 'create' };
    if (own.body.trim() === body.trim())
        return { is: 'keep' };
    const isNewer = /^\d{1,20}$/.test(run) && BigInt(own.marker?.[2] ?? 0) > BigInt(run);
    return isNewer ? { is: 'newer' } : { is: 'update', id: own.id };
}

var src_error = __webpack_require__(7611);
var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
var commands = __webpack_require__(73505);
var step_inputs = __webpack_require__(1454);
var src_text = __webpack_require__(30706);
var src_url = __webpack_require__(69584);
// EXTERNAL MODULE: ./build/step/github.js + 1 modules
var step_github = __webpack_require__(4474);
;// CONCATENATED MODULE: ./build/step/issue-comments.js



const LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };
const PAGE = 100;
const MAX_PAGES = 30;
async function issueComments(token, repository, number) {
    const { rest } = await (0,step_github.Sv)(token, LIMITS);
    const once = await (0,step_github.Sv)(token, { ...LIMITS, attempts: 1 });
    const place = (0,step_github.H5)(repository);
    const page = async (index) => {
        const parameters = { ...place, issue_number: number, per_page: PAGE, page: index };
        const data = dataOf(await (0,step_github.lR)(() => rest.issues.listComments(parameters)), 'list the comments');
        const isComment = (one) => Number.isSafeInteger(one?.id);
        if (!Array.isArray(data) || !data.every(isComment)) {
            throw new Error('GitHub did not list the comments: the response has no list of comments');
        }
        return data;
    };
    return {
        list: async () => {
            const found = [];
            for (let index = 1; index <= MAX_PAGES; index++) {
                const some = await page(index);
                found.push(...some.map(commentOf));
                if (some.length < PAGE)
                    break;
            }
            return found;
        },
        create: async (body) => {
            const response = await (0,step_github.lR)(() => once.rest.issues.createComment({ ...place, issue_number: number, body }));
            const isUnknown = 'problem' in response || response.status >= 500;
            return isUnknown ? undefined : urlOf(dataOf(response, 'create the comment'));
        },
        update: async (id, body) => urlOf(dataOf(await (0,step_github.lR)(() => rest.issues.updateComment({ ...place, comment_id: id, body })), 'update the comment')),
    };
}
function commentOf({ id, body, user }) {
    return { id: Number(id), body: String(body ?? ''), login: String(user?.login ?? ''), type: String(user?.type ?? '') };
}
function urlOf(data) {
    const { html_url: url } = (data ?? {});
    return typeof url === 'string' && src_url.r8.test(url) ? url : '';
}
function dataOf(response, what) {
    if ('problem' in response)
        throw new Error(`GitHub did not ${what}: ${response.problem}`);
    const { status, data } = response;
    if (status >= 200 && status < 300)
        return data;
    const { message } = (data ?? {});
    const reason = (0,src_text.b4)(String(message ?? ''), 300);
    const hint = status === 403 || status === 404 ? "; the caller's job needs 'permissions: { pull-requests: write }'" : '';
    throw new Error(`GitHub did not ${what}: it responded with status ${status}${reason && ` '${reason}'`}${hint}`);
}

var step_log = __webpack_require__(68997);
;// CONCATENATED MODULE: ./build/actions/internal/comment-plan/inputs.js

function readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const path = inputs.required('comment', '${{ steps.plan.outputs.comment }}');
    const bytes = path ? inputs.readFile('comment', path) : undefined;
    const number = inputs.integer('pull-request', 1, Number.MAX_SAFE_INTEGER);
    if (number === undefined && inputs.problems.length === 0)
        inputs.required('pull-request', '7');
    const more = inputs.matching('comment-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
    return {
        token,
        repository: inputs.variable('GITHUB_REPOSITORY'),
        number: number ?? 0,
        text: bytes?.toString() ?? '',
        key: planKey(inputs.variable('GITHUB_WORKFLOW'), more),
        run: inputs.variable('GITHUB_RUN_ID'),
    };
}

;// CONCATENATED MODULE: ./build/actions/internal/comment-plan/main.js









async function main() {
    const inputs = new step_inputs.G();
    const given = readInputs(inputs);
    inputs.check();
    (0,commands.Pq)(given.token);
    const log = (0,step_log.h)();
    try {
        const url = await comment(given, log.info);
        (0,commands.n0)({ 'comment-url': url });
    }
    catch (error) {
        const warning = `The plan could not be written to a comment: ${(0,src_error.bD)(error).replace(/\.$/, '')}.`;
        log.warning(warning);
        (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'No comment', lead: [(0,markdown.X1)(warning)] })]));
        (0,commands.n0)({ 'comment-url': '' });
    }
}
const ATTEMPTS = 3;
const PAUSE_MS = 500;
async function comment(given, print) {
    const { key, run } = given;
    const body = `${markerOf(key, run)}\n${given.text}`;
    const comments = await issueComments(given.token, given.repository, given.number);
    for (let attempt = 1;; attempt++) {
        const change = commentChangeOf(await comments.list(), { key, run, body });
        if (change.is === 'update')
            return comments.update(change.id, body);
        if (change.is === 'keep')
            print('The comment is already up to date.');
        if (change.is === 'newer')
            print('A later run has already updated the comment, so it is left unchanged.');
        if (change.is !== 'create')
            return '';
        const url = await comments.create(body);
        if (url !== undefined)
            return url;
        if (attempt === ATTEMPTS)
            throw new Error('GitHub did not respond to the requests that create the comment');
        await clock.m.sleep(PAUSE_MS);
    }
}

var src_commit = __webpack_require__(65892);
;// CONCATENATED MODULE: ./build/src/delivery/runs.js


const STATES = ['queued', 'in_progress', 'waiting', 'pending', 'requested'];
const DELIVER = /\/\.github\/workflows\/deliver\.ya?ml@/;
const MAX_CHARACTERS = 200;
const runs_PAGE = 100;
const runs_MAX_PAGES = 10;
function isDelivery({ referenced_workflows: called }) {
    return Array.isArray(called) && called.some((one) => DELIVER.test(String(one?.path)));
}
async function listDeliveries(list, { repository, run, server }) {
    const runs = (await Promise.all(STATES.map((status) => listState(list, status)))).flat();
    const unique = [...new Map(runs.map((each) => [each.id, each])).values()];
    return unique
        .filter((each) => String(each.id) !== run && isDelivery(each))
        .map((each) => readable(each, `${server}/${repository}/actions/runs/${each.id}`))
        .toSorted((a, b) => a.id - b.id);
}
function readable(run, address) {
    const clean = (text) => (typeof text === 'string' ? (0,src_text.b4)(text, MAX_CHARACTERS) : null);
    const { origin } = new URL(address);
    const isThere = URL.canParse(run.html_url) && new URL(run.html_url).origin === origin;
    return {
        ...run,
        name: clean(run.name),
        status: clean(run.status) ?? '',
        head_sha: /^[0-9a-f]{40,64}$/.test(run.head_sha) ? run.head_sha : '',
        head_branch: clean(run.head_branch),
        html_url: isThere && !/[\s()<>]/.test(run.html_url) ? run.html_url : address,
        actor: run.actor ? { login: clean(run.actor.login) ?? '' } : null,
    };
}
async function listState(list, status) {
    const runs = [];
    for (let number = 1;; number++) {
        const { workflow_runs: page } = ((await list(status, { number, size: runs_PAGE })) ?? {});
        const isRun = (run) => Number.isSafeInteger(run?.id);
        if (!Array.isArray(page) || !page.every(isRun))
            throw notListed('the response has no list of runs');
        runs.push(...page);
        if (page.length < runs_PAGE || number === runs_MAX_PAGES)
            return runs;
    }
}
function notListed(response) {
    const hint = response === 403 || response === 404 ? "; the job needs 'permissions: { actions: read }'" : '';
    return new src_error.yo(`GitHub did not list the runs (${response})${hint}.`);
}

;// CONCATENATED MODULE: ./build/step/workflow-runs.js


const workflow_runs_LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };
function workflowRuns(token, repository, api) {
    return async (status, page) => {
        const { rest } = await (0,step_github.Sv)(token, workflow_runs_LIMITS, api);
        const parameters = { ...(0,step_github.H5)(repository), status, per_page: page.size, page: page.number };
        const response = await (0,step_github.lR)(() => rest.actions.listWorkflowRunsForRepo(parameters));
        if ('problem' in response)
            throw notListed(response.problem);
        if (response.status !== 200)
            throw notListed(response.status);
        return response.data;
    };
}

;// CONCATENATED MODULE: ./build/actions/internal/list-deliveries/inputs.js
function inputs_readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const text = inputs.matching('known', /^\[(\d+(, ?\d+)*)?\]$/, "the 'runs' output of an earlier step");
    return { token, known: new Set(inputs.problems.length === 0 && text ? JSON.parse(text) : []) };
}

;// CONCATENATED MODULE: ./build/actions/internal/list-deliveries/main.js









async function main_main() {
    const inputs = new step_inputs.G();
    const { token, known } = inputs_readInputs(inputs);
    inputs.check();
    (0,commands.Pq)(token);
    const log = (0,step_log.h)();
    const { GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
    const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = process.env;
    try {
        const runs = await listDeliveries(workflowRuns(token, repository), { repository, run, server });
        const fresh = runs.filter(({ id }) => !known.has(id));
        if (runs.length === 0)
            log.info('No delivery of this repository is pending or in progress.');
        for (const run of runs)
            log.info(describe(run));
        if (fresh.length > 0)
            logRuns(fresh, log);
        (0,commands.n0)({ runs: JSON.stringify(runs.map(({ id }) => id)) });
    }
    catch (error) {
        log.warning(`It is unknown whether a pending or in-progress delivery could redeploy the bad version: ${(0,src_error.bD)(error)}`);
        (0,commands.n0)({ runs: '[]' });
    }
}
function logRuns(runs, log) {
    const count = runs.length === 1 ? 'One pending or in-progress delivery' : `${runs.length} pending or in-progress deliveries`;
    log.warning(`${count} could redeploy the bad version; cancel those that you do not want: ${runs.map(({ html_url }) => html_url).join(', ')}`);
    const items = runs.map((run) => `- [${(0,markdown.X1)(run.name ?? 'a run')}](${run.html_url}) of ${(0,markdown.aY)((0,src_commit.A)(run.head_sha))}, ${run.status}`);
    (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Deliveries that could redeploy the bad version', lead: [items.join('\n')] })]));
}
function describe({ name, status, head_sha, head_branch, html_url, actor }) {
    const by = actor ? ` by ${actor.login}` : '';
    return `${name ?? 'a run'} of ${(0,src_commit.A)(head_sha)} (${head_branch ?? 'no branch'})${by} is ${status}: ${html_url}`;
}

// EXTERNAL MODULE: ./build/step/create-once.js
var create_once = __webpack_require__(90425);
// EXTERNAL MODULE: ./build/step/deployment-calls.js
var deployment_calls = __webpack_require__(67184);
var deployment_state = __webpack_require__(3048);
var reference = __webpack_require__(36950);
var objects = __webpack_require__(16385);
var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/delivery/records.js





const records_MAX_CHARACTERS = 4_000;
function readOutputs(json) {
    const problem = "input 'delivery' does not contain the outputs of deliver.yml: set it to '${{ toJSON(needs.deliver.outputs) }}'";
    const outputs = parsed(json);
    if (!outputs || typeof outputs.verdicts !== 'string')
        return { problem };
    const read = (name) => parsed(String(outputs[name] ?? '')) ?? {};
    const texts = (name) => new Map(Object.entries(read(name)).flatMap(textOf));
    return {
        images: new Map(Object.entries(read('images')).flatMap(imageOf)),
        verdicts: texts('verdicts'),
        reasons: texts('reasons'),
        urls: texts('urls'),
        clusters: texts('clusters'),
    };
}
function textOf([name, value]) {
    return typeof value === 'string' ? [[(0,src_text.b4)(name), (0,src_text.b4)(value, records_MAX_CHARACTERS)]] : [];
}
function imageOf([name, value]) {
    if (!(0,objects.Gv)(value))
        return [];
    const { repository, digest, tag } = Object.fromEntries(Object.entries(value).flatMap(textOf));
    return digest !== undefined && reference.Dh.test(digest)
        ? [[(0,src_text.b4)(name), { repository: repository ?? '', digest, tag: tag ?? '' }]]
        : [];
}
function parsed(json) {
    const value = (0,objects.qF)(json);
    return (0,objects.Gv)(value) ? value : undefined;
}
function recordsOf({ images, verdicts, ...outputs }, repository) {
    const delivered = [...images];
    return [...verdicts]
        .filter(([, verdict]) => verdict !== 'not-started')
        .map(([environment, verdict]) => {
        const cluster = outputs.clusters.get(environment);
        const url = outputs.urls.get(environment) ?? '';
        const isActive = (0,rollout_verdict.L)(verdict);
        const artifacts = delivered.map(([name, image]) => ({
            name: image.repository || name,
            digest: image.digest,
            ...(image.tag && { version: image.tag }),
            status: 'deployed',
            logical_environment: environment,
            ...(cluster && { cluster }),
            deployment_name: name,
            github_repository: repository.split('/').at(-1) ?? '',
        }));
        const digests = Object.fromEntries(delivered.map(([name, { digest }]) => [name, digest]));
        return {
            environment,
            verdict,
            reason: outputs.reasons.get(environment) ?? '',
            url: (0,src_url.O9)(url) ? (0,src_url.zA)(url) : '',
            payload: { digest: delivered[0]?.[1].digest ?? '', images: digests, cluster: cluster ?? '' },
            artifacts: isActive ? artifacts : [],
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/internal/record-delivery/inputs.js


function record_delivery_inputs_readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const commit = inputs.matching('commit', src_commit.c, 'a full commit') ?? '';
    const repository = inputs.variable('GITHUB_REPOSITORY');
    const outputs = readOutputs(inputs.required('delivery', '${{ toJSON(needs.deliver.outputs) }}') || '{"verdicts":""}');
    if ('problem' in outputs)
        inputs.refuse('delivery', outputs.problem);
    const records = 'problem' in outputs ? [] : recordsOf(outputs, repository);
    return { token, commit: commit || inputs.variable('GITHUB_SHA'), repository, records };
}

;// CONCATENATED MODULE: ./build/actions/internal/record-delivery/main.js










const main_LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };
const ARTIFACT_LIMITS = { ...main_LIMITS, attempts: 3, pauseMs: 500 };
async function record_delivery_main_main() {
    const inputs = new step_inputs.G();
    const given = record_delivery_inputs_readInputs(inputs);
    inputs.check();
    (0,commands.Pq)(given.token);
    const log = (0,step_log.h)();
    const deployments = new Map();
    let artifacts = 0;
    try {
        const github = await (0,step_github.Sv)(given.token, main_LIMITS);
        for (const record of given.records) {
            const made = await deployment(github, given, record);
            if ('problem' in made)
                log.notice(`No GitHub Deployment was recorded for '${record.environment}': ${made.problem}`);
            else
                deployments.set(record.environment, made.id);
        }
        const recorded = await recordArtifacts(await (0,step_github.Sv)(given.token, ARTIFACT_LIMITS), given);
        artifacts = recorded.count;
        if (recorded.problem)
            log.notice(`Linked artifacts were not recorded: ${recorded.problem}`);
    }
    catch (error) {
        log.notice(`The delivery was not recorded: ${(0,src_error.bD)(error)}`);
    }
    log.info(`Recorded ${deployments.size} GitHub Deployments and ${artifacts} linked artifacts.`);
    (0,commands.n0)({ deployments: JSON.stringify(Object.fromEntries(deployments)), artifacts: String(artifacts) });
}
async function deployment(github, given, record) {
    const { environment, verdict, reason, url, payload } = record;
    const place = (0,step_github.H5)(given.repository);
    const { commit: ref } = given;
    const created = await (0,create_once.U)((0,deployment_calls.b)(github, place, { ref, environment, payload }));
    const id = idOf(created);
    if (id === undefined)
        return { problem: explain(created, 'deployments: write') };
    const status = await (0,create_once.U)((0,deployment_calls.c)(github, place, id, {
        ...{ state: (0,deployment_state.L4)(verdict), environment, log_url: (0,deployment_state.Vp)() },
        description: [verdict, reason].filter(Boolean).join(': '),
        ...(url && { environment_url: url }),
    }));
    return (0,create_once.o)(status) ? { id } : { problem: explain(status, 'deployments: write') };
}
async function recordArtifacts(github, { repository, records }) {
    const { owner: org } = (0,step_github.H5)(repository);
    let count = 0;
    for (const artifact of records.flatMap(({ artifacts }) => artifacts)) {
        const response = await (0,step_github.lR)(() => github.request('POST /orgs/{org}/artifacts/metadata/deployment-record', { org, ...artifact }));
        if (!(0,create_once.o)(response))
            return { count, problem: explain(response, 'artifact-metadata: write') };
        count++;
    }
    return { count };
}
function idOf(response) {
    const { id } = ((0,create_once.o)(response) ? (response.data ?? {}) : {});
    return typeof id === 'number' ? id : undefined;
}
function explain(response, permission) {
    if ('problem' in response)
        return `GitHub did not respond (${response.problem}).`;
    const { message } = (response.data ?? {});
    const reason = (0,src_text.b4)(String(message ?? ''), 300);
    const hint = response.status === 403 || response.status === 404
        ? `; the job needs 'permissions: { ${permission} }', and linked artifacts require a repository that belongs to an organization`
        : '';
    return `GitHub responded with status ${response.status}${reason ? ` '${reason}'` : ''}${hint}.`;
}

;// CONCATENATED MODULE: ./build/actions/internal/github-steps.js





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

65892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (shortCommit),
  c: () => (COMMIT)
});
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function shortCommit(commit) {
    return COMMIT.test(commit) ? commit.slice(0, 12) : commit;
}


}),

32297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C7: () => (formatElapsed),
  Zi: () => (inMinutesAndSeconds),
  dT: () => (inMinutes)
});
function inMinutesAndSeconds(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / 6000) / 10;
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
function formatElapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


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

67707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (nearest)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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


}),

16385:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gv: () => (isObject),
  iU: () => (isOptionalString),
  nV: () => (ownMember),
  qF: () => (parseJson)
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOptionalString(value) {
    return value === undefined || typeof value === 'string';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function ownMember(object, name) {
    return object && Object.hasOwn(object, name) ? object[name] : undefined;
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

96904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (problemOfFile),
  X: () => (readRegularFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


const MAX_BYTES = 16 * 1024 * 1024;
function readRegularFile(path) {
    const problem = problemOfFile(path);
    if (problem !== undefined)
        return { problem };
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!kind.isFile())
                return { problem: 'is not a regular file' };
            return readOpen(file, kind.size);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { problem: unreadable(error) };
    }
}
function problemOfFile(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            return `does not exist in ${process.cwd()}`;
        if (!found.isFile())
            return found.isDirectory() ? 'is a folder' : 'is not a regular file';
        return found.size > MAX_BYTES ? tooLarge(found.size) : undefined;
    }
    catch (error) {
        return unreadable(error);
    }
}
function readOpen(file, size) {
    let buffer = Buffer.alloc(Math.min(size, MAX_BYTES) + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        length += count;
        if (length > MAX_BYTES)
            return { problem: tooLarge(length) };
        if (count === 0)
            return { bytes: buffer.subarray(0, length) };
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, MAX_BYTES + 1));
    }
}
function tooLarge(bytes) {
    return `has ${bytes} bytes; expected at most ${MAX_BYTES}`;
}
function unreadable(error) {
    return `cannot be read: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
}


}),

63900:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kk: () => (icon),
  YG: () => (summaryOf),
  v8: () => (layOut)
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(status) {
    return ICONS[status];
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

69584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K0: () => (secretPartsOf),
  O9: () => (isWebUrl),
  P_: () => (authorizationOf),
  Q3: () => (withoutUserinfo),
  r8: () => (WEB_URL),
  yO: () => (withoutScheme),
  zA: () => (shownUrl)
});
function shownUrl(address) {
    const text = String(address);
    if (!URL.canParse(text))
        return text.replace(/[?#].*$/s, '').replace(/^(\s*[a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1');
    const url = new URL(text);
    if ((url.username || url.password) && url.pathname.includes('@')) {
        return `${url.protocol}//${url.pathname.slice(url.pathname.lastIndexOf('@') + 1)}`;
    }
    const isOpaque = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url.href);
    if (isOpaque)
        return shownUrl(`${url.protocol}//${url.pathname}`);
    const path = url.pathname === '/' && !/^[^?#]*\/\/[^/?#]*\//.test(text) ? '' : url.pathname;
    return `${url.protocol}//${url.host}${path}`;
}
const WEB_URL = /^https?:\/\/\S+$/;
function isWebUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
function withoutScheme(text) {
    return text.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
}
function withoutUserinfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url;
}
function authorizationOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
const MIN_PASSWORD = 4;
const MIN_TOKEN = 16;
function secretPartsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= MIN_PASSWORD);
    const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= MIN_TOKEN);
    return [...new Set([...passwords, ...tokens, ...(passwords.length + tokens.length > 0 ? [basic] : [])])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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

1454:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (Inputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _src_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96904);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);





class Inputs {
    named = new Set();
    problems = [];
    notices = [];
    warnings = [];
    #env;
    constructor(env = process.env) {
        this.#env = env;
    }
    variable(name) {
        return this.#env[name]?.trim() ?? '';
    }
    isSet(name) {
        return this.#env[name] !== undefined;
    }
    text(name) {
        return this.raw(name).trim();
    }
    raw(name) {
        this.named.add(name);
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    required(name, example) {
        const value = this.text(name);
        if (!value)
            this.#refuseEmpty(name, example);
        return value;
    }
    requiredList(name, example, options = {}) {
        const entries = this.list(name, options);
        if (entries.length === 0)
            this.#refuseEmpty(name, example);
        return entries;
    }
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected ${accepted}`);
        return value || undefined;
    }
    choice(name, accepted) {
        const value = this.text(name);
        const found = accepted.find((candidate) => candidate === value);
        if (value && found === undefined) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, accepted);
            const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected ${list}${near ? `; did you mean '${near}'?` : ''}`);
        }
        return found ?? accepted[0];
    }
    valueOfAws(name, known) {
        const value = this.text(name);
        if (known.includes(value))
            return value;
        const isLonger = known.some((one) => value.startsWith(one) && value.length > one.length + 1);
        if (!/^[\w-]+$/.test(value) || (!isLonger && (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, known) !== undefined)) {
            this.choice(name, known);
            return undefined;
        }
        this.note(`input '${name}' is '${value}', which is newer than this version of Slipway and is sent to AWS unchanged`);
        return value;
    }
    choiceInAnyCase(name, accepted) {
        const lower = this.text(name).toLowerCase();
        return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
    }
    boolean(name) {
        const value = this.text(name);
        if (/^true$/i.test(value))
            return true;
        if (/^false$/i.test(value))
            return false;
        if (value)
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected 'true' or 'false'`);
        return undefined;
    }
    integer(name, least, most) {
        const value = this.text(name);
        if (!value)
            return undefined;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        this.refuse(name, `input '${name}' is '${value}', which is not valid; expected a whole number from ${least} to ${most}`);
        return undefined;
    }
    list(name, { comma = false, paths = false } = {}) {
        return this.raw(name)
            .split(/[\r\n]+/)
            .filter((line) => paths || !line.trim().startsWith('#'))
            .flatMap((line) => (comma ? line.split(',') : line))
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
    }
    file(name, path) {
        const problem = (0,_src_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfFile */ .D)(path) ?? problemOfAccess(path);
        if (problem)
            this.#refuseFile(name, path, problem);
    }
    readFile(name, path) {
        const read = (0,_src_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path);
        if ('bytes' in read)
            return read.bytes;
        this.#refuseFile(name, path, read.problem);
        return undefined;
    }
    refuseTwice(name, names, what) {
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
            this.refuse(name, `input '${name}' has ${what} '${twice}' twice: remove one`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message: message.replace(/[\r\n]\s*/g, ' '), ...place });
    }
    note(message) {
        this.notices.push(message);
    }
    warn(warning) {
        this.warnings.push(warning);
    }
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(this.problems);
        for (const { message, input: _, ...place } of this.warnings.splice(0))
            this.notify(message, 'warning', place);
        for (const notice of this.notices.splice(0))
            this.notify(notice);
    }
    #refuseEmpty(name, example) {
        this.refuse(name, `input '${name}' is required but is empty: set it, for example to '${example}'`);
    }
    #refuseFile(name, path, problem) {
        this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
    }
    notify(message, kind = 'notice', place = {}) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(kind, message, place);
    }
}
function problemOfAccess(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
    }
}


}),

68997:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (createLog)
});
var _src_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32297);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);


const MAX_ANNOTATIONS = 9;
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MAX_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${(0,_src_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatElapsed */ .C7)(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}


})

};
