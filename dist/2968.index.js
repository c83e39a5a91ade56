export const id = 2968;
export const ids = [2968];
export const modules = {

70455:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (describeTargetHealth),
  t: () => (describeTargetGroups)
});
async function describeTargetGroups(clients, arns) {
    const { DescribeTargetGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const client = await clients.loadBalancing();
    const { TargetGroups = [] } = await client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }));
    return TargetGroups.map((group) => {
        const { Protocol: protocol, ProtocolVersion: protocolVersion, HealthCheckPath: path, Matcher } = group;
        const { HealthCheckIntervalSeconds: interval, HealthCheckTimeoutSeconds: timeout } = group;
        const matcher = Matcher?.HttpCode ?? Matcher?.GrpcCode;
        return {
            arn: group.TargetGroupArn ?? '',
            ...(protocol && { protocol }),
            ...(protocolVersion && { protocolVersion }),
            ...(interval !== undefined && { interval }),
            ...(timeout !== undefined && { timeout }),
            ...(path && { path }),
            ...(matcher && { matcher }),
        };
    });
}
async function describeTargetHealth(clients, arn) {
    const { DescribeTargetHealthCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const client = await clients.loadBalancing();
    const { TargetHealthDescriptions = [] } = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: arn }));
    return TargetHealthDescriptions.map(({ Target, HealthCheckPort, TargetHealth: health = {} }) => ({
        id: Target?.Id ?? '',
        ...(Target?.Port !== undefined && { port: Target.Port }),
        ...(HealthCheckPort !== undefined && { checkPort: HealthCheckPort }),
        state: health.State ?? '',
        reason: health.Reason ?? '',
        description: health.Description ?? '',
    }));
}


}),

52968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readSpeeds: () => (readSpeeds)
});


