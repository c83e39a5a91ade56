export const id = 3552;
export const ids = [3552];
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

41665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  concludeEnvironment: () => (main),
  reportDelivery: () => (main_main),
  resolveBuild: () => (resolve_build_main_main),
  resolveEnvironment: () => (resolve_environment_main_main)
});

var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/delivery/outcome.js

function outcomesOf(environments, jobs) {
    return environments.map((environment, index) => {
        const { result, outputs = {} } = jobs[`env-${index + 1}`] ?? { result: 'skipped' };
        if (result === 'skipped')
            return { environment, verdict: 'not-started', reason: '', url: '' };
        const { verdict, reason = '', url = '' } = outputs;
        if (isVerdict(verdict))
            return { environment, verdict, reason, url };
        return {
            environment,
            verdict: result === 'cancelled' ? 'cancelled' : 'refused',
            reason: 'The job ended before anything was deployed; see its log.',
            url: '',
        };
    });
}
function failedEnvironment(outcomes, jobs) {
    const failed = outcomes.find(({ verdict }, index) => verdict !== 'not-started' &&
        (!isVerdict(verdict) || !(0,rollout_verdict.gf)(verdict) || jobs[`env-${index + 1}`]?.result !== 'success'));
    return failed?.environment ?? '';
}
function endedEarly(outcomes) {
    const last = outcomes.findLast(({ verdict }) => verdict !== 'not-started');
    const next = last && outcomes[outcomes.indexOf(last) + 1];
    if (!next || !isVerdict(last.verdict) || !(0,rollout_verdict.gf)(last.verdict) || (0,rollout_verdict.L)(last.verdict))
        return undefined;
    return `The delivery ended at '${last.environment}' with the verdict '${last.verdict}': '${next.environment}' starts only after the verdict 'deployed' or 'unchanged'.`;
}
function deliveryVerdict(outcomes, failed) {
    const reached = outcomes.filter(({ verdict }) => verdict !== 'not-started');
    const deciding = reached.find(({ environment }) => environment === failed) ?? reached.at(-1);
    return deciding?.verdict ?? 'refused';
}
function concludeEnvironment(steps) {
    const { before, beforeHook, deploy, afterHook, rollback, note } = steps;
    if (before.verdict)
        return before;
    if (beforeHook === 'failure') {
        return { verdict: 'refused', reason: 'The before-deploy hook failed, so nothing was deployed.' };
    }
    if (afterHook === 'failure') {
        const failed = 'The after-deploy hook failed';
        if (!rollback.verdict)
            return { verdict: 'failed', reason: `${failed}, but the deployed revision is still active.` };
        return { verdict: rollback.verdict, reason: `${failed}. ${rollback.reason}`.trim() };
    }
    return { verdict: deploy.verdict, reason: [deploy.reason, note && `${note}.`].filter(Boolean).join(' ') };
}
function isVerdict(output) {
    return rollout_verdict.bk.some((verdict) => verdict === output);
}

// EXTERNAL MODULE: ./build/src/delivery/secret-settings.js
var secret_settings = __webpack_require__(73648);
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
var step_log = __webpack_require__(68997);
;// CONCATENATED MODULE: ./build/actions/internal/conclude-environment/inputs.js

function readInputs(inputs) {
    const readStep = (step) => ({
        verdict: outputOf(inputs, `${step}-verdict`),
        reason: outputOf(inputs, `${step}-reason`),
    });
    const [resolve, prepare] = [readStep('resolve'), readStep('prepare')];
    return {
        steps: {
            before: resolve.verdict ? resolve : prepare,
            beforeHook: inputs.text('before-deploy'),
            deploy: readStep('deploy'),
            afterHook: inputs.text('after-deploy'),
            rollback: readStep('rollback'),
            note: outputOf(inputs, 'note'),
        },
        url: outputOf(inputs, 'url'),
        cluster: outputOf(inputs, 'cluster'),
        hidden: (0,secret_settings.sb)(inputs.raw('settings'), {}).hidden,
    };
}
function outputOf(inputs, name) {
    const text = inputs.text(name);
    return text.startsWith('${{') ? '' : text;
}

