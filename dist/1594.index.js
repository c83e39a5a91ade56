export const id = 1594;
export const ids = [1594];
export const modules = {

31594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 3 modules
var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/deploy/deploy.js + 2 modules
var deploy = __webpack_require__(59478);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 1 modules
var ecs = __webpack_require__(35260);
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(50453);
// EXTERNAL MODULE: ./build/src/http-error.js
var http_error = __webpack_require__(88794);
// EXTERNAL MODULE: ./build/src/proxy.js
var src_proxy = __webpack_require__(46113);
// EXTERNAL MODULE: ./build/src/url.js
var src_url = __webpack_require__(69584);
;// CONCATENATED MODULE: ./build/src/rollout/smoke-test.js





const TRY_EVERY_MS = 2_000;
const RESPONSE_MS = 10_000;
const MAX_REDIRECTS = 20;
async function runSmokeTest(test, clock, cancelled) {
    const until = clock.now() + test.timeoutMs;
    for (;;) {
        const problem = await sendRequest(test, cancelled);
        if (!problem)
            return 'passed';
        if (clock.now() >= until || cancelled.aborted) {
            return { failed: `The smoke test of ${(0,src_url.zA)(test.url)} failed: ${problem}.` };
        }
        await clock.sleep(TRY_EVERY_MS, cancelled);
    }
}
async function sendRequest({ url, expect }, signal) {
    try {
        const options = { timeoutMs: RESPONSE_MS, maxRedirects: MAX_REDIRECTS, signal };
        const response = await (0,http.Em)(url, options);
        const { status } = response;
        const problem = `it responded with ${status}${proxyWords(response)}`;
        if (expect === undefined)
            return status < 400 ? undefined : problem;
        if (/^\d{3}$/.test(expect))
            return status === Number(expect) ? undefined : `${problem}, not ${expect}`;
        return response.body.toString('utf8').includes(expect) ? undefined : `${problem} without '${expect}' in the body`;
    }
    catch (error) {
        return explain(error);
    }
}
const OF_PROXIES = [403, 407, 502, 503, 504];
function proxyWords({ status, url }) {
    if (url.protocol !== 'http:' || !OF_PROXIES.includes(status))
        return '';
    const proxy = (0,src_proxy.O)(url);
    if (!proxy)
        return '';
    const what = status === 407 ? 'needs a user name and password' : 'may have responded in place of the service';
    return ` (the proxy ${(0,src_url.zA)(proxy.url.origin)} of ${proxy.variable} ${what}; NO_PROXY exempts a host)`;
}
function explain(error) {
    const text = (0,src_error.bD)(error);
    if (!(error instanceof http_error.j))
        return text;
    switch (error.problem) {
        case 'proxy':
            return `${text}: check the proxy of the runner; NO_PROXY exempts a host`;
        case 'name':
            return `${text}: the runner could not resolve the name; check 'smoke-url', the runner's DNS, and whether it needs HTTPS_PROXY`;
        case 'certificate':
            return `${text}: the runner does not trust the certificate; check it, or set NODE_EXTRA_CA_CERTS`;
        default:
            return isUnreachable(error) ? `${text}: check that the runner's network can reach the URL` : text;
    }
}
function isUnreachable({ code = '' }) {
    return code === 'EHOSTUNREACH' || code === 'ENETUNREACH';
}

// EXTERNAL MODULE: ./build/step/cancellation.js
var cancellation = __webpack_require__(82880);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/deployment-speed.js
var deployment_speed = __webpack_require__(21754);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(59070);
// EXTERNAL MODULE: ./build/step/runner-files.js
var runner_files = __webpack_require__(69327);
// EXTERNAL MODULE: ./build/actions/deploy-service/inputs.js + 4 modules
var deploy_service_inputs = __webpack_require__(65745);
;// CONCATENATED MODULE: ./build/actions/deploy-service/main.js














async function main() {
    const inputs = await (0,further_inputs.W)('deploy-service');
    const { aws, request, githubDeployment, smokeTest, taskBefore, scalingRequest, reportNotices } = await (0,deploy_service_inputs.K)(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    for (const notice of reportNotices)
        log.notice(notice);
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const cancelled = (0,cancellation.GT)({ 'refused-by': '', advice: '[]' });
    const { remember, finish } = (0,rollout_state.M)({ title: 'Deploy', aws, options: request, cancelled });
    const announced = githubDeployment && (await __webpack_require__.e(/* import() */ 4998).then(__webpack_require__.bind(__webpack_require__, 54998))).createGithubDeployment(githubDeployment, log);
    let tested;
    const smoke = smokeTest && (() => (tested ??= runSmokeTest(smokeTest, clock.m, cancelled)));
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const shared = { ...context, beforeWrite: runner_files.N5 };
    const beforeUpdate = taskBefore && (await Promise.all(/* import() */[__webpack_require__.e(9114), __webpack_require__.e(5054)]).then(__webpack_require__.bind(__webpack_require__, 47024))).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
    const scaling = scalingRequest && (await __webpack_require__.e(/* import() */ 4713).then(__webpack_require__.bind(__webpack_require__, 67094))).scalingOf(shared, aws, scalingRequest);
    const speed = new deployment_speed.t();
    const { saveCompletedDeployment } = speed;
    const deployContext = {
        ...shared,
        remember,
        ...(smoke && { smoke }),
        beforeUpdate,
        scaling,
        saveCompletedDeployment,
    };
    const report = await (0,deploy.g)(deployContext, request).catch(async (error) => {
        await announced?.finish(undefined);
        throw error;
    });
    const { concludeReport, writeReport } = await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(8152)]).then(__webpack_require__.bind(__webpack_require__, 20238));
    const path = writeReport(report, { advice: '[]' });
    if (!finish(report))
        return;
    if (request.keep !== undefined) {
        const { keepDeployedImages } = await __webpack_require__.e(/* import() */ 2892).then(__webpack_require__.bind(__webpack_require__, 12892));
        await keepDeployedImages(shared, report, request.keep);
    }
    if (beforeUpdate?.hasUnfinished())
        process.exitCode = 1;
    else
        concludeReport(await speed.addTo(report, path, shared), log, 'Deploy', aws);
    await announced?.finish(report);
}
function writeTaskArn(arn) {
    (0,commands.Yj)({ 'run-task-arn': JSON.stringify([arn]) });
}


}),