// EXTERNAL MODULE: ./build/src/aws/target-groups.js
var target_groups = __webpack_require__(70455);
var failure = __webpack_require__(22529);
var registry = __webpack_require__(58641);
var task_sets = __webpack_require__(71614);
var ecs = __webpack_require__(35260);
var model = __webpack_require__(85634);
var registry_host = __webpack_require__(53071);
var image_reference = __webpack_require__(36950);
// EXTERNAL MODULE: ./build/src/time-limit.js
var time_limit = __webpack_require__(29298);
;// CONCATENATED MODULE: ./build/src/diagnosis/advice/phases.js
const ORDER = [
    ...['schedule', 'provision', 'pull', 'create', 'health-check', 'failed-tasks'],
    ...['drain', 'stop', 'shift', 'pause', 'bake', 'complete'],
];
function timingOf(deployment, tasks, drainSeconds) {
    const situation = situationOf(deployment, tasks, drainSeconds);
    const { createdAt, succeededAt } = deployment;
    const seconds = Math.max(0, succeededAt - createdAt);
    const parts = partition(situation);
    const phases = ORDER.flatMap((name) => {
        const intervals = parts.get(name) ?? [];
        const sum = intervals.reduce((total, { from, to }) => total + to - from, 0);
        if (sum <= 0)
            return [];
        return [{ name, seconds: sum, share: sum / seconds, intervals, ...perTask(name, situation) }];
    });
    const stopping = situation.old.filter(({ executionStoppedAt: end }) => end === undefined || end > succeededAt);
    return { seconds, phases, ...batchesOf(situation.alive), stopping };
}
function situationOf(deployment, tasks, drainSeconds) {
    const { deploymentId, createdAt, succeededAt, stages } = deployment;
    const ours = tasks.filter(({ startedBy }) => startedBy === deploymentId);
    const old = tasks.filter(({ startedBy, stoppingAt }) => startedBy !== deploymentId && stoppingAt !== undefined && stoppingAt >= createdAt && stoppingAt <= succeededAt);
    const isGone = ({ stoppingAt }) => stoppingAt !== undefined && stoppingAt <= succeededAt;
    const bake = stages.find(({ stage }) => stage !== 'RECONCILE_SERVICE' && isPast(stage))?.at;
    const steps = [
        ...old.map(({ stoppingAt }) => stoppingAt),
        ...ours.map((task) => task.createdAt),
        bake,
        succeededAt,
    ].filter((at) => at !== undefined);
    const alive = ours
        .filter((task) => !isGone(task))
        .flatMap((task) => {
        const { createdAt: created, startedAt: started } = task;
        if (created === undefined || started === undefined || started > succeededAt)
            return [];
        const healthyAt = Math.min(...steps.filter((at) => at >= started));
        return [{ task, createdAt: created, startedAt: started, healthyAt }];
    })
        .toSorted((a, b) => a.createdAt - b.createdAt);
    const failed = ours
        .filter(isGone)
        .flatMap(({ createdAt: from, stoppingAt: to }) => (from === undefined || to === undefined ? [] : [{ from, to }]));
    const strategy = deployment.service.deploymentConfiguration?.strategy ?? 'ROLLING';
    return { deployment, alive, failed, old, drainSeconds, shifts: strategy !== 'ROLLING' };
}
function isPast(stage) {
    return !['PRE_SCALE_UP', 'SCALE_UP'].includes(stage);
}
function partition(situation) {
    const { deployment, alive, failed, old, drainSeconds } = situation;
    const { createdAt: start, succeededAt: end } = deployment;
    const marks = [
        ...deployment.stages.map(({ at }) => at),
        ...alive.flatMap(({ task, startedAt, healthyAt }) => [...marksOf(task), startedAt, healthyAt]),
        ...failed.flatMap(({ from, to }) => [from, to]),
        ...old.flatMap(({ stoppingAt = start, executionStoppedAt = end }) => [
            ...[stoppingAt, executionStoppedAt, stoppingAt + (drainSeconds ?? 0)],
        ]),
    ];
    const cuts = [...new Set([start, ...marks.filter((at) => at > start && at < end), end])].sort((a, b) => a - b);
    const parts = new Map();
    for (const [index, from] of cuts.slice(0, -1).entries()) {
        const to = cuts[index + 1];
        const name = phaseAt((from + to) / 2, situation);
        const known = parts.get(name) ?? [];
        const last = known.at(-1);
        if (last?.to === from)
            known[known.length - 1] = { from: last.from, to };
        else
            known.push({ from, to });
        parts.set(name, known);
    }
    return parts;
}
function marksOf({ createdAt, pullStartedAt, pullStoppedAt }) {
    return [createdAt, pullStartedAt, pullStoppedAt].filter((at) => at !== undefined);
}
function phaseAt(time, situation) {
    const { deployment, alive, failed, shifts } = situation;
    const stage = deployment.stages.findLast(({ at }) => at <= time);
    const byStage = stage && phaseOfStage(stage, shifts);
    if (byStage)
        return byStage;
    const starting = alive.filter((one) => one.createdAt <= time && time < one.startedAt);
    const last = starting.toSorted((a, b) => b.startedAt - a.startedAt)[0];
    if (last)
        return phaseOfStart(time, last.task);
    if (alive.some((one) => one.startedAt <= time && time < one.healthyAt))
        return 'health-check';
    if (failed.some(({ from, to }) => from <= time && time < to))
        return 'failed-tasks';
    const stopping = phaseOfLeaving(time, situation);
    if (stopping)
        return stopping;
    return alive.some((one) => one.createdAt > time) ? 'schedule' : 'complete';
}
function phaseOfStage({ stage, isPaused }, shifts) {
    if (isPaused)
        return 'pause';
    if (stage === 'BAKE_TIME')
        return 'bake';
    return shifts && /SHIFT$|^POST_SCALE_UP$/.test(stage) ? 'shift' : undefined;
}
function phaseOfStart(time, { pullStartedAt, pullStoppedAt }) {
    if (pullStartedAt === undefined || time < pullStartedAt)
        return 'provision';
    return pullStoppedAt === undefined || time < pullStoppedAt ? 'pull' : 'create';
}
function phaseOfLeaving(time, { old, drainSeconds }) {
    const stopping = old.filter(({ stoppingAt = time, executionStoppedAt = Number.POSITIVE_INFINITY }) => stoppingAt <= time && time < executionStoppedAt);
    if (stopping.length === 0)
        return undefined;
    const last = Math.max(...stopping.map(({ stoppingAt = time }) => stoppingAt));
    return drainSeconds === undefined || time < last + drainSeconds ? 'drain' : 'stop';
}
function perTask(name, { alive, old, drainSeconds }) {
    const times = [
        ...alive.map((one) => ({ task: one.task, seconds: secondsOfStart(name, one) })),
        ...old.map((task) => ({ task, seconds: secondsOfLeaving(name, task, drainSeconds) })),
    ].flatMap(({ task, seconds }) => (seconds === undefined ? [] : [{ task, seconds }]));
    const sorted = times.toSorted((a, b) => a.seconds - b.seconds);
    const slowest = sorted.at(-1);
    if (!slowest)
        return {};
    return {
        median: medianOf(sorted.map(({ seconds }) => seconds)),
        slowest: slowest.seconds,
        slowestTask: slowest.task.taskArn,
    };
}
function secondsOfStart(name, { task, createdAt, startedAt, healthyAt }) {
    const { pullStartedAt, pullStoppedAt } = task;
    switch (name) {
        case 'provision':
            return (pullStartedAt ?? startedAt) - createdAt;
        case 'pull':
            return pullStartedAt === undefined ? undefined : (pullStoppedAt ?? startedAt) - pullStartedAt;
        case 'create':
            return pullStoppedAt === undefined ? undefined : startedAt - pullStoppedAt;
        case 'health-check':
            return healthyAt - startedAt;
        default:
            return undefined;
    }
}
function secondsOfLeaving(name, task, drainSeconds) {
    const { stoppingAt, executionStoppedAt } = task;
    if (stoppingAt === undefined || executionStoppedAt === undefined)
        return undefined;
    const whole = executionStoppedAt - stoppingAt;
    if (name === 'drain')
        return Math.min(whole, drainSeconds ?? whole);
    return name === 'stop' && drainSeconds !== undefined ? Math.max(0, whole - drainSeconds) : undefined;
}
function medianOf(sorted) {
    const half = sorted.length / 2;
    const upper = sorted[Math.floor(half)] ?? 0;
    return Number.isInteger(half) ? ((sorted[half - 1] ?? upper) + upper) / 2 : upper;
}
function batchesOf(alive) {
    let batches = 0;
    let firstRuns = Number.NEGATIVE_INFINITY;
    let second;
    for (const { createdAt, startedAt } of alive) {
        if (batches > 0 && createdAt < firstRuns) {
            firstRuns = Math.min(firstRuns, startedAt);
            continue;
        }
        batches++;
        firstRuns = startedAt;
        if (batches === 2)
            second = createdAt;
    }
    const end = Math.max(...alive.map(({ healthyAt }) => healthyAt));
    return { batches, laterBatchesSeconds: second === undefined ? 0 : end - second };
}