;// CONCATENATED MODULE: ./build/actions/internal/conclude-environment/main.js





async function main() {
    const inputs = new step_inputs.G();
    const { steps, url, cluster, hidden } = readInputs(inputs);
    inputs.check();
    for (const value of hidden.keys())
        (0,commands.Pq)(value);
    const { verdict, reason } = concludeEnvironment(steps);
    (0,step_log.h)().info([verdict || 'no verdict', reason].filter(Boolean).join('. '));
    (0,commands.n0)({
        verdict,
        reason: (0,secret_settings.P)(reason, hidden),
        url: (0,secret_settings.P)(url, hidden),
        cluster: (0,secret_settings.P)(cluster, hidden),
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/delivery-images.js
function deliveryImagesOf(jobs, builds) {
    const outputOfJob = (job, output) => {
        const value = jobs[job]?.outputs?.[output] ?? '';
        return value.startsWith('${{') ? '' : value;
    };
    const built = builds.map((name, index) => {
        const job = `build-${index + 1}`;
        const read = (output) => outputOfJob(job, output);
        const repository = read('repository') || (index === 0 ? outputOfJob('plan', 'repository') : '');
        const [region, digest, tag, registry] = [read('region'), read('digest'), read('tag'), read('registry')];
        return { name, repository, region, digest, tag, registry };
    });
    const digest = outputOfJob('plan', 'digest');
    if (!digest)
        return built;
    const repository = outputOfJob('plan', 'repository');
    const name = repository.split('/').at(-1) || 'image';
    return [{ name, repository, region: '', digest, tag: '', registry: '' }];
}
function uriOf({ registry, repository, digest }) {
    if (!digest)
        return '';
    const isWhole = registry === '' || repository.startsWith(`${registry}/`);
    return `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
}

var markdown = __webpack_require__(70075);
var layout = __webpack_require__(63900);
var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/step/hook-secrets.js
var hook_secrets = __webpack_require__(37476);
;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/inputs.js



function inputs_readInputs(inputs) {
    const given = (0,objects.qF)(inputs.text('needs'));
    if (!(0,objects.Gv)(given)) {
        inputs.refuse('needs', "input 'needs' is not valid JSON of the 'needs' context: set it to '${{ toJSON(needs) }}'");
    }
    const jobs = (given ?? {});
    const plan = jobs.plan?.outputs ?? {};
    const slots = (0,objects.qF)(plan.environments ?? '');
    const names = Array.isArray(slots) ? slots.map((slot) => String(slot?.name ?? '')) : [];
    return {
        environments: names,
        jobs,
        images: deliveryImagesOf(jobs, namesOf(plan.builds ?? '')),
        secrets: [...(0,secret_settings.sb)(inputs.raw('settings'), {}).hidden.keys(), ...(0,hook_secrets.b)(inputs)],
    };
}
function namesOf(builds) {
    const list = (0,objects.qF)(builds);
    return Array.isArray(list) ? list.map((build) => String(build?.name ?? '')) : [];
}

;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/main.js






async function main_main() {
    const inputs = new step_inputs.G();
    const { environments, jobs, images, secrets } = inputs_readInputs(inputs);
    inputs.check();
    for (const secret of secrets)
        (0,commands.Pq)(secret);
    const log = (0,step_log.h)();
    const outcomes = outcomesOf(environments, jobs);
    for (const { environment, verdict, reason } of outcomes)
        log.info(`${environment}: ${verdict}. ${reason}`.trim());
    if (outcomes.length === 0)
        log.info('The plan was refused, and nothing was done; see the "plan" job for the reason.');
    const early = endedEarly(outcomes);
    if (early)
        log.notice(early);
    const rows = outcomes.map(({ environment, verdict, reason }) => [environment, verdict, reason].map(markdown.X1));
    const lead = [early && (0,markdown.X1)(early)];
    const rest = [(0,markdown.tp)(['environment', 'verdict', 'reason'], rows)];
    if (rows.length > 0)
        (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Delivery', lead, rest })]));
    const failed = failedEnvironment(outcomes, jobs);
    const verdict = deliveryVerdict(outcomes, failed);
    const byName = (key, isWhole) => JSON.stringify(Object.fromEntries(outcomes.filter((one) => isWhole || one[key]).map((one) => [one.environment, one[key]])));
    const [first] = images;
    (0,commands.n0)({
        image: first ? uriOf(first) : '',
        images: JSON.stringify(Object.fromEntries(images.map(({ name, repository, region, digest, tag }) => [name, { repository, region, digest, tag }]))),
        digest: first?.digest ?? '',
        tag: first?.tag ?? '',
        repository: first?.repository ?? '',
        region: first?.region ?? '',
        verdict,
        reason: outcomes.find((one) => one.environment === failed)?.reason ?? outcomes.at(-1)?.reason ?? '',
        verdicts: byName('verdict', true),
        reasons: byName('reason', false),
        urls: byName('url', false),
        clusters: JSON.stringify(clustersOf(environments, jobs)),
        'failed-environment': failed,
    });
}
function clustersOf(environments, jobs) {
    const entries = environments.map((name, index) => [name, jobs[`env-${index + 1}`]?.outputs?.cluster ?? '']);
    return Object.fromEntries(entries.filter(([, cluster]) => cluster !== '' && !cluster.startsWith('${{')));
}

var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/src/delivery/environments.js
var delivery_environments = __webpack_require__(95202);
// EXTERNAL MODULE: ./build/src/delivery/builds.js + 1 modules
var delivery_builds = __webpack_require__(39949);
// EXTERNAL MODULE: ./build/step/delivery-inputs.js + 1 modules
var delivery_inputs = __webpack_require__(74731);
;// CONCATENATED MODULE: ./build/actions/internal/resolve-build/inputs.js



function resolve_build_inputs_readInputs(inputs, tables = { deploy: {}, build: {} }, machine = process.arch) {
    const number = inputs.integer('number', 1, 5) ?? 1;
    const listed = (0,delivery_environments.ml)(inputs.raw('environments'), tables.deploy);
    const secret = (0,secret_settings.sb)(inputs.raw('settings'), tables.deploy);
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    const environments = listed.environments.map((entry) => (0,secret_settings.GY)(entry, secret));
    const builds = (0,delivery_inputs.Az)(inputs, tables.build, environments, (0,delivery_inputs.nK)(inputs), secret);
    const build = builds[number - 1];
    if (!build && inputs.problems.length === 0)
        inputs.refuse('number', `there is no image ${number} to build`);
    return {
        build,
        emulated: (0,delivery_builds.O)(build?.options.platforms ?? '', machine),
        secrets: [...secret.hidden.keys(), ...(0,hook_secrets.b)(inputs)],
    };
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-build/main.js





async function resolve_build_main_main() {
    const inputs = new step_inputs.G();
    const [deploy, table] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const { build, emulated, secrets } = resolve_build_inputs_readInputs(inputs, { deploy, build: table });
    for (const secret of secrets)
        (0,commands.Pq)(secret);
    inputs.check();
    const { repository = '', role = '', region = '', options = {} } = build ?? {};
    (0,step_log.h)().info(`${repository} in ${region}${role && `, as ${role}`}`);
    (0,commands.n0)({
        repository,
        role,
        region,
        inputs: JSON.stringify(options),
        buildx: String(!options.builder),
        emulated: options.builder ? '' : emulated.join(','),
    });
}

var error = __webpack_require__(7611);
var url = __webpack_require__(69584);
// EXTERNAL MODULE: ./build/src/delivery/settings.js
var delivery_settings = __webpack_require__(2141);
// EXTERNAL MODULE: ./build/src/delivery/freeze.js
var freeze = __webpack_require__(45151);
// EXTERNAL MODULE: ./build/src/delivery/delivered-images.js
var delivered_images = __webpack_require__(88437);
;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/inputs.js




function resolve_environment_inputs_readInputs(inputs, tables = { deploy: {}, build: {} }) {
    const listed = (0,delivery_environments.ml)(inputs.raw('environments'), tables.deploy);
    const secret = (0,secret_settings.sb)(inputs.raw('settings'), tables.deploy);
    const number = inputs.integer('number', 1, 5) ?? 1;
    const variables = (0,delivery_inputs.nK)(inputs);
    const named = inputs.choice('inputs-named', ['entry', 'input']);
    const isRoleNeeded = !(inputs.boolean('has-keys') ?? false);
    const environments = listed.environments.map((one) => (0,secret_settings.GY)(one, secret));
    const entry = environments[number - 1] ?? { name: '' };
    const reason = inputs.text('reason');
    if (inputs.boolean('require-reason') && !reason) {
        inputs.refuse('reason', "input 'reason' is empty, but 'require-reason' is set: state why this environment is rolled back");
    }
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    if (!environments[number - 1] && inputs.problems.length === 0) {
        inputs.refuse('number', `input 'environments' has no entry ${number}`);
    }
    const place = (setting) => named === 'entry'
        ? `the '${setting}' key of its entry in the 'environments' input`
        : `the '${setting === 'services' ? 'service' : setting}' input`;
    const resolved = (0,delivery_settings.M)(entry, variables, place, { isRoleNeeded });
    if (inputs.problems.length === 0)
        for (const problem of resolved.problems)
            inputs.refuse('environments', problem);
    const builds = (0,delivery_inputs.Az)(inputs, tables.build, environments, variables, secret);
    const { settings } = resolved;
    return {
        entry,
        settings,
        images: readImages(inputs, builds, settings),
        options: optionsOf(inputs, entry, settings, tables.deploy),
        freeze: (0,freeze.z)({
            variable: variables.SLIPWAY_FREEZE ?? '',
            override: inputs.text('override-freeze'),
            actor: inputs.variable('GITHUB_ACTOR'),
            whose: `the environment '${entry.name}'`,
        }, new Date()),
        secrets: [...secret.hidden.keys(), ...(0,hook_secrets.b)(inputs)],
    };
}
function readImages(inputs, builds, { container }) {
    const needs = inputs.text('needs');
    const given = inputs.text('image');
    const hasImages = inputs.text('images') !== '';
    if (!needs)
        return [];
    const jobs = ((0,objects.qF)(needs) ?? {});
    const containers = container.split('\n').filter(Boolean);
    const { images, problems } = (0,delivered_images.V)({ given, builds, hasImages, jobs, containers });
    if (inputs.problems.length === 0)
        for (const problem of problems)
            inputs.refuse('needs', problem);
    return images;
}
function optionsOf(inputs, entry, settings, declared) {
    const definitions = entry['service-definition']?.join('\n');
    const smoke = settings['smoke-url'];
    const options = {
        ...(0,delivery_inputs.Qr)(inputs),
        ...entry.deploy,
        ...(smoke && { 'smoke-url': smoke }),
        ...(definitions && { 'service-definition': definitions }),
    };
    return Object.fromEntries(Object.entries(options).filter(([name, value]) => value !== '' && value !== declared[name]));
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/main.js








async function resolve_environment_main_main() {
    const inputs = new step_inputs.G();
    const [deploy, build] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const { entry, settings, images, options, freeze, secrets } = resolve_environment_inputs_readInputs(inputs, { deploy, build });
    for (const secret of [...secrets, ...(0,url.K0)(settings['smoke-url'])])
        (0,commands.Pq)(secret);
    inputs.check();
    if (freeze.is === 'frozen')
        throw new error.yo(freeze.reason);
    const log = (0,step_log.h)();
    if (freeze.is === 'overridden') {
        log.warning(`${freeze.note}.`);
        (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Freeze overridden', lead: [`${(0,markdown.X1)(freeze.note)}.`] })]));
    }
    const names = settings.services.split('\n').map((service) => service.split('=', 1)[0]);
    const who = settings.role && `, as ${settings.role}`;
    log.info(`${entry.name}: ${names.join(', ')} in cluster ${settings.cluster}, ${settings.region}${who}`);
    (0,commands.n0)({
        name: entry.name,
        role: settings.role,
        region: settings.region,
        cluster: settings.cluster,
        services: settings.services,
        'service-names': names.join('\n'),
        'task-definition': settings['task-definition'],
        environment: entry.environment ?? '',
        secrets: entry.secrets ?? '',
        containers: entry.containers ?? '',
        migration: settings.migration,
        url: entry.url ?? '',
        images: JSON.stringify(images),
        inputs: JSON.stringify(options),
        note: freeze.is === 'overridden' ? freeze.note : '',
        verdict: '',
        reason: '',
    });
}

;// CONCATENATED MODULE: ./build/actions/internal/environment-steps.js






}),

22672:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bs: () => (CLUSTER),
  EH: () => (isArn),
  GK: () => (ECS_NAME),
  HD: () => (SECRET_ARN),
  ML: () => (TASK_DEFINITION),
  S: () => (PARAMETER_ARN),
  Ug: () => (regionIn),
  YV: () => (SERVICE),
  l1: () => (accountIn),
  sP: () => (REVISION),
  xG: () => (ROLE_ARN),
  z7: () => (ROLE)
});
const ECS_NAME = /^[\w-]{1,255}$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(?:arn:aws[a-z-]*:ecs:([a-z0-9-]+):\d{12}:service\/(?:([\w-]+)\/)?)?[\w-]{1,255}$/;
const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(:\d+)?$/;
const REVISION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}:\d+$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const ROLE = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|[\w+=,.@-]{1,64})$/;
const SECRET_ARN = /^arn:[\w-]+:secretsmanager:([\w-]+):(\d{12}):secret:(.*)$/;
const PARAMETER_ARN = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/([\w./-]+)(?::([\w.-]+))?$/;
function isArn(nameOrArn) {
    return nameOrArn.startsWith('arn:');
}
function regionIn(arn) {
    return arn.split(':')[3] ?? '';
}
function accountIn(arn) {
    return arn.split(':')[4] ?? '';
}


}),

866:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $f: () => (nearestRegion),
  Zg: () => (REGION),
  iQ: () => (partitionOf),
  jq: () => (validateRegion)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const REGIONS = [
    ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
    ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
    ...['eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1'],
    ...['me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    ...['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'],
    ...['us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'eu-isoe-west-1', 'us-isof-east-1', 'us-isof-south-1'],
];
const WORDS = new Set([
    ...REGIONS.flatMap((region) => lettersOf(region).split('-')),
    ...['north', 'east', 'south', 'west', 'central', 'northeast', 'northwest', 'southeast', 'southwest'],
]);
const CODE_LETTERS = 2;
function validateRegion(region) {
    if (REGIONS.includes(region))
        return undefined;
    const near = nearestRegion(region);
    if (near)
        return { misspelled: near };
    return { unknown: `the Region '${region}' is not recognized by this version of Slipway and is used unchanged` };
}
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['eusc-', 'aws-eusc'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
];
function partitionOf(region) {
    if (!REGIONS.includes(region))
        return undefined;
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
function nearestRegion(text) {
    const given = lettersOf(text.toLowerCase());
    const candidates = REGIONS.filter((region) => isMisspelling(given, lettersOf(region)));
    const edits = (region) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, lettersOf(region)) + (region[0] === given[0] ? 0 : 0.5);
    const [best] = candidates.toSorted((a, b) => edits(a) - edits(b));
    if (best === undefined)
        return undefined;
    const [, number = ''] = /-(\d+)$/.exec(text) ?? [];
    const same = `${lettersOf(best)}-${number}`;
    return REGIONS.includes(same) ? same : best;
}
function isMisspelling(given, known) {
    const [parts, knownParts] = [given.split('-'), known.split('-')];
    if (parts.length !== knownParts.length)
        return given.replaceAll('-', '') === known.replaceAll('-', '');
    const wrong = parts.flatMap((part, index) => part === knownParts[index] ? [] : [[part, knownParts[index]]]);
    return wrong.length > 0 && wrong.every(([part, word = '']) => !WORDS.has(part) && isNear(part, word));
}
function isNear(part, word) {
    if (isSwapped(part, word))
        return true;
    if (part.length <= CODE_LETTERS && word.length <= CODE_LETTERS)
        return false;
    if (/^iso[a-z]?$/.test(part) && word.startsWith('iso'))
        return false;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(part, word) <= (word.length < 5 ? 1 : 2);
}
function isSwapped(part, word) {
    const at = [...part].findIndex((letter, index) => letter !== word[index]);
    const [first = '', second = ''] = part.slice(at, at + 2);
    return at >= 0 && `${part.slice(0, at)}${second}${first}${part.slice(at + 2)}` === word;
}
function lettersOf(region) {
    return region.replace(/-\d+[a-z]?$/, '');
}


}),

88437:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (deliveredImages),
  y: () => (parseDeliveredImages)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36950);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);


function parseDeliveredImages(text) {
    const images = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return Array.isArray(images) && images.length > 0 && images.every(isDelivered) ? images : undefined;
}
function isDelivered(value) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { name, image, digest, tag, repository, containers = [] } = value;
    const hasTexts = [digest, tag, repository].every(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalString */ .iU);
    const hasNames = Array.isArray(containers) && containers.every((one) => typeof one === 'string');
    return hasTexts && hasNames && [name, image].every((one) => typeof one === 'string' && one !== '');
}
function deliveredImages({ given, builds, hasImages, jobs, containers }) {
    const named = containers.length > 0 ? containers : undefined;
    if (given) {
        const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(given);
        const { repository = '', digest = '' } = reference ?? {};
        const name = repository.split('/').at(-1) || 'image';
        const one = { name, image: given, digest, tag: '', repository, containers: named };
        return { images: [{ ...one, isOneOfSeveral: false, isBuilt: false }], problems: [] };
    }
    const problems = [];
    const images = builds.map((build, index) => {
        const { outputs = {} } = jobs[`build-${index + 1}`] ?? {};
        const { digest = '', tag = '', registry = '' } = outputs;
        const repository = outputs.repository || build.repository;
        const isWhole = registry === '' || repository.startsWith(`${registry}/`);
        const image = `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
        const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image);
        if (!reference?.digest) {
            problems.push(`The build of '${build.name}' did not output a digest: its output is empty, or GitHub dropped it because it contains the text of a secret.`);
        }
        const one = {
            name: build.name,
            digest,
            tag,
            repository,
            image: reference ? (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageReference */ .my)(reference) : image,
        };
        const receiving = hasImages ? build.containers : named;
        return { ...one, containers: receiving, isOneOfSeveral: hasImages, isBuilt: true };
    });
    return { images, problems };
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

91421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ab: () => (parseExactly),
  RZ: () => (keepsItsDigits),
  mn: () => (exactDigits),
  uy: () => (rawNumber)
});
function keepsItsDigits(written) {
    if (written.length <= 15)
        return !/e/i.test(written) || Number.isFinite(Number(written));
    const value = Number(written);
    return Number.isFinite(value) && significant(written) === significant(String(value));
}
function significant(written) {
    const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^-/, '').split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    let end = digits.length;
    while (digits[end - 1] === '0')
        end--;
    return `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
const { rawJSON, isRawJSON } = JSON;
function exactDigits(value) {
    return typeof value === 'object' && value !== null && isRawJSON(value) ? value.rawJSON : undefined;
}
function rawNumber(digits) {
    return rawJSON(digits);
}
const SUSPICIOUS = /[\d.]{16}|\d[eE][-+]?\d{3}/;
function parseExactly(text) {
    if (!SUSPICIOUS.test(text))
        return JSON.parse(text);
    return parseWithSource(text, (_, value, { source }) => typeof value === 'number' && source !== undefined && !keepsItsDigits(source) ? rawNumber(source) : value);
}
const parseWithSource = JSON.parse;


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

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50889);



const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const problem = `${capital(place)} is not a valid mapping; expected inputs of ${action} with their values, such as '${first}: \u2026'.`;
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
                problems.push(`Input '${name}' in ${place} contains an expression that GitHub has not evaluated: replace it with the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
}
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
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


}),