59478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => (deploy)
});

var failure = __webpack_require__(22529);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/history/record-tags.js
var record_tags = __webpack_require__(66723);
// EXTERNAL MODULE: ./build/src/history/register.js
var register = __webpack_require__(25261);
// EXTERNAL MODULE: ./build/src/image/keep.js
var image_keep = __webpack_require__(15066);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(14977);
// EXTERNAL MODULE: ./build/src/ecr/running-images.js
var running_images = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/src/ecs/compatibility.js
var compatibility = __webpack_require__(92515);
// EXTERNAL MODULE: ./build/src/ecs/pace.js
var pace = __webpack_require__(69232);
// EXTERNAL MODULE: ./build/src/ecs/service-target.js
var service_target = __webpack_require__(65028);
// EXTERNAL MODULE: ./build/src/ecs/members.js
var ecs_members = __webpack_require__(73132);
// EXTERNAL MODULE: ./build/src/history/differences.js
var differences = __webpack_require__(80234);
// EXTERNAL MODULE: ./build/src/deploy/read-targets.js
var read_targets = __webpack_require__(27810);
;// CONCATENATED MODULE: ./build/src/deploy/plan.js





async function planDeployment(context, request) {
    const names = request.services.map(({ name }) => name);
    const { found, refused, read, created } = await findOrCreate(context, request, names);
    const refusals = new Map(refused);
    for (const { name, service } of found) {
        const { definition } = request.services.find((one) => one.name === name) ?? {};
        const { deploymentConfiguration, ...others } = request.members;
        const isWhole = definition?.members.deploymentConfiguration !== undefined;
        const reason = (0,compatibility.zW)(service, isWhole ? others : request.members);
        if (reason)
            refusals.set(name, { by: 'input', reason });
    }
    if (refusals.size > 0)
        return { refused: refusals, read };
    const waits = !(request.dryRun && request.ifDeploying === 'wait');
    const { waitForIdle } = await __webpack_require__.e(/* import() */ 7638).then(__webpack_require__.bind(__webpack_require__, 47638));
    const settled = waits ? await waitForIdle(context, request, found) : { targets: found };
    if ('refused' in settled)
        return { ...settled, read };
    const targets = names.flatMap((name) => created.get(name) ?? settled.targets.find((one) => one.name === name) ?? []);
    const planned = await planAll(context, request, targets);
    const problems = planned.flatMap((one) => ('by' in one ? [[one.target.name, one]] : []));
    if (problems.length > 0)
        return { refused: new Map(problems), read };
    const plans = planned;
    const impossible = impossibleOf(context, request, plans);
    return impossible.size > 0 ? { refused: impossible, read } : { plans };
}
function impossibleOf({ beforeUpdate }, { members }, plans) {
    const found = new Map();
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const plan of due) {
        const reason = definitionProblem(plan, members);
        if (reason)
            found.set(plan.target.name, { by: 'input', reason });
    }
    const [first = beforeUpdate?.always ? plans[0] : undefined] = due;
    const reason = first?.definition && beforeUpdate?.check(first.definition, first.target.service);
    if (first && reason && !found.has(first.target.name))
        found.set(first.target.name, { by: 'input', reason });
    return found;
}
function definitionProblem({ target: { codeDeploy, create, service }, definition, before, settings }, members) {
    if (!definition)
        return undefined;
    const changed = settings?.members ?? {};
    const ofFile = Object.hasOwn(members, 'volumeConfigurations') ? {} : (create ?? changed);
    return ((0,compatibility.ip)(definition, members) ??
        (0,compatibility.ip)(definition, ofFile, 'The volume of the service definition') ??
        (0,compatibility.pd)(definition, create ?? changed) ??
        sizeProblem(definition, create ?? { ...service, ...changed }) ??
        (codeDeploy
            ? (0,compatibility.j6)(definition, codeDeploy.container)
            : (0,compatibility.Ry)(service, before, definition, changed)));
}
function sizeProblem(definition, { launchType, capacityProviderStrategy }) {
    const isByStrategy = (capacityProviderStrategy ?? []).length > 0;
    return isByStrategy || definition.networkMode !== 'awsvpc' ? undefined : (0,compatibility.gV)(definition, launchType);
}
async function findOrCreate(context, request, names) {
    const targets = await (0,read_targets.R)(context, request, names);
    const { found, refused, read } = targets;
    if (targets.absent.size === 0)
        return { found, refused, read, created: new Map() };
    const { planCreations } = await __webpack_require__.e(/* import() */ 4105).then(__webpack_require__.bind(__webpack_require__, 54105));
    const planned = await planCreations(request, targets);
    const created = new Map([...planned].flatMap(([name, one]) => ('create' in one ? [[name, one]] : [])));
    const others = [...planned].flatMap(([name, one]) => ('by' in one ? [[name, one]] : []));
    const still = [...refused].filter(([name]) => !created.has(name));
    return { found, refused: new Map([...still, ...others]), read, created };
}
const NO_SETTINGS = new Map();
async function planAll(context, request, targets) {
    const settings = request.services.some(({ definition }) => definition)
        ? await (await __webpack_require__.e(/* import() */ 3532).then(__webpack_require__.bind(__webpack_require__, 53532))).planAllSettings(context, request, targets)
        : NO_SETTINGS;
    const describe = describeOnce(context);
    return Promise.all(targets.map((target, index) => {
        const { source, definition } = request.services[index];
        if (target.create)
            return planCreation(target, target.create, source, definition?.taskDefinition, describe);
        const differing = settings.get(target.name);
        if (differing && 'by' in differing)
            return Promise.resolve({ ...differing, target });
        return planUpdate(context, request, target, source, differing, describe);
    }));
}
function describeOnce(context) {
    const described = new Map();
    return (arn) => {
        const known = described.get(arn) ??
            (0,pace.k)(context, () => context.ecs.describeTaskDefinition(arn)).then(({ taskDefinition, tags }) => ({
                ...taskDefinition,
                tags,
            }));
        described.set(arn, known);
        return known;
    };
}
async function planUpdate(context, request, target, source, settings, describe) {
    const current = (0,model.Os)(target.service)?.taskDefinition ?? target.service.taskDefinition;
    const before = await describe(current).catch(() => undefined);
    const wanted = await definitionOf(source, before, describe);
    if ('by' in wanted)
        return { ...wanted, target };
    const after = wanted.definition;
    const arn = source.kind === 'arn' ? after?.taskDefinitionArn : undefined;
    const changes = before && after ? (0,differences.z)(before, after) : [];
    const same = arn ? arn === current : source.kind === 'current' || (before !== undefined && changes.length === 0);
    const isKept = same && (source.kind !== 'file' || (before?.status === 'ACTIVE' && (0,service_target.T4)(before)));
    const verified = same ? await verify(context, request, target, current, before) : { unchanged: false, again: false };
    return {
        target,
        source,
        current,
        definition: after,
        before,
        taskDefinition: isKept ? current : arn,
        ...withSettings(verified, settings),
        changes: [...(0,differences.F)(changes), ...(settings?.changes ?? [])],
        unmanaged: before && isRecorded(source) && !(0,record_tags.qb)((before.tags ?? [])) ? current : undefined,
    };
}
function withSettings({ unchanged, again }, settings) {
    if (!settings || settings.changes.length === 0)
        return { unchanged, again };
    const isTagsOnly = unchanged && Object.keys(settings.members).length === 0;
    return { unchanged: false, again, settings, ...(isTagsOnly && { isTagsOnly }) };
}
async function planCreation(target, create, given, ofFile, describe) {
    const { linesToCreate, sourceToCreate } = await __webpack_require__.e(/* import() */ 4105).then(__webpack_require__.bind(__webpack_require__, 54105));
    const source = sourceToCreate(given, ofFile);
    const wanted = await definitionOf(source, undefined, describe);
    if ('by' in wanted)
        return { ...wanted, target };
    const { definition } = wanted;
    return {
        target,
        source,
        current: '',
        definition,
        taskDefinition: source.kind === 'arn' ? definition?.taskDefinitionArn : undefined,
        unchanged: false,
        again: false,
        changes: linesToCreate(create),
        unmanaged: undefined,
    };
}
function isRecorded(source) {
    return source.kind === 'file' && (0,record_tags.qb)(source.tags);
}
async function definitionOf(source, before, describe) {
    if (source.kind !== 'arn')
        return { definition: source.kind === 'file' ? source.definition : before };
    try {
        return { definition: await describe(source.arn) };
    }
    catch (error) {
        const prefix = `The task definition '${source.arn}' could not be read: `;
        return (0,refusal.dr)('ecs:DescribeTaskDefinition', error, prefix);
    }
}
async function verify(context, { ifUnchanged, members }, { service, cluster, isStuck = false }, current, taskDefinition) {
    if (ifUnchanged === 'force' || !taskDefinition)
        return { unchanged: false, again: false };
    const verified = (0,service_target.k7)(service, current)
        ? (0,service_target.T4)(taskDefinition)
            ? { same: true }
            : await (0,running_images.Mm)(context, cluster, service, taskDefinition)
        : { same: false, reason: (0,service_target.Km)(service) };
    if (verified.same) {
        return { unchanged: (0,ecs_members.u9)(service, members), again: false };
    }
    if ((0,service_target.QI)(service))
        return { unchanged: false, again: isStuck };
    context.log.info(`${service.serviceName}: deploying the same definition again: ${verified.reason}`);
    return { unchanged: false, again: true };
}

