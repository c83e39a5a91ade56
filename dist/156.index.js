export const id = 156;
export const ids = [156];
export const modules = {

90156:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readScalingRequest: () => (readScalingRequest)
});
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67707);
var _src_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _src_scaling_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77356);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14088);
var _step_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76970);





const KEYS = ['min', 'max', 'target-tracking'];
const METRICS = ['PredefinedMetricSpecification', 'CustomizedMetricSpecification'];
const MEMBERS = [...METRICS, 'TargetValue', 'ScaleInCooldown', 'ScaleOutCooldown', 'DisableScaleIn', 'PolicyName'];
const PER_TARGET = 'ALBRequestCountPerTarget';
const PREDEFINED = ['ECSServiceAverageCPUUtilization', 'ECSServiceAverageMemoryUtilization', PER_TARGET];
const NAME = /^[ -~]{1,255}$/;
const MAX_TASKS = 2_147_483_647;
const EXPECTED = "expected 'suspend', or a mapping with 'min', 'max' and 'target-tracking' (TargetTrackingScalingPolicyConfiguration of Application Auto Scaling, or a list of them)";
function readScalingRequest(inputs, { services, wait, members }) {
    const refuse = (problem) => {
        inputs.refuse('scaling', `input 'scaling' ${problem}`);
        return undefined;
    };
    const given = inputs.text('scaling');
    if (services.length === 0)
        refuse("is set without 'service': name the services that it applies to");
    if (given === 'suspend') {
        if (!wait) {
            return refuse("is 'suspend', but 'wait-for-service-stability' is 'false': the step would resume it immediately; remove one");
        }
        return { kind: 'suspend' };
    }
    const node = (0,_step_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readNode */ .X)(inputs, 'scaling');
    if (!node)
        return undefined;
    const value = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(node);
    if (!(0,_src_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return refuse(`is '${given}', which is not valid; ${EXPECTED}`);
    for (const name of Object.keys(value).filter((key) => !KEYS.includes(key))) {
        const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, KEYS);
        refuse(`has the '${name}' key; ${near ? `did you mean '${near}'?` : EXPECTED}`);
    }
    const min = readCapacity(value.min, 'min', refuse);
    const max = readCapacity(value.max, 'max', refuse);
    if (min !== undefined && max !== undefined && min > max)
        refuse(`has a 'min' of ${min}, which is larger than its 'max' of ${max}`);
    checkDesiredCount(members, { min, max }, refuse);
    const tracking = readTracking(value['target-tracking'], refuse);
    if (Object.keys(value).length === 0)
        refuse(`is empty; ${EXPECTED}`);
    return { kind: 'set', ...(min !== undefined && { min }), ...(max !== undefined && { max }), tracking };
}
function checkDesiredCount({ desiredCount }, { min, max }, refuse) {
    if (desiredCount === undefined)
        return;
    if (desiredCount >= (min ?? 0) && desiredCount <= (max ?? MAX_TASKS))
        return;
    const bounds = [min !== undefined && `a 'min' of ${min}`, max !== undefined && `a 'max' of ${max}`].filter(Boolean);
    refuse(`sets ${bounds.join(' and ')}, but 'desired-count' is ${desiredCount}, which is outside these bounds: change one of them`);
}
function readCapacity(value, key, refuse) {
    if (value === undefined)
        return undefined;
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MAX_TASKS)
        return number;
    return refuse(`has the '${key}' ${JSON.stringify(value)}, which is not a valid number of tasks; expected a whole number`);
}
function readTracking(value, refuse) {
    if (value === undefined)
        return [];
    const list = Array.isArray(value) ? value : [value];
    const policies = list.flatMap((one, index) => {
        const where = Array.isArray(value) ? `'target-tracking[${index}]'` : "'target-tracking'";
        if (!(0,_src_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(one)) {
            refuse(`has a ${where} that is not a mapping; expected a TargetTrackingScalingPolicyConfiguration`);
            return [];
        }
        for (const name of Object.keys(one).filter((key) => !MEMBERS.includes(key))) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, MEMBERS);
            if (near)
                refuse(`has '${name}' in ${where}: did you mean '${near}'?`);
        }
        const { PolicyName, ...configuration } = one;
        const metrics = METRICS.filter((name) => configuration[name] !== undefined);
        if (metrics.length !== 1)
            refuse(`has ${metrics.length} metrics in ${where}; expected one of ${METRICS.join(' and ')}`);
        const target = Number(configuration.TargetValue);
        if (!(target > 0))
            refuse(`has no valid TargetValue in ${where}; expected a number larger than 0`);
        if (PolicyName !== undefined && !NAME.test(String(PolicyName)))
            refuse(`has a PolicyName in ${where} that is not valid; expected 1 to 255 characters`);
        checkPredefinedMetric(configuration.PredefinedMetricSpecification, where, refuse);
        const name = PolicyName === undefined ? undefined : String(PolicyName);
        return [{ name, configuration: { ...configuration, TargetValue: target } }];
    });
    checkNames(policies, refuse);
    return policies;
}
function checkPredefinedMetric(specification, where, refuse) {
    const { PredefinedMetricType: type, ResourceLabel } = (0,_src_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(specification) ? specification : {};
    if (typeof type !== 'string')
        return;
    const meant = PREDEFINED.find((known) => known !== type && known.toLowerCase() === type.toLowerCase());
    if (meant)
        refuse(`has the PredefinedMetricType '${type}' in ${where}: did you mean '${meant}'?`);
    if (type === PER_TARGET && !ResourceLabel)
        refuse(`has the metric ${PER_TARGET} without a ResourceLabel in ${where}: add the label of the target group`);
}
function checkNames(policies, refuse) {
    const keys = policies.map(({ name, configuration }) => name ?? (0,_src_scaling_index_js__WEBPACK_IMPORTED_MODULE_4__/* .metricOf */ .a)(configuration));
    for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) < index)))
        refuse(`has more than one policy for '${key}' in 'target-tracking': remove all but one, or give each its own PolicyName`);
}


}),