50889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MAX_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MAX_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}\u2026` : line;
}
function quotedValue(value) {
    if (typeof value === 'string')
        return `'${shortenLine(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shortenLine(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
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

28590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (decode)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, but only UTF-8 is supported: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
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


}),

63751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (toProblem),
  Hx: () => (downgradeFromAws),
  TL: () => (quoted),
  em: () => (sentence),
  ml: () => (shorten)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

function sentence({ message, origin, rule }) {
    const start = message
        .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
        .replace(/\.$/, '');
    return `${start}${placeInInput(origin)}. [${rule}]`;
}
function toProblem(finding) {
    const { file, line, column, input } = finding.origin;
    return {
        input: input ?? 'task-definition',
        message: sentence(finding),
        ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    };
}
const NEVER_ACCEPTED = new Set(['syntax', 'placeholder']);
function downgradeFromAws(finding, described = new Set()) {
    const { severity, origin, rule } = finding;
    if (severity !== 'error')
        return finding;
    const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}
const MAX_WORDS = 10;
function quoted(words) {
    const shown = words.slice(0, MAX_WORDS).map((word) => `'${shorten(word)}'`);
    const rest = words.length - shown.length;
    return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}
function shorten(word, most = 200) {
    const line = word.slice(0, most + 1).replace(/[\n\v\f\r\u2028\u2029]/g, ' ');
    return word.length > most ? `${line.slice(0, most)}\u2026` : line;
}
function placeInInput({ file, input, line, column }) {
    if (file !== undefined)
        return ` (${file}:${line ?? 1}:${column ?? 1})`;
    if (input === undefined)
        return '';
    return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}


}),

