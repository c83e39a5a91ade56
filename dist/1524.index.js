export const id = 1524;
export const ids = [1524];
export const modules = {

18812:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MOST_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
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

27810:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (readTargets)
});
var _controller_controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52783);
var _ecs_service_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65028);


async function readTargets(context, { cluster, codeDeploy = {}, members = {} }, names) {
    const targets = await (0,_ecs_service_target_js__WEBPACK_IMPORTED_MODULE_1__/* .findTargets */ .q8)(context.ecs, cluster, names, ['CODE_DEPLOY']);
    if (!targets.found.some(({ service }) => (0,_controller_controllers_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfCodeDeploy */ .uf)(service)))
        return targets;
    const { targets: found, refused } = await (0,_controller_controllers_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareTargets */ .g4)(context, targets.found, { ...codeDeploy, members });
    return {
        found: found.filter(({ name }) => !refused.has(name)),
        refused: new Map([...targets.refused, ...refused]),
        absent: targets.absent,
        read: new Map([...targets.read, ...found.map(({ name, service }) => [name, service])]),
    };
}


}),

65677:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (resultOf),
  c: () => (refuseAll)
});
var _ecs_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _history_previous_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72656);



function activeBefore(service) {
    if (!(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service))
        return service.taskDefinition ?? '';
    return (0,_history_previous_js__WEBPACK_IMPORTED_MODULE_0__/* .previousOf */ .t)(service)?.taskDefinition ?? '';
}
function resultOf(cluster, service, region) {
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyResult */ .$)(cluster, service.serviceName),
        previousTaskDefinition: activeBefore(service),
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .activeOf */ .m3)(service),
        consoleUrl: (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleUrl */ .B9)(region, service),
    };
}
function refuseAll({ cluster, region }, services, refusals) {
    const [first] = services.filter(({ name }) => refusals.has(name)).map(({ name }) => (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name));
    return services.map(({ name, service, more }) => {
        const base = service ? resultOf(cluster, service, region) : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyResult */ .$)(cluster, (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name));
        const refused = refusals.get(name);
        if (refused) {
            const { by, reason, absent } = refused;
            return { ...base, ...more, verdict: 'refused', reason, refusedBy: by, ...(absent && { absent }) };
        }
        const reason = `Nothing was updated, because '${first}' was refused.`;
        const by = [...refusals.values()][0]?.by ?? 'aws';
        return { ...base, ...more, verdict: 'refused', reason, refusedBy: by, causedBy: first ?? '' };
    });
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

65028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Km: () => (inactiveReason),
  QI: () => (isDeploying),
  T4: () => (isPinned),
  k7: () => (isActiveIn),
  q8: () => (findTargets)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);
var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14977);
var _active_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93130);
var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);




async function findTargets(ecs, cluster, names, accepts = []) {
    const answer = await (0,_active_services_js__WEBPACK_IMPORTED_MODULE_2__/* .describeActive */ .I)(ecs, cluster, names).catch((error) => ({ error }));
    if ('error' in answer) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)('ecs:DescribeServices', answer.error);
        return { found: [], refused: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEach */ .U$)(names, refused), read: new Map(), absent: new Map() };
    }
    const refused = new Map();
    const read = new Map();
    const found = [];
    const absent = new Map();
    for (const name of names) {
        const service = answer.services.find(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name) || serviceArn === name);
        if (service)
            read.set(name, service);
        const failure = answer.missing.find(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name));
        const problem = service ? unfit(service, accepts) : missing(name, cluster, answer.services, failure);
        if (problem?.absent)
            absent.set(name, failure?.arn ?? '');
        if (service?.status === 'INACTIVE')
            absent.set(name, service.serviceArn);
        if (problem)
            refused.set(name, problem);
        else if (service)
            found.push({ cluster, name, service });
    }
    return { found, refused, read, absent };
}
function missing(name, cluster, others, failure) {
    const { reason = 'MISSING', detail = '' } = failure ?? {};
    if (reason !== 'MISSING') {
        const words = `${reason}${detail && `, ${detail}`}`;
        return { by: 'aws', reason: `ECS could not read the service '${name}' of cluster '${cluster}' (${words}).` };
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    const hint = near ? `; did you mean '${near}'?` : '.';
    return {
        by: 'input',
        reason: `Service '${name}' was not found in cluster '${cluster}': check the name, the cluster and the Region${hint}`,
        absent: true,
    };
}
function unfit({ serviceName, status, deploymentController }, accepts) {
    if (status !== 'ACTIVE') {
        const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another one.`;
        return { by: 'input', reason };
    }
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS' || accepts.includes(type))
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? "run deploy-service with the input 'task-definition-arn' set to the revision that is to be active"
        : 'deploy it with the tool that manages its task sets';
    const reason = `The service '${serviceName}' has the deployment controller ${type}, which this action does not support: ${instead}.`;
    return { by: 'input', reason };
}
function isAlone({ deployments = [], pendingCount }) {
    return deployments.length <= 1 && !pendingCount;
}
function isDeploying(service) {
    if (service.codeDeployment)
        return true;
    const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    return rolloutState === 'IN_PROGRESS';
}
function isActiveIn(service, taskDefinition) {
    const primary = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        !isDeploying(service) &&
        primary.runningCount >= service.desiredCount);
}
function inactiveReason(service) {
    const { rolloutState = 'COMPLETED', runningCount = 0 } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    const state = rolloutState === 'COMPLETED' ? '' : `its deployment is ${rolloutState}, `;
    return `${state}${runningCount} of ${service.desiredCount} tasks run`;
}
function isPinned(taskDefinition) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    return containers.every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


}),

80234:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (inLines),
  z: () => (taskDefinitionDifferences)
});
var _taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19975);
var _taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50649);
var _taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14088);
var _record_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66723);




function taskDefinitionDifferences(before, after) {
    return (0,_taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diff */ .Ui)(bare(before, after), bare(after, after));
}
function inLines(found) {
    return found.map((difference) => (0,_taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function bare(definition, after) {
    const tags = (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_record_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


}),

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _delivery_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18812);
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);


const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (typeof value !== 'object' || Array.isArray(value)) {
        const problem = `${capital(place)} must be a mapping of the inputs of ${action} to their values, such as '${first}: \u2026'.`;
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
                problems.push(`Input '${name}' in ${place} has an expression that GitHub has not evaluated: write the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_delivery_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_delivery_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
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

14977:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U$: () => (refuseEach),
  dr: () => (refusedCall)
});
var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);