77356:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (planScaling),
  a: () => (metricOf)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19975);


const SUSPENSIONS = ['DynamicScalingInSuspended', 'DynamicScalingOutSuspended', 'ScheduledScalingSuspended'];
function planScaling(request, { resource, service }, target, policies) {
    const none = { resource, service, calls: [], resume: [], restore: [], changes: [] };
    if (request.kind === 'suspend')
        return target ? { ...none, ...suspension(target) } : none;
    const { min, max, tracking } = request;
    const missing = [min === undefined && "'min'", max === undefined && "'max'"].filter(Boolean);
    if (!target && missing.length > 0) {
        return {
            problem: `The service '${service}' is not registered with Application Auto Scaling yet, so both bounds are required: also set ${missing.join(' and ')} in 'scaling'.`,
        };
    }
    const [least, most] = [min ?? target?.MinCapacity ?? 0, max ?? target?.MaxCapacity ?? 0];
    if (least > most) {
        return {
            problem: `The auto scaling minimum of '${service}' would be ${least} tasks, which is above its maximum of ${most}.`,
        };
    }
    const bounds = boundsOf(target, min, max);
    const put = tracking.map((policy) => putPolicy(policy, policies));
    const calls = [...bounds.calls, ...put.flatMap((one) => one.calls)];
    const restore = target ? [...put.flatMap((one) => one.restore), ...bounds.restore] : bounds.restore;
    const changes = [
        ...inLines({ min: target?.MinCapacity, max: target?.MaxCapacity }, { min: least, max: most }, ['scaling']),
        ...put.flatMap((one) => one.changes),
    ];
    return { ...none, calls, restore, changes };
}
function inLines(before, after, path) {
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareValues */ .ck)(before, after, path).map((difference) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDifference */ .jR)(difference, false));
}
function suspension({ SuspendedState = {}, }) {
    const open = SUSPENSIONS.filter((name) => !SuspendedState[name]);
    if (open.length === 0)
        return { calls: [], resume: [], changes: [] };
    const all = (value) => ({
        call: 'RegisterScalableTarget',
        members: { SuspendedState: Object.fromEntries(open.map((name) => [name, value])) },
    });
    return { calls: [all(true)], resume: [all(false)], changes: ['~ scaling: suspended during the deployment'] };
}
function boundsOf(target, min, max) {
    const requested = { ...(min !== undefined && { MinCapacity: min }), ...(max !== undefined && { MaxCapacity: max }) };
    const call = 'RegisterScalableTarget';
    if (!target) {
        return { calls: [{ call, members: requested }], restore: [{ call: 'DeregisterScalableTarget', members: {} }] };
    }
    const { MinCapacity, MaxCapacity } = target;
    const isSet = (min ?? MinCapacity) === MinCapacity && (max ?? MaxCapacity) === MaxCapacity;
    if (isSet)
        return { calls: [], restore: [] };
    return { calls: [{ call, members: requested }], restore: [{ call, members: { MinCapacity, MaxCapacity } }] };
}
function putPolicy({ name, configuration }, policies) {
    const tracking = policies.filter(({ PolicyType }) => PolicyType === 'TargetTrackingScaling');
    const named = (wanted) => tracking.find(({ PolicyName }) => PolicyName === wanted);
    const ownName = `slipway-${metricOf(configuration)}`.slice(0, 255);
    const known = name
        ? named(name)
        : (tracking.find((one) => isSameMetric(one.TargetTrackingScalingPolicyConfiguration, configuration)) ??
            named(ownName));
    const PolicyName = known?.PolicyName ?? name ?? ownName;
    const before = known?.TargetTrackingScalingPolicyConfiguration;
    const put = (TargetTrackingScalingPolicyConfiguration) => ({
        call: 'PutScalingPolicy',
        members: { PolicyName, PolicyType: 'TargetTrackingScaling', TargetTrackingScalingPolicyConfiguration },
    });
    if (before && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(withoutDefault(before), withoutDefault(configuration)))
        return { calls: [], restore: [], changes: [] };
    return {
        calls: [put(configuration)],
        restore: [before ? put(before) : { call: 'DeleteScalingPolicy', members: { PolicyName } }],
        changes: inLines(before, configuration, ['scaling', PolicyName]),
    };
}
function withoutDefault({ DisableScaleIn, ...configuration }) {
    return DisableScaleIn ? { ...configuration, DisableScaleIn } : configuration;
}
function isSameMetric(one = {}, other) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(identityOf(one), identityOf(other));
}
function identityOf({ PredefinedMetricSpecification, CustomizedMetricSpecification }) {
    const { PredefinedMetricType, ResourceLabel } = (PredefinedMetricSpecification ?? {});
    const { Namespace, MetricName, Dimensions, Metrics } = (CustomizedMetricSpecification ?? {});
    return { PredefinedMetricType, ResourceLabel, Namespace, MetricName, Dimensions: Dimensions ?? [], Metrics };
}
function metricOf({ PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: customized, } = {}) {
    const { PredefinedMetricType } = (predefined ?? {});
    const { MetricName = 'metrics' } = (customized ?? {});
    return String(PredefinedMetricType ?? MetricName);
}


}),