33130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DI: () => (tooDeep),
  Fj: () => (loadJson),
  Ve: () => (duplicateKey),
  dQ: () => (addDuplicate),
  lr: () => (MAX_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MAX_DEPTH = 200;
const MAX_AS_YAML = 256 * 1024;
const MAX_DUPLICATES = 9;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONTROL = /\p{Cc}/u;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
function loadJson(text, source) {
    const reader = new JsonReader(text, source);
    try {
        return { node: reader.readDocument(), findings: reader.findings };
    }
    catch (error) {
        if (error instanceof NotJson) {
            return error.finding && text.length > MAX_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
        }
        if (error instanceof TooDeep)
            return { node: undefined, findings: [tooDeep(error.origin)] };
        throw error;
    }
}
function tooDeep(origin) {
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the document is nested more than ${MAX_DEPTH} levels deep: a definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the '${name}' key is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MAX_DUPLICATES)
        findings.push(finding);
}
class NotJson extends Error {
    finding;
    constructor(finding) {
        super();
        this.finding = finding;
    }
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
            throw this.#wrong('the end of the document');
        return node;
    }
    #read(first) {
        const origin = this.#origin();
        if (first === '{' || first === '[') {
            if (++this.#depth > MAX_DEPTH)
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
                throw this.#wrong('a key in double quotes');
            const at = this.#origin();
            const key = this.#readString();
            if (this.#next() !== ':')
                throw this.#wrong("':'");
            this.#at++;
            const value = this.#read(this.#next());
            const earlier = entries.get(key);
            if (earlier)
                addDuplicate(this.findings, duplicateKey(key, earlier.origin, at));
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
    #separator(end) {
        const next = this.#next();
        if (next === end)
            return end;
        if (next !== ',')
            throw this.#wrong(`',' or '${end}'`);
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
            throw this.#wrong('a closing double quote');
        try {
            const value = JSON.parse(this.#text.slice(start, end + 1));
            this.#at = end + 1;
            return value;
        }
        catch {
            throw this.#wrong('a string on one line whose backslashes are escapes');
        }
    }
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
            throw this.#wrong('a value');
        this.#at += token.length;
        if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? ''))
            throw this.#wrong("a value that ends here, or ','");
        if (number === undefined)
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word?.[1] ?? null, origin, token);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numeric */ .sH)(number, origin);
    }
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
            throw this.#wrong('a value or a comment');
        const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
        if (end < 0 && isBlock)
            throw this.#wrong("'*/' at the end of the comment");
        const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
        for (; this.#at < stop; this.#at++) {
            if (text[this.#at] !== '\n')
                continue;
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
    }
    #wrong(expected) {
        const found = this.#text[this.#at];
        const message = `not valid JSON: expected ${expected}, found ${found === undefined ? 'the end of the document' : `'${found}'`}`;
        return new NotJson({ rule: 'syntax', severity: 'error', message, origin: this.#origin() });
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


}),

14088:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hn: () => (isTrue),
  Jt: () => (get),
  OA: () => (fields),
  Qq: () => (text),
  Rf: () => (fromJson),
  Te: () => (texts),
  YW: () => (isFromAws),
  ZH: () => (withField),
  _Z: () => (containerImages),
  aB: () => (toJson),
  ai: () => (number),
  d_: () => (scalar),
  kZ: () => (isNull),
  ld: () => (items),
  mZ: () => (withoutFields),
  p_: () => (list),
  sH: () => (numeric),
  vw: () => (toObject)
});
var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91421);