const REFUSED_BY = (/* unused pure expression or super */ null && (['input', 'preflight', 'deployment-in-progress', 'task', 'aws']));
function refusedCall(action, error, said = '') {
    const isUnknown = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'refused' && /^Describe/.test(action.slice(action.indexOf(':') + 1));
    return { by: isUnknown ? 'input' : 'aws', reason: `${said}${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error)}` };
}
function refuseEach(names, refused) {
    return new Map(names.map((name) => [name, refused]));
}


}),

60350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (resultsOutput)
});
var _deploy_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72656);
var _diagnosis_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21240);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);



const MOST_RESULTS_BYTES = 100_000;
const MOST_OF_A_REASON = 300;
const SHORTEST_REASON = 100;
const LEAST = ['service', 'verdict', 'task-definition-arn', 'serving-task-definition-arn'];
const FIX_ELSEWHERE = "Read the container's last log lines in the step's log or in the report file.";
const STEPS = [
    (service) => service,
    (service) => leaveOut(service, 'timeline'),
    (service) => leaveOut(service, 'changes', 'preflight'),
    (service) => leaveOut(service, 'failures'),
    (service) => ({ ...service, reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(String(service.reason), MOST_OF_A_REASON) }),
    (service) => ({
        ...Object.fromEntries(LEAST.map((name) => [name, service[name]])),
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(String(service.reason), SHORTEST_REASON),
        'left-out': ['everything else'],
    }),
];
function resultsOutput(report, most = MOST_RESULTS_BYTES) {
    let services = (0,_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report).services.map(withoutLogs);
    for (const step of STEPS) {
        services = services.map(step);
        const text = JSON.stringify(services);
        if (Buffer.byteLength(text) <= most)
            return text;
    }
    return asManyAs(services, report, most);
}
function withoutLogs(service) {
    const failures = service.failures.map((failure) => ({
        ...failure,
        ...(failure.cause === _diagnosis_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.exitCode.id && { fix: FIX_ELSEWHERE }),
        containers: failure.containers.map(({ log: _, ...container }) => container),
    }));
    return { ...service, failures };
}
function leaveOut(service, ...members) {
    const there = members.filter((name) => service[name] !== undefined);
    const rest = Object.fromEntries(Object.entries(service).filter(([name]) => !members.includes(name)));
    return { ...rest, 'left-out': [...(service['left-out'] ?? []), ...there] };
}
function asManyAs(services, { verdict }, most) {
    const rest = (left) => ({
        service: '',
        verdict,
        reason: `${left} more services are in the report file.`,
    });
    let [count, bytes] = [0, Buffer.byteLength(JSON.stringify([rest(services.length)]))];
    for (const service of services) {
        bytes += Buffer.byteLength(JSON.stringify(service)) + 1;
        if (bytes > most)
            break;
        count++;
    }
    return JSON.stringify([...services.slice(0, count), rest(services.length - count)]);
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
        return refuse(`the file is in ${name}, and must be in UTF-8: save it as UTF-8`, 1, 1);
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

33130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DI: () => (tooDeep),
  Fj: () => (loadJson),
  Ve: () => (duplicateKey),
  dQ: () => (addDuplicate),
  ol: () => (MOST_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MOST_DEPTH = 200;
const MOST_AS_YAML = 256 * 1024;
const MOST_DUPLICATES = 9;
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
            return error.finding && text.length > MOST_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
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
        message: `the document is nested more than ${MOST_DEPTH} levels deep: a task definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the key '${name}' is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MOST_DUPLICATES)
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
            if (++this.#depth > MOST_DEPTH)
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
            const twin = entries.get(key);
            if (twin)
                addDuplicate(this.findings, duplicateKey(key, twin.origin, at));
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

21754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (DeploymentSpeed)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _src_report_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60350);
var _src_report_speed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73505);
var _report_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20238);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69327);






class DeploymentSpeed {
    #finished = [];
    keepCourse = (finished) => {
        this.#finished.push(finished);
    };
    async addTo(report, path, context) {
        if (this.#finished.length === 0)
            return report;
        try {
            const { readSpeeds } = await __webpack_require__.e(/* import() */ 2493).then(__webpack_require__.bind(__webpack_require__, 42493));
            const speeds = await readSpeeds(context, this.#finished);
            if (speeds.size === 0)
                return report;
            const told = { ...report, services: report.services.map((result) => this.#withSpeed(result, speeds)) };
            writeAdvice(told, path);
            return told;
        }
        catch (error) {
            context.log.debug(`Where the time went could not be told: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return report;
        }
    }
    #withSpeed(result, speeds) {
        const finished = this.#finished.find(({ course, cluster }) => course.deploymentId === result.deploymentId && cluster === result.cluster);
        const speed = finished && speeds.get(finished);
        return speed ? { ...result, speed } : result;
    }
}
function writeAdvice(report, path) {
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n0)({ advice: (0,_src_report_speed_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOutput */ .Ex)(report), results: (0,_src_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .resultsOutput */ .w)(report) });
        if (path !== undefined)
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_5__/* .overwriteTemporaryFile */ .th)(path, (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .reportText */ .UH)(report));
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)('warning', `The advice could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`);
    }
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
var _src_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1454);




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
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G(env);
    const [declared, { readYaml }] = await Promise.all([readDeclared(action, folder), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__, 14978))]);
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write its contents next to the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
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