var task_definition = __webpack_require__(11270);
;// CONCATENATED MODULE: ./build/src/diagnosis/advice/rules.js

const MIN_SECONDS = 20;
const MIN_SHARE = 0.2;
const MIN_SAVED = 5;
const MAX_PIECES = 3;
const DRAIN = 'deregistration_delay.timeout_seconds';
const SHORT_DRAIN = 5;
const SHORT_INTERVAL = 5;
const CONTAINER_INTERVAL = 30;
const UNCHECKED_SECONDS = 40;
const LARGE_IMAGE = 250_000_000;
const SIGKILLED = 137;
const ONE_BATCH_PERCENT = 200;
const RULES = [
    drain,
    stop,
    healthCheck,
    unchecked,
    pull,
    batches,
];
function adviceOf(known) {
    return RULES.flatMap((rule) => rule(known) ?? [])
        .map((one) => ({ ...one, seconds: Math.floor(one.seconds) }))
        .filter(({ seconds }) => seconds >= MIN_SAVED)
        .toSorted((a, b) => b.seconds - a.seconds)
        .slice(0, MAX_PIECES);
}
function dominates(timing, name) {
    return isWorthwhile(secondsOf(timing, name), timing.seconds);
}
function isWorthwhile(seconds, whole) {
    return seconds >= MIN_SECONDS && seconds >= MIN_SHARE * whole;
}
function secondsOf({ phases }, name) {
    return phases.find((phase) => phase.name === name)?.seconds ?? 0;
}
function drainOf({ service }, targetGroups) {
    if ((service.loadBalancers ?? []).length === 0)
        return 0;
    const delays = targetGroups.map(({ attributes }) => Number(attributes?.[DRAIN] ?? Number.NaN));
    return delays.length === 0 || delays.some(Number.isNaN) ? undefined : Math.max(...delays);
}
function drainAfterSuccess({ stopping }, { succeededAt }, delay) {
    const draining = stopping.filter(({ executionStoppedAt }) => executionStoppedAt === undefined);
    const ends = draining.flatMap(({ stoppingAt }) => (stoppingAt === undefined ? [] : [stoppingAt + delay]));
    return ends.length === 0 ? 0 : Math.max(0, Math.max(...ends) - succeededAt);
}
function drain({ deployment, readings, timing }) {
    const { targetGroups } = readings;
    const delay = drainOf(deployment, targetGroups);
    if (delay === undefined || delay <= SHORT_DRAIN)
        return undefined;
    if (targetGroups.some(isSticky) || targetGroups.some(mayStream) || speaksGrpc(deployment.definition))
        return undefined;
    const inTheWay = dominates(timing, 'drain') ? secondsOf(timing, 'drain') : 0;
    const after = drainAfterSuccess(timing, deployment, delay);
    const isAfter = isWorthwhile(after, timing.seconds + after);
    const shorter = (delay - SHORT_DRAIN) / delay;
    const seconds = inTheWay * shorter + (isAfter ? Math.max(0, after - SHORT_DRAIN) : 0);
    if (seconds === 0)
        return undefined;
    const slow = targetGroups.filter(({ attributes }) => Number(attributes?.[DRAIN]) > SHORT_DRAIN);
    return {
        phase: 'drain',
        setting: DRAIN,
        of: slow.map((group) => `target group ${nameOf(group)}`).join(' and '),
        present: unique(slow.map(({ attributes }) => `${attributes?.[DRAIN]}`)).join(' and '),
        proposed: `${SHORT_DRAIN}`,
        seconds,
        unless: `Do not lower it if requests take longer than ${SHORT_DRAIN} s, such as uploads, downloads, WebSockets and long polling.`,
        ...(inTheWay === 0 && { afterSuccess: true }),
    };
}
function isSticky({ attributes = {} }) {
    return attributes['stickiness.enabled'] === 'true';
}
function mayStream({ protocol, protocolVersion }) {
    return !['HTTP', 'HTTPS'].includes(protocol ?? '') || protocolVersion === 'GRPC';
}
function speaksGrpc(definition) {
    return (0,task_definition.M)(definition).some(({ portMappings }) => (portMappings ?? []).some(({ appProtocol }) => appProtocol === 'grpc'));
}
function stop({ deployment, readings, timing }) {
    if (!dominates(timing, 'stop'))
        return undefined;
    const delay = drainOf(deployment, readings.targetGroups) ?? 0;
    const killed = readings.tasks.filter(({ startedBy, containers = [] }) => startedBy !== deployment.deploymentId && containers.some(({ exitCode }) => exitCode === SIGKILLED));
    const waits = killed.flatMap(({ stoppingAt, executionStoppedAt }) => stoppingAt === undefined || executionStoppedAt === undefined ? [] : [executionStoppedAt - stoppingAt - delay]);
    const longest = Math.max(0, ...waits);
    if (longest < MIN_SECONDS)
        return undefined;
    const container = killed[0]?.containers?.find(({ exitCode }) => exitCode === SIGKILLED);
    return {
        phase: 'stop',
        setting: 'stopTimeout',
        of: `container ${container?.name}`,
        present: `${Math.round(longest)}`,
        proposed: '2, or a program that exits on SIGTERM',
        seconds: secondsOf(timing, 'stop') * ((longest - 2) / longest),
        unless: 'The program ignored SIGTERM and was killed (exit code 137). Do not lower stopTimeout if the program must finish work first: handle SIGTERM, and make sure that no shell is its parent process (use the exec form, or initProcessEnabled).',
    };
}
function healthCheck({ deployment, readings, timing }) {
    const phase = timing.phases.find(({ name }) => name === 'health-check');
    if (!phase || phase.median === undefined || !dominates(timing, 'health-check'))
        return undefined;
    const { loadBalancers = [] } = deployment.service;
    if (!deployment.definition || (loadBalancers.length > 0 && readings.targetGroups.length === 0))
        return undefined;
    if (readings.targetGroups.some(({ interval }) => interval === undefined))
        return undefined;
    const checks = [...readings.targetGroups.map(targetGroupCheck), ...containerChecks(deployment.definition)];
    const slow = checks.filter(({ interval }) => interval > SHORT_INTERVAL);
    const [slowest] = slow.toSorted((a, b) => b.interval - a.interval);
    if (!slowest)
        return undefined;
    if (phase.median > slowest.interval * 1.2 + SHORT_INTERVAL)
        return undefined;
    const saved = Math.min(phase.median, slowest.interval) - SHORT_INTERVAL;
    const tooLong = slow.some(({ timeout }) => timeout !== undefined && timeout >= SHORT_INTERVAL);
    return {
        phase: 'health-check',
        setting: unique(slow.map(({ setting }) => setting)).join(' and '),
        of: unique(slow.map(({ of }) => of)).join(' and '),
        present: unique(slow.map(({ interval }) => `${interval}`)).join(' and '),
        proposed: `${SHORT_INTERVAL}${tooLong ? ', with a timeout of 4' : ''}`,
        seconds: Math.min(phase.seconds, saved * Math.max(1, timing.batches)),
        unless: 'Do not lower it if the program needs more than 10 s to start, or if the check is expensive: the check runs six times as often, and a slow program is reported as unhealthy sooner.',
    };
}
function targetGroupCheck(group) {
    const { interval = SHORT_INTERVAL, timeout } = group;
    return { setting: 'HealthCheckIntervalSeconds', of: `target group ${nameOf(group)}`, interval, timeout };
}
function containerChecks(definition) {
    return (0,task_definition.M)(definition).flatMap(({ name, essential, healthCheck: check }) => {
        const { command = [], interval = CONTAINER_INTERVAL, timeout } = (check ?? {});
        if (essential === false || !check || command[0] === 'NONE')
            return [];
        return [{ setting: 'healthCheck.interval', of: `container ${String(name)}`, interval, timeout }];
    });
}
function unchecked({ deployment, timing }) {
    const { definition, service } = deployment;
    if (!dominates(timing, 'health-check') || !definition || (service.loadBalancers ?? []).length > 0)
        return undefined;
    if ((0,task_definition.M)(definition).length === 0 || containerChecks(definition).length > 0)
        return undefined;
    const name = String((0,task_definition.M)(definition).find(({ essential }) => essential !== false)?.name);
    const waited = secondsOf(timing, 'health-check');
    return {
        phase: 'health-check',
        setting: 'healthCheck',
        of: `container ${name}`,
        present: 'none',
        proposed: `a command, with an interval of ${SHORT_INTERVAL}`,
        seconds: Math.min(waited, (UNCHECKED_SECONDS - SHORT_INTERVAL) * Math.max(1, timing.batches)),
        unless: `Do not add one if no command can show that the program works. Without a health check, ECS considers a task healthy ${UNCHECKED_SECONDS} s after it is RUNNING.`,
    };
}
const LAZY_SAVES = 0.5;
function pull({ deployment, readings, timing }) {
    if (!dominates(timing, 'pull'))
        return undefined;
    const ours = readings.tasks.filter(({ startedBy }) => startedBy === deployment.deploymentId);
    const names = unique(ours.flatMap(({ containers = [] }) => containers.map(({ name }) => name)));
    const sizes = names.map((name) => readings.imageBytes.get(name));
    if (names.length === 0 || sizes.some((bytes) => bytes === undefined))
        return undefined;
    if (ours.some(({ launchType }) => launchType !== 'FARGATE'))
        return undefined;
    const largest = Math.max(...sizes.map((bytes) => bytes ?? 0));
    if (largest <= LARGE_IMAGE)
        return undefined;
    return {
        phase: 'pull',
        setting: 'SOCI index',
        of: names.length === 1 ? `image of container ${names[0]}` : `images of containers ${names.join(', ')}`,
        present: `none (${Math.round(largest / 1e6)} MB pulled in full)`,
        proposed: names.length === 1 ? 'one for the image' : 'one for each image',
        seconds: secondsOf(timing, 'pull') * LAZY_SAVES,
        unless: 'Do not use one if the program reads most of its image when it starts. Each image of the task needs an index, or no image is loaded lazily; the images must be in ECR in the same Region. The saving is an estimate, half of the pull time, and was not measured with your image.',
    };
}
function batches({ deployment, timing }) {
    const { deploymentConfiguration: configuration = {}, schedulingStrategy } = deployment.service;
    const { maximumPercent = ONE_BATCH_PERCENT } = configuration;
    const { strategy = 'ROLLING' } = configuration;
    if (timing.batches < 2 || strategy !== 'ROLLING' || schedulingStrategy === 'DAEMON')
        return undefined;
    if (maximumPercent >= ONE_BATCH_PERCENT || !deployment.definition || hasFixedPorts(deployment.definition))
        return undefined;
    if (!isWorthwhile(timing.laterBatchesSeconds, timing.seconds))
        return undefined;
    return {
        phase: 'batches',
        setting: 'maximum-percent',
        of: `service ${deployment.service.serviceName}`,
        present: `${maximumPercent}`,
        proposed: `${ONE_BATCH_PERCENT}`,
        seconds: timing.laterBatchesSeconds,
        unless: 'Do not raise it if the cluster has no capacity for twice as many tasks, or if a dependency, such as a database, cannot accept more connections.',
    };
}
function hasFixedPorts(definition) {
    const { networkMode } = definition;
    if (networkMode === 'awsvpc')
        return false;
    return (0,task_definition.M)(definition).some(({ portMappings }) => (portMappings ?? []).some(({ hostPort }) => networkMode === 'host' || (typeof hostPort === 'number' && hostPort > 0)));
}
function nameOf({ arn }) {
    return arn.split('/').at(-2) ?? arn;
}
function unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./build/src/diagnosis/advice/usual.js