// EXTERNAL MODULE: ./build/src/deploy/result.js
var result = __webpack_require__(72656);
// EXTERNAL MODULE: ./build/src/deploy/untouched.js
var untouched = __webpack_require__(13862);
;// CONCATENATED MODULE: ./build/src/deploy/scaling.js

function unscalable({ isAlways }, plans) {
    const created = isAlways ? plans.filter(({ target }) => target.create) : [];
    const refused = created.map(({ target: { name } }) => {
        const reason = `Input 'scaling' requires an existing service, but '${name}' does not exist yet: remove 'scaling', and set it in the next step.`;
        return [name, { by: 'input', reason }];
    });
    return new Map(refused);
}
async function planAllScaling({ scaling, log }, { dryRun }, plans) {
    const none = { lines: new Map(), refused: new Map() };
    if (!scaling)
        return none;
    const created = unscalable(scaling, plans);
    if (created.size > 0)
        return { ...none, refused: created };
    const due = plans.filter(({ unchanged, target }) => !target.create && (scaling.isAlways || !unchanged));
    const planned = await scaling.plan(due.map(({ target }) => target));
    if (!('refused' in planned)) {
        for (const [service, lines] of planned)
            if (lines.length > 0)
                log.group(`${service}: changes to its scaling`, lines);
        return { ...none, lines: planned };
    }
    const [first] = planned.refused.values();
    if (!dryRun || first?.by !== 'aws')
        return { ...none, refused: planned.refused };
    log.notice(`The scaling of the services was not compared: ${first.reason}`);
    return none;
}
function withScaling(result, all) {
    const lines = all.get(result.service) ?? [];
    if (lines.length === 0)
        return result;
    const changes = [...(result.changes ?? []), ...lines];
    if (result.verdict !== 'unchanged')
        return { ...result, changes };
    return (0,untouched.Uf)({ ...result, changes }, 'Only its scaling would be changed');
}
function rescaled(result, { scaling }) {
    if (!scaling?.changed().has(result.service))
        return result;
    const reason = 'The requested revision is already active; only the scaling was changed, which needs no deployment.';
    return { ...result, verdict: 'deployed', reason };
}