20238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UH: () => (reportText),
  u5: () => (writeReport),
  uR: () => (concludeReport)
});
var _src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72656);
var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _src_report_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60350);
var _src_report_speed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73679);
var _src_report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74103);
var _src_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14370);
var _caller_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48060);
var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73505);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69327);









function writeReport(report, more = {}) {
    const result = (0,_src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .foremost */ .ig)(report.services);
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)({
            verdict: report.verdict,
            reason: report.reason,
            'refused-by': result.refusedBy ?? '',
            'task-definition-arn': result.taskDefinition,
            'previous-task-definition-arn': result.previousTaskDefinition,
            'serving-task-definition-arn': result.serving,
            'deployment-id': result.deploymentId,
            'service-deployment-arn': result.serviceDeploymentArn,
            ...(result.codeDeployDeploymentId && { 'codedeploy-deployment-id': result.codeDeployDeploymentId }),
            'rolled-back': String(result.rolledBack),
            'duration-seconds': String(result.durationSeconds),
            'console-url': result.consoleUrl,
            results: (0,_src_report_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOutput */ .w)(report),
            ...more,
        });
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(`The verdict is '${report.verdict}', and the outputs could not be set: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
    try {
        const path = (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeTemporaryFile */ .jj)('slipway-report', reportText(report));
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)({ report: path });
        return path;
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)('warning', `The report could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
}
function reportText(report) {
    return `${JSON.stringify((0,_src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report), undefined, 2)}\n`;
}
function concludeReport(report, log, title, aws) {
    for (const result of report.services.filter(({ service }) => service)) {
        const line = (0,_src_report_speed_js__WEBPACK_IMPORTED_MODULE_3__/* .speedLine */ .o4)(result);
        if (line)
            log.info(line);
        const slow = (0,_src_report_speed_js__WEBPACK_IMPORTED_MODULE_3__/* .slowNotice */ .qY)(result);
        if (slow)
            log.notice(slow);
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,_src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .activeSentence */ .Eo)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .appendSummary */ .fe)((0,_src_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeReport */ .S)(report, title, (0,_caller_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbackStepOf */ .c)(aws)));
    if ((0,_src_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .isGreen */ .gf)(report.verdict))
        return;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_src_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)(report));
}


})

};
