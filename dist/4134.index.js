export const id = 4134;
export const ids = [4134];
export const modules = {

/***/ 84134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 2 modules
var aws_clients = __webpack_require__(53796);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/ecs/target.js
var ecs_target = __webpack_require__(23862);
// EXTERNAL MODULE: ./build/src/history/record-tags.js
var record_tags = __webpack_require__(66723);
// EXTERNAL MODULE: ./build/src/history/register.js
var register = __webpack_require__(25261);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(14977);
// EXTERNAL MODULE: ./build/src/ecr/running-images.js
var running_images = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/src/ecs/compatibility.js
var compatibility = __webpack_require__(92515);
// EXTERNAL MODULE: ./build/src/ecs/members.js
var ecs_members = __webpack_require__(73132);
// EXTERNAL MODULE: ./build/src/history/differences.js
var differences = __webpack_require__(80234);
// EXTERNAL MODULE: ./build/src/deploy/read-targets.js
var read_targets = __webpack_require__(27810);
;// CONCATENATED MODULE: ./build/src/deploy/plan.js









async function planDeployment(context, request) {
    const names = request.services.map(({ name }) => name);
    const { found, refused, read } = await (0,read_targets/* readTargets */.R)(context, request, names);
    const unfit = new Map(refused);
    for (const { name, service } of found) {
        const reason = (0,compatibility/* whyUnfit */.V)(service, request.members);
        if (reason)
            unfit.set(name, { by: 'input', reason });
    }
    if (unfit.size > 0)
        return { refused: unfit, read };
    const waits = !(request.dryRun && request.ifDeploying === 'wait');
    const { waitForIdle } = await __webpack_require__.e(/* import() */ 7638).then(__webpack_require__.bind(__webpack_require__, 47638));
    const settled = waits ? await waitForIdle(context, request, found) : { targets: found };
    if ('refused' in settled)
        return { ...settled, read };
    const planned = await planAll(context, request, settled.targets);
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
async function planAll(context, request, targets) {
    const { ecs } = context;
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
            taskDefinition: same && (source.kind !== 'file' || (before?.status === 'ACTIVE' && (0,ecs_target/* isPinned */.T4)(before))) ? current : arn,
            ...(same ? await verify(context, request, target, current, before) : { unchanged: false, again: false }),
            changes: (0,differences/* inLines */.F)(changes),
            foreign: before && isRecorded(source) && !(0,record_tags/* hasRecord */.qb)((before.tags ?? [])) ? current : undefined,
        };
    }));
}
function isRecorded(source) {
    return source.kind === 'file' && (0,record_tags/* hasRecord */.qb)(source.tags);
}
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
async function verify(context, { ifUnchanged, members }, { service, cluster, isStuck = false }, current, taskDefinition) {
    if (ifUnchanged === 'force' || !taskDefinition)
        return { unchanged: false, again: false };
    const verified = (0,ecs_target/* serves */.xu)(service, current)
        ? (0,ecs_target/* isPinned */.T4)(taskDefinition)
            ? { same: true }
            : await (0,running_images/* servesSameImages */.FA)(context, cluster, service, taskDefinition)
        : { same: false, why: (0,ecs_target/* notServing */.ci)(service) };
    if (verified.same) {
        return { unchanged: (0,ecs_members/* hasMembers */.u9)(service, members), again: false };
    }
    if ((0,ecs_target/* isDeploying */.QI)(service))
        return { unchanged: false, again: isStuck };
    context.log.info(`${service.serviceName}: the same definition is deployed again: ${verified.why}`);
    return { unchanged: false, again: true };
}

// EXTERNAL MODULE: ./build/src/deploy/refused.js
var deploy_refused = __webpack_require__(65677);
// EXTERNAL MODULE: ./build/src/deploy/result.js
var result = __webpack_require__(72656);
;// CONCATENATED MODULE: ./build/src/deploy/deploy.js