;// CONCATENATED MODULE: ./build/src/deploy/deploy.js









async function deploy(context, request) {
    if (request.services.length === 0)
        return registerOnly(context, request);
    if (request.continue) {
        const { continueDeployments } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(7162), __webpack_require__.e(7675)]).then(__webpack_require__.bind(__webpack_require__, 87675));
        return continueDeployments(context, request, request.continue);
    }
    const names = request.services.map(({ name }) => name);
    const planned = await planDeployment(context, request);
    if ('refused' in planned) {
        const services = names.map((name) => ({ name, service: planned.read.get(name) }));
        return (0,result.EI)((0,untouched.cp)(request, services, planned.refused));
    }
    const { plans } = planned;
    const { preflight } = await Promise.all(/* import() */[__webpack_require__.e(7771), __webpack_require__.e(6295)]).then(__webpack_require__.bind(__webpack_require__, 71953));
    const { runBefore } = await __webpack_require__.e(/* import() */ 4882).then(__webpack_require__.bind(__webpack_require__, 44882));
    const { rollOutServices } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(7162), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 30723));
    const idle = plans
        .filter(({ unchanged }) => unchanged)
        .map((plan) => (0,untouched.Fj)(planResult(plan, request.region), plan.target.service, plan.current));
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const { service } of idle)
        context.log.info(`${service}: unchanged`);
    for (const { target, settings, changes } of due) {
        if (settings || target.create)
            context.log.group(`${target.service.serviceName}: changes`, changes);
    }
    const scaling = await planAllScaling(context, request, plans);
    const subjects = request.preflight ? due.flatMap((plan) => subjectOf(plan, request)) : [];
    const looked = await preflight(context, subjects);
    const report = (results) => {
        const checked = results.map((result) => withChecks(result, looked));
        return (0,result.EI)(checked, names);
    };
    const refuse = (some, refused, assigned = []) => (0,untouched.cp)(request, some.map((plan) => known(plan, assigned)), refused);
    const early = new Map([...looked.refused, ...scaling.refused]);
    if (scaling.refused.size > 0)
        return report(refuse(plans, early));
    if (early.size > 0)
        return report([...idle, ...refuse(due, early)]);
    if (request.dryRun) {
        const planned = [...idle, ...due.map((plan) => dryRunResult(plan, request))];
        return report(planned.map((result) => withScaling(result, scaling.lines)));
    }
    const { assignments, refused } = await deploy_register(context, request, due);
    if (refused)
        return report([...idle, ...refuse(due, refused, assignments)]);
    const ready = await runBefore(context, request, assignments, plans[0]?.target);
    if ('refused' in ready)
        return report(refuse(plans, ready.refused, assignments));
    const unscaled = await context.scaling?.begin();
    const results = unscaled
        ? refuse(plans, unscaled, assignments)
        : [...idle.map((one) => rescaled(one, context)), ...(await rollOutServices(context, ready.assignments, request))];
    await context.scaling?.end(results);
    return report(results);
}
function known({ target, taskDefinition = '', changes }, assigned) {
    const { name, service, create } = target;
    const registered = assigned.find((one) => one.target.name === name)?.taskDefinition;
    const more = { taskDefinition: registered ?? taskDefinition, changes, ...(create && { absent: true }) };
    return { name, service, more };
}
function subjectOf({ target, definition, before, unmanaged, settings }, { members: requested, wait, policy, keep }) {
    const taskDefinition = definition;
    const members = target.create ? {} : { ...requested, ...settings?.members };
    return taskDefinition
        ? [
            {
                target,
                taskDefinition,
                members,
                waitMinutes: wait && !policy.waitUntil ? policy.waitMs / 60_000 : undefined,
                unmanaged,
                active: before,
                keptTags: keep === undefined ? [] : [(0,image_keep.dy)((0,image_keep.y$)(keep, target.service.serviceName)).previous],
            },
        ]
        : [];
}
function withChecks(result, { checked }) {
    const found = checked.get(result.service);
    return found ? { ...result, preflight: found } : result;
}
async function registerOnly(context, { source, cluster, dryRun }) {
    const { log } = context;
    const base = (0,result.$)(cluster, '');
    if (source.kind !== 'file' || dryRun) {
        return (0,result.EI)([
            {
                ...base,
                verdict: 'planned',
                reason: dryRun ? 'Nothing was written: this was a dry run.' : 'There was nothing to register.',
            },
        ]);
    }
    const impossible = context.beforeUpdate?.check(source.definition, undefined);
    if (impossible)
        return (0,result.EI)([(0,untouched.MS)(base, { by: 'input', reason: impossible })]);
    let taskDefinition;
    try {
        taskDefinition = await registerWithRecord(context, source);
    }
    catch (error) {
        const failed = (0,failure.X2)(error) ? refusal.bl : refusal.dr;
        return (0,result.EI)([(0,untouched.MS)(base, failed('ecs:RegisterTaskDefinition', error))]);
    }
    log.info(`registered ${(0,model.EU)(taskDefinition)}`);
    const problem = await context.beforeUpdate?.run(taskDefinition, undefined);
    if (problem)
        return (0,result.EI)([(0,untouched.MS)({ ...base, taskDefinition }, { by: 'task', reason: problem })]);
    return (0,result.EI)([{ ...base, verdict: 'registered', taskDefinition }]);
}
async function deploy_register(context, { members }, plans) {
    const { log } = context;
    const registered = new Map();
    const assignments = [];
    for (const plan of plans) {
        const { target, source, taskDefinition, again, current } = plan;
        let arn = taskDefinition ?? registered.get(source);
        if (!arn && source.kind === 'file') {
            try {
                arn = await registerWithRecord(context, source);
            }
            catch (error) {
                const problem = (0,refusal.dr)('ecs:RegisterTaskDefinition', error);
                return { assignments, refused: new Map([[target.name, problem]]) };
            }
            registered.set(source, arn);
            log.info(`registered ${(0,model.EU)(arn)}`);
        }
        const force = again && arn === current && { forceNewDeployment: true };
        assignments.push(assigned(plan, arn, { ...members, ...force }));
    }
    return { assignments };
}
function assigned({ target, changes, settings, isTagsOnly, definition }, taskDefinition, members) {
    const known = definition && { definition };
    const more = { ...(settings && { settings }), ...(isTagsOnly && { isTagsOnly }), ...known };
    return { target, taskDefinition, members: target.create ? {} : members, ...more, changes };
}
async function registerWithRecord(context, { definition, tags }) {
    context.beforeWrite?.();
    return (0,record_tags.AN)((recorded) => (0,register.i)(context, recorded), context.log, definition, tags);
}
function planResult({ target, taskDefinition = '', changes }, region) {
    return { ...(0,untouched.Bg)(target.cluster, target.service, region), taskDefinition, changes };
}
function dryRunResult(plan, { region }) {
    const base = planResult(plan, region);
    const what = plan.taskDefinition ? (0,model.EU)(plan.taskDefinition) : 'a new revision, registered from the file';
    const current = (0,model.EU)(plan.current);
    const { service, create } = plan.target;
    if (create)
        return (0,untouched.Uf)(base, `It would be created with ${what}`);
    const isOfSettings = plan.settings && plan.taskDefinition === plan.current && !plan.again;
    const change = isOfSettings
        ? `Its settings would be changed, and ${current} would be kept`
        : `It would be updated from ${current} to ${what}`;
    return (0,untouched.Uf)(base, change, service);
}


}),