26256:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H: () => (load),
  K: () => (loadBytes)
});

var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/taskdef/comments.js
const PART = /"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?(?:"|$)|(?<=^|[\s,[{:])'[^']*(?:''[^']*)*(?:'|$)|(?<=^|[\s,[\]{}"']|[\s,[{:](?:-?\d+(?:\.\d+)?|true|false|null))(?:\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))/g;
function blankComments(json) {
    return json.replace(PART, (part) => {
        const isComment = part.startsWith('//') || (part.startsWith('/*') && part.length > 3 && part.endsWith('*/'));
        return isComment ? part.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)) : part;
    });
}
function isJson(text) {
    return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}

var decode = __webpack_require__(28590);
var json = __webpack_require__(33130);
var taskdef_node = __webpack_require__(14088);
;// CONCATENATED MODULE: ./build/src/taskdef/load.js





const MAX_ALIASED = 100_000;
const MAX_YAML = 524_288;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
function load(text, source) {
    return (0,json.Fj)(text, source) ?? loadYaml(text.replace(/^\uFEFF/, ''), source);
}
function loadBytes(bytes, source) {
    const decoded = (0,decode.D)(bytes, source);
    return 'text' in decoded ? load(decoded.text, source) : { node: undefined, findings: [decoded.problem] };
}
function loadYaml(text, source) {
    const lines = new dist.HN();
    const originAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...source, line, column: col };
    };
    const refused = (finding) => ({ node: undefined, findings: [finding] });
    if (text.length > MAX_YAML)
        return refused(tooLong(text, { ...source, line: 1, column: 1 }));
    try {
        const { error, document } = parseFirst(isJson(text) ? blankComments(text) : text, lines);
        if (error?.code === 'RESOURCE_EXHAUSTION')
            return refused((0,json.DI)(originAt(error.pos[0])));
        if (error) {
            const message = explainSyntax(error.message, text, error.pos[0]);
            return refused({ rule: 'syntax', severity: 'error', message, origin: originAt(error.pos[0]) });
        }
        const reader = new YamlReader(originAt);
        const node = document?.contents ? reader.read(document.contents, 0) : undefined;
        return { node: node && (0,taskdef_node.kZ)(node) ? undefined : node, findings: reader.findings };
    }
    catch (error) {
        if (error instanceof TooDeep || error instanceof RangeError) {
            return refused((0,json.DI)(error instanceof TooDeep ? originAt(error.offset) : { ...source, line: 1, column: 1 }));
        }
        throw error;
    }
}
function parseFirst(text, lines) {
    const composer = new dist.Dk({ merge: true, uniqueKeys: false });
    const documents = [];
    const { stackTraceLimit } = Error;
    try {
        Error.stackTraceLimit = 0;
        for (const token of new dist.iX(lines.addNewLine).parse(text)) {
            documents.push(...composer.next(token));
            if (token.type === 'error' || documents.length > 0)
                break;
        }
        documents.push(...composer.end(true, text.length));
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    const [document, second] = documents;
    const [error] = document?.errors ?? [];
    if (error || !second)
        return { error, document };
    const message = 'Source contains multiple documents';
    return { error: { code: 'MULTIPLE_DOCS', message, pos: [second.range[0], second.range[1]] }, document };
}
function tooLong(text, origin) {
    const message = `the text is not JSON and has ${text.length} characters, which is too long for YAML; expected at most ${MAX_YAML}`;
    return { rule: 'syntax', severity: 'error', message, origin };
}
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super();
        this.offset = offset;
    }
}
class YamlReader {
    findings = [];
    #originAt;
    #anchors = new Map();
    #count = 0;
    #aliased = 0;
    #depth = 0;
    constructor(originAt) {
        this.#originAt = originAt;
    }
    read(yaml, at) {
        const offset = yaml?.range?.[0] ?? at;
        const origin = this.#originAt(offset);
        this.#count++;
        if (yaml === null)
            return (0,taskdef_node.d_)(null, origin, '');
        if ((0,dist.Vj)(yaml))
            return this.#readAlias(yaml.source, origin, offset);
        if (++this.#depth > json.lr)
            throw new TooDeep(offset);
        const anchor = 'anchor' in yaml ? yaml.anchor : undefined;
        const before = this.#count;
        if (anchor)
            this.#anchors.set(anchor, undefined);
        const node = this.#readValue(yaml, origin, offset);
        if (anchor)
            this.#anchors.set(anchor, { node, size: this.#count - before + 1 });
        this.#depth--;
        return node;
    }
    #readValue(yaml, origin, offset) {
        if ((0,dist.jh)(yaml))
            return this.#readMap(yaml.items, origin, offset);
        if (!(0,dist.oP)(yaml))
            return this.#readScalar(yaml, origin, offset);
        return (0,taskdef_node.p_)(yaml.items.map((item) => this.read(item, offset)), origin);
    }
    #readAlias(name, origin, offset) {
        const target = this.#anchors.get(name);
        if (target === undefined) {
            const problem = this.#anchors.has(name)
                ? `the alias '*${name}' contains itself`
                : `an alias refers to an anchor that is not defined before it: ${quoteStart('*')}`;
            this.#refuse(offset, problem);
            return (0,taskdef_node.d_)(null, origin);
        }
        this.#count += target.size;
        this.#aliased += target.size;
        if (this.#aliased <= MAX_ALIASED)
            return target.node;
        if (this.#aliased - target.size <= MAX_ALIASED) {
            this.#refuse(0, `its aliases expand to more than ${MAX_ALIASED} values`);
        }
        return (0,taskdef_node.d_)(null, origin);
    }
    #readMap(pairs, origin, at) {
        const entries = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const offset = key.range?.[0] ?? at;
            if (!(0,dist.jn)(key)) {
                this.#refuse(offset, 'the key is not valid; expected a plain word or a string');
                continue;
            }
            const node = this.read(value, key.range?.[2] ?? offset);
            const name = key.source ?? String(key.value);
            if (name === '<<' && key.type === 'PLAIN') {
                merged.push(...(node.kind === 'list' ? node.items : [node]).filter((item) => item.kind === 'fields'));
                continue;
            }
            const earlier = entries.get(name);
            if (earlier)
                (0,json.dQ)(this.findings, (0,json.Ve)(name, earlier.origin, this.#originAt(offset)));
            entries.set(name, { value: node, origin: this.#originAt(offset) });
        }
        for (const { entries: defaults } of merged) {
            for (const [key, field] of defaults)
                if (!entries.has(key))
                    entries.set(key, field);
        }
        return { kind: 'fields', entries, origin };
    }
    #readScalar(yaml, origin, offset) {
        const { value, source } = (0,dist.jn)(yaml) ? yaml : { value: undefined, source: undefined };
        if (typeof value === 'number' && source !== undefined && JSON_NUMBER.test(source)) {
            return (0,taskdef_node.sH)(source, origin);
        }
        if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
            this.#refuse(offset, `the number ${source} is too large to keep all its digits: quote it`);
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            this.#refuse(offset, `'${source}' is not a valid JSON number: quote it`);
        }
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
            return (0,taskdef_node.d_)(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
        }
        this.#refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
        return (0,taskdef_node.d_)(null, origin);
    }
    #refuse(offset, message) {
        this.findings.push({ rule: 'syntax', severity: 'error', message, origin: this.#originAt(offset) });
    }
}
function explainSyntax(message, text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = text.slice(start).split('\n', 1);
    const placeholder = /\$\{\w+\}/.exec(line)?.[0];
    const hint = placeholder && !line.includes(`"${placeholder}`) ? `; put quotes around ${placeholder}` : '';
    const own = message
        .replace(/; please use .*$/, '')
        .replace(/^Block scalar header includes extra characters: .*$/s, BLOCK_HEADER)
        .replace(/^Could not resolve tag: .*$/s, TAG);
    return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${own}${hint}`;
}
const BLOCK_HEADER = `the header of a block scalar has extra characters: ${quoteStart('|')}`;
const TAG = `a tag is not defined: ${quoteStart('!')}`;
function quoteStart(sign) {
    return `enclose a value that starts with '${sign}' in quotes`;
}


}),

76970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (refuseErrors),
  X: () => (readNode)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26256);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63751);

function readNode(inputs, input) {
    if (!inputs.text(input))
        return undefined;
    const { node, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(inputs.raw(input), { input });
    refuseErrors(inputs, findings);
    return node;
}
function refuseErrors(inputs, findings) {
    for (const finding of findings.filter(({ severity }) => severity === 'error')) {
        const { input, message, ...place } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H8)(finding);
        inputs.refuse(input, message, place);
    }
}


})

};