async function deploy(context, request) {
    if (request.services.length === 0)
        return registerOnly(context, request);
    if (request.continue) {
        const { continueDeployments } = await Promise.all(/* import() */[__webpack_require__.e(5967), __webpack_require__.e(8224)]).then(__webpack_require__.bind(__webpack_require__, 18224));
        return continueDeployments(context, request, request.continue);
    }
    const names = request.services.map(({ name }) => name);
    const planned = await planDeployment(context, request);
    if ('refused' in planned) {
        const services = names.map((name) => ({ name, service: planned.read.get(name) }));
        return (0,result/* reportOf */.EI)((0,deploy_refused/* refuseAll */.c)(request, services, planned.refused));
    }
    const { plans } = planned;
    const [{ preflight }, { runBefore }, { rollOut }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1516).then(__webpack_require__.bind(__webpack_require__, 21516)),
        __webpack_require__.e(/* import() */ 4882).then(__webpack_require__.bind(__webpack_require__, 44882)),
        Promise.all(/* import() */[__webpack_require__.e(5967), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 30723)),
    ]);
    const idle = plans.filter(({ unchanged }) => unchanged).map((plan) => unchangedResult(plan, request));
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const { service } of idle)
        context.log.info(`${service}: unchanged`);
    const subjects = request.preflight ? due.flatMap((plan) => subjectOf(plan, request)) : [];
    const looked = await preflight(context, subjects);
    const report = (results) => {
        const checked = results.map((result) => withChecks(result, looked));
        return (0,result/* reportOf */.EI)(checked, names);
    };
    const refuse = (some, refused, assigned = []) => (0,deploy_refused/* refuseAll */.c)(request, some.map((plan) => known(plan, assigned)), refused);
    if (looked.refused.size > 0)
        return report([...idle, ...refuse(due, looked.refused)]);
    if (request.dryRun)
        return report([...idle, ...due.map((plan) => plannedResult(plan, request))]);
    const { assignments, refused } = await deploy_register(context, request, due);
    if (refused)
        return report([...idle, ...refuse(due, refused, assignments)]);
    const ready = await runBefore(context, request, assignments, plans[0]?.target);
    if ('refused' in ready)
        return report(refuse(plans, ready.refused, assignments));
    return report([...idle, ...(await rollOut(context, ready.assignments, request))]);
}
function known({ target, taskDefinition = '', changes }, assigned) {
    const { name, service } = target;
    const registered = assigned.find((one) => one.target.name === name)?.taskDefinition;
    return { name, service, more: { taskDefinition: registered ?? taskDefinition, changes } };
}
function subjectOf({ target, definition, foreign }, { members, wait, policy }) {
    const taskDefinition = definition;
    return taskDefinition
        ? [
            {
                target,
                taskDefinition,
                members,
                waitMinutes: wait && !policy.waitUntil ? policy.waitMs / 60_000 : undefined,
                foreign,
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
    const impossible = context.beforeUpdate?.check(source.definition, undefined);
    if (impossible)
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'refused', reason: impossible, refusedBy: 'input' }]);
    try {
        const taskDefinition = await registerWithRecord(context, source);
        log.info(`registered ${taskDefinition}`);
        const problem = await context.beforeUpdate?.run(taskDefinition, undefined);
        if (problem)
            return (0,result/* reportOf */.EI)([{ ...base, verdict: 'refused', taskDefinition, reason: problem, refusedBy: 'task' }]);
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'registered', taskDefinition }]);
    }
    catch (error) {
        const { by, reason } = (0,refusal/* refusedCall */.dr)('ecs:RegisterTaskDefinition', error);
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'refused', reason, refusedBy: by }]);
    }
}
async function deploy_register(context, { members }, plans) {
    const { log } = context;
    const registered = new Map();
    const assignments = [];
    for (const { target, source, taskDefinition, changes, again, current } of plans) {
        let arn = taskDefinition ?? registered.get(source);
        if (!arn && source.kind === 'file') {
            try {
                arn = await registerWithRecord(context, source);
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
function registerWithRecord(context, { definition, tags }) {
    return (0,record_tags/* registerRecorded */.AN)((recorded) => (0,register/* registerPatiently */.E)(context, recorded), context.log, definition, tags);
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

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 2 modules
var ecs = __webpack_require__(47211);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(50453);
// EXTERNAL MODULE: ./build/src/http-error.js
var http_error = __webpack_require__(88794);
// EXTERNAL MODULE: ./build/src/url.js
var src_url = __webpack_require__(69584);
;// CONCATENATED MODULE: ./build/src/rollout/smoke-test.js




const TRY_EVERY_MS = 2_000;
const ANSWER_WITHIN_MS = 10_000;
const MOST_REDIRECTS = 20;
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
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(54998);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/last-word.js
var last_word = __webpack_require__(41000);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/report-outputs.js + 1 modules
var report_outputs = __webpack_require__(95865);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(59070);
// EXTERNAL MODULE: ./build/actions/deploy-service/inputs.js + 3 modules
var deploy_service_inputs = __webpack_require__(947);
;// CONCATENATED MODULE: ./build/actions/deploy-service/main.js














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
    const beforeUpdate = taskBefore && (await Promise.all(/* import() */[__webpack_require__.e(2449), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 47024))).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
    const tools = { ...shared, remember, ...(smoke && { smoke }), beforeUpdate };
    const report = await deploy(tools, request).catch(async (error) => {
        await announced?.finish(undefined);
        throw error;
    });
    (0,report_outputs/* writeReport */.u)(report);
    if (!finish(report))
        return;
    if (beforeUpdate?.isLeft())
        process.exitCode = 1;
    else
        (0,report_outputs/* conclude */.E)(report, log, 'Deploy', aws);
    await announced?.finish(report);
}
function writeTaskArn(arn) {
    (0,commands/* setOutputs */.n0)({ 'run-task-arn': JSON.stringify([arn]) });
}


/***/ }),

/***/ 92515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ whyNoVolume),
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);

function whyUnfit(service, members) {
    const { serviceName, schedulingStrategy } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `the service '${serviceName}' is a DAEMON`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, but ${daemon}, which runs one task on each container instance: remove 'desired-count'.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, but ${daemon}, for which the maximum is 100: remove 'maximum-percent'.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100 % ECS can neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
function whyNoVolume(definition, { volumeConfigurations = [] }, input = 'service-managed-ebs-volume-name') {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `Input '${input}' is '${unknown.name}', but the task definition ${has}: use a volume with 'configuredAtLaunch: true'.`;
}


/***/ })

};