15066:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mq: () => (nextKeptImages),
  YB: () => (planServiceKeep),
  dy: () => (keepTags),
  je: () => (keepName),
  vq: () => (planKeep),
  y$: () => (serviceKeepName),
  yN: () => (KEEP_NAME)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PREFIX = 'slipway-keep-';
const MAX_NAME = 100;
const KEEP_NAME = new RegExp(`^[A-Za-z0-9._-]{1,${MAX_NAME}}$`);
function keepTags(name) {
    return { active: `${PREFIX}${name}`, previous: `${PREFIX}${name}-previous` };
}
function keepName(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, MAX_NAME);
}
function serviceKeepName(name, service, container = '') {
    const parts = [name, service, ...(container ? [container] : [])];
    const text = parts.join('-').replace(/[^A-Za-z0-9._-]+/g, '-');
    if (text.length <= MAX_NAME)
        return text;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
    return `${text.slice(0, MAX_NAME - hash.length - 1)}-${hash}`;
}
function planServiceKeep({ name, service }, active, previous) {
    const several = (images, place) => new Set(images.filter((one) => one.place === place).map(({ image }) => image)).size > 1;
    const unique = [...new Map(active.map((one) => [one.image, one]).reverse()).values()].reverse();
    return unique.map((one) => {
        const isShared = several(active, one.place) || several(previous, one.place);
        const before = previous.filter(({ place }) => place === one.place);
        return {
            name: serviceKeepName(name, service, isShared ? one.container : ''),
            active: one,
            previous: isShared ? before.find(({ container }) => container === one.container) : before[0],
        };
    });
}
function nextKeptImages(there, active) {
    return { active, previous: there.active === active ? there.previous : (there.active ?? there.previous) };
}
function planKeep(name, there, wanted) {
    const tags = keepTags(name);
    return ['previous', 'active'].flatMap((which) => {
        const digest = wanted[which];
        return digest === undefined || digest === there[which] ? [] : [{ tag: tags[which], digest }];
    });
}


})

};