const MAX = 5;
const MIN = 2;
const TIMES_AS_LONG = 1.5;
const SECONDS_LONGER = 30;
function usualDuration(past) {
    const times = past
        .flatMap(({ createdAt, finishedAt }) => (finishedAt === undefined ? [] : [finishedAt - createdAt]))
        .slice(0, MAX)
        .sort((a, b) => a - b);
    return times.length === 0 ? undefined : { seconds: medianOf(times), count: times.length };
}
function isLongerThan(usual, seconds) {
    if (!usual || usual.count < MIN)
        return false;
    return seconds >= TIMES_AS_LONG * usual.seconds && seconds - usual.seconds >= SECONDS_LONGER;
}

;// CONCATENATED MODULE: ./build/src/diagnosis/advice/advice.js



function speedOf(deployment, readings) {
    const delay = drainOf(deployment, readings.targetGroups);
    const timing = timingOf(deployment, readings.tasks, delay);
    const usual = usualDuration(deployment.past);
    const drainsAfter = delay === undefined ? 0 : drainAfterSuccess(timing, deployment, delay);
    return {
        timing,
        ...(usual && { usual }),
        isLonger: isLongerThan(usual, timing.seconds),
        ...(drainsAfter > 0 && { drainsAfter }),
        advice: adviceOf({ deployment, readings, timing }),
    };
}