function scalar(value, origin, text = String(value)) {
    return { kind: 'scalar', value, text, origin };
}
function list(items, origin) {
    return { kind: 'list', items, origin };
}
function fields(entries, origin) {
    const map = new Map();
    for (const [key, value] of entries)
        map.set(key, { value, origin: value.origin });
    return { kind: 'fields', entries: map, origin };
}
function withField(node, key, value, origin = value.origin) {
    return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}
function withoutFields(node, keys) {
    const entries = new Map(node.entries);
    for (const key of keys)
        entries.delete(key);
    return { ...node, entries };
}
function fromJson(json, origin) {
    if (Array.isArray(json)) {
        return list(json.map((item) => fromJson(item, origin)), origin);
    }
    const digits = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .exactDigits */ .mn)(json);
    if (digits !== undefined)
        return numeric(digits, origin);
    if (typeof json === 'object' && json !== null) {
        return fields(Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)]), origin);
    }
    return scalar(json, origin);
}
function numeric(written, origin) {
    return { ...scalar(Number(written), origin, written), ...(!(0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsItsDigits */ .RZ)(written) && { isExact: true }) };
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.isExact ? (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .rawNumber */ .uy)(node.text) : node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    const object = {};
    for (const [key, { value }] of node.entries)
        setOwn(object, key, toJson(value));
    return object;
}
function setOwn(object, key, value) {
    if (key !== '__proto__')
        object[key] = value;
    else
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function get(node, key) {
    return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}
function text(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
function number(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
function isTrue(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && value.value === true;
}
function items(node, key) {
    const value = get(node, key);
    return value?.kind === 'list' ? value.items : [];
}
function texts(node, key) {
    return items(node, key).flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
}
function isNull(node) {
    return node?.kind === 'scalar' && node.value === null;
}
function isFromAws({ file, input }) {
    return file === undefined && input === undefined;
}
function toObject(node) {
    return toJson(node);
}
function containerImages(taskDefinition) {
    return Object.fromEntries(items(taskDefinition, 'containerDefinitions').map((container) => [
        text(container, 'name') ?? '',
        text(container, 'image') ?? '',
    ]));
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

78244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (splitWords)
});
function splitWords(line) {
    const words = [];
    let word;
    let rest = line;
    while (rest !== '') {
        const [token = ''] = /^\s+|^'[^']*'|^"(?:[^"\\]|\\[\s\S])*"|^\\[\s\S]|^[^\s'"\\]+/.exec(rest) ?? [];
        if (token === '')
            return { problem: openEnd(rest) };
        rest = rest.slice(token.length);
        if (/^\s/.test(token)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (token === '\\\n') {
        }
        else {
            word = (word ?? '') + unquote(token);
        }
    }
    if (word !== undefined)
        words.push(word);
    return { words };
}
function unquote(token) {
    if (token.startsWith("'"))
        return token.slice(1, -1);
    if (token.startsWith('"'))
        return token.slice(1, -1).replace(/\\([$`"\\])|\\\n/g, '$1');
    return token.startsWith('\\') ? token.slice(1) : token;
}
function openEnd(rest) {
    return rest.startsWith('\\') ? 'it ends with a backslash' : `the quote ${rest.charAt(0)} is never closed`;
}


}),

47239:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (readDeclared),
  W: () => (readStepInputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);




function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G(env);
    const declared = await readDeclared(action, folder);
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 96594));
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'specify its contents together with the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
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