;// CONCATENATED MODULE: ./build/src/diagnosis/advice/read.js








const TASKS_A_SERVICE = 200;
const TARGET_GROUPS_A_CALL = 20;
const IMAGES_A_CALL = 100;
const MAX_MS = 10_000;
async function readSpeeds(context, finished) {
    const { clock, cancelled } = context;
    if (finished.length === 0 || cancelled.aborted)
        return new Map();
    const end = new AbortController();
    const stopped = new Promise((resolve) => {
        cancelled.addEventListener('abort', () => resolve(undefined), { once: true, signal: end.signal });
    });
    const read = (0,time_limit.RN)(clock, MAX_MS, new SpeedReader(context).read(finished));
    const speeds = await Promise.race([read, stopped]).finally(() => end.abort());
    return speeds ?? new Map();
}
class SpeedReader {
    #context;
    #denied = new Map();
    constructor(context) {
        this.#context = context;
    }
    async read(finished) {
        const [tasks, pasts] = await Promise.all([this.#tasks(finished), Promise.all(finished.map(({ past }) => past))]);
        const seen = finished.map((one, index) => ({
            one,
            deployment: { ...one.deployment, past: pasts[index] ?? [] },
            tasks: tasksOf(one, tasks),
        }));
        const [groups, bytes] = await Promise.all([
            this.#targetGroups(seen.flatMap(({ deployment, tasks }) => neededGroups(deployment, tasks))),
            this.#imageBytes(seen.flatMap(({ deployment, tasks }) => neededImages(deployment, tasks))),
        ]);
        this.#warnDenied();
        const { region } = this.#context.clients.settings;
        return new Map(seen.map(({ one, deployment, tasks }) => {
            const targetGroups = (0,task_sets.TT)(deployment.service).flatMap((arn) => groups.get(arn) ?? []);
            const sizes = containersOf(tasks, deployment).flatMap(({ name, ...container }) => {
                const size = bytes.get(keyOf(container));
                return size === undefined ? [] : [[name, size]];
            });
            const readings = { tasks, targetGroups, imageBytes: new Map(sizes), region };
            return [one, speedOf(deployment, readings)];
        }));
    }
    async #tasks(finished) {
        const read = [...Map.groupBy(finished, ({ cluster }) => cluster)].map(([cluster, members]) => {
            const ids = members.flatMap(({ deployment }) => deployment.taskIds.slice(-TASKS_A_SERVICE));
            return ids.length === 0
                ? []
                : this.#attempt('ecs:DescribeTasks', () => this.#context.ecs.describeTasks(cluster, ids), []);
        });
        return (await Promise.all(read)).flat();
    }
    async #targetGroups(needed) {
        const arns = [...new Set(needed.map(({ arn }) => arn))];
        const drained = [...new Set(needed.filter(({ drains }) => drains).map(({ arn }) => arn))];
        if (arns.length === 0)
            return new Map();
        const read = await Promise.all([
            ...(0,ecs.VN)(arns, TARGET_GROUPS_A_CALL).map((some) => this.#describeTargetGroups(some)),
            ...drained.slice(0, TARGET_GROUPS_A_CALL).map((arn) => this.#describeAttributes(arn)),
        ]);
        const parts = Map.groupBy(read.flat(), ({ arn }) => arn);
        return new Map([...parts].map(([arn, some]) => [arn, Object.assign({ arn }, ...some)]));
    }
    #describeTargetGroups(arns) {
        const call = () => (0,target_groups.t)(this.#context.clients, arns);
        return this.#attempt('elasticloadbalancing:DescribeTargetGroups', call, []);
    }
    #describeAttributes(arn) {
        const call = async () => {
            const { DescribeTargetGroupAttributesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
            const client = await this.#context.clients.loadBalancing();
            const { Attributes = [] } = await client.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn }));
            const attributes = Object.fromEntries(Attributes.map(({ Key = '', Value = '' }) => [Key, Value]));
            return [{ arn, attributes }];
        };
        return this.#attempt('elasticloadbalancing:DescribeTargetGroupAttributes', call, []);
    }
    async #imageBytes(images) {
        const found = new Map();
        const unique = [...new Map(images.map((image) => [keyOf(image), image])).values()];
        const repositories = Map.groupBy(unique, ({ host, repository }) => `${host}/${repository}`);
        if (unique.length === 0)
            return found;
        const { DescribeImagesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
        const calls = [...repositories.values()].flatMap((members) => (0,ecs.VN)(members, IMAGES_A_CALL));
        await Promise.all(calls.map((members) => this.#attempt('ecr:DescribeImages', async () => {
            const [{ host, repository }] = members;
            const registry = (0,registry_host.T)(host);
            const ecr = await this.#context.clients.ecr(registry?.region);
            const { imageDetails = [] } = await ecr.send(new DescribeImagesCommand({
                repositoryName: repository,
                imageIds: members.map(({ imageDigest }) => ({ imageDigest })),
                ...(registry && { registryId: registry.account }),
            }));
            for (const { imageDigest = '', imageSizeInBytes } of imageDetails) {
                if (imageSizeInBytes !== undefined)
                    found.set(keyOf({ host, repository, imageDigest }), imageSizeInBytes);
            }
        }, undefined)));
        return found;
    }
    async #attempt(action, call, otherwise) {
        try {
            return await call();
        }
        catch (error) {
            const text = (0,failure.Ic)(action, error);
            if ((0,failure.zU)(error) === 'denied')
                this.#denied.set((0,failure.Ub)(error) ?? action, text);
            else
                this.#context.log.debug(text);
            return otherwise;
        }
    }
    #warnDenied() {
        const actions = [...this.#denied.keys()];
        if (actions.length === 0)
            return;
        this.#context.log.notice(`The breakdown of the deployment time is incomplete: AWS denied ${actions.join(', ')}. Allow the statements "Advice" and "AdviceImages" of the action's iam-policy.json in the policy of the role that this job uses.`);
    }
}
function tasksOf({ deployment }, tasks) {
    const ids = new Set(deployment.taskIds);
    const known = tasks.filter(({ taskArn }) => ids.has((0,model.EU)(taskArn)));
    return [...(0,task_sets.cN)(deployment.service, known)];
}
function neededGroups(deployment, tasks) {
    if (deployment.isExpress)
        return [];
    const timing = timingOf(deployment, tasks, undefined);
    const drains = dominates(timing, 'drain') || timing.stopping.length > 0;
    if (!drains && !dominates(timing, 'health-check'))
        return [];
    return (0,task_sets.TT)(deployment.service).map((arn) => ({ arn, drains }));
}
function neededImages(deployment, tasks) {
    const timing = timingOf(deployment, tasks, undefined);
    return dominates(timing, 'pull') ? containersOf(tasks, deployment) : [];
}
function containersOf(tasks, { deploymentId }) {
    const containers = new Map();
    for (const { startedBy, containers: some = [] } of tasks)
        if (startedBy === deploymentId)
            for (const container of some)
                containers.set(container.name, container);
    return [...containers.values()].flatMap(({ name, image = '', imageDigest }) => {
        const reference = (0,image_reference.o_)(image);
        if (!reference || !imageDigest || !(0,registry.OF)(image))
            return [];
        return [{ name, host: reference.host, repository: reference.repository, imageDigest }];
    });
}
function keyOf({ host, repository, imageDigest }) {
    return `${host}/${repository}@${imageDigest}`;
}

;// CONCATENATED MODULE: ./build/src/diagnosis/index.js










})

};
