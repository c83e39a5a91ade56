export const id = 5;
export const ids = [5,649];
export const modules = {

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/src/aws/parameters.js
var parameters = __webpack_require__(7031);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 1 modules
var ecs = __webpack_require__(4178);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/taskdef/diff.js + 1 modules
var diff = __webpack_require__(4681);
// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var taskdef_finding = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
// EXTERNAL MODULE: ./build/src/taskdef/render.js + 11 modules
var render = __webpack_require__(8841);
// EXTERNAL MODULE: ./build/src/taskdef/resolve.js
var resolve = __webpack_require__(4878);
// EXTERNAL MODULE: ./build/src/taskdef/source.js
var source = __webpack_require__(7865);
// EXTERNAL MODULE: ./build/src/taskdef/summary.js
var summary = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/src/taskdef/document.js
var taskdef_document = __webpack_require__(649);
// EXTERNAL MODULE: ./build/src/taskdef/edit.js + 1 modules
var edit = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/src/taskdef/load.js + 1 modules
var load = __webpack_require__(6256);
// EXTERNAL MODULE: ./build/src/taskdef/pairs.js
var taskdef_pairs = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/src/taskdef/references.js
var references = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/src/taskdef/variables.js


const PLACEHOLDER = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
/**
 * `node` with every `${NAME}` in its strings replaced; `$${NAME}` stands for the text `${NAME}`. Only whole strings of the
 * parsed document are touched, so that a value can't change the document's structure.
 */
function substitute(node, variables) {
    const findings = [];
    const replace = (part) => {
        if (part.kind === 'list')
            return (0,taskdef_node/* list */.p_)(part.items.map(replace), part.origin);
        if (part.kind === 'fields') {
            const entries = [...part.entries].map(([key, field]) => [key, { ...field, value: replace(field.value) }]);
            return { ...part, entries: new Map(entries) };
        }
        if (typeof part.value !== 'string')
            return part;
        const text = part.value.replace(PLACEHOLDER, (whole, escaped, name) => {
            if (escaped)
                return whole.slice(1);
            const value = variables.get(name);
            if (value !== undefined)
                return value;
            const near = (0,nearest/* nearest */.p)(name, [...variables.keys()]);
            findings.push({
                rule: 'variable-missing',
                severity: 'error',
                message: `the placeholder \${${name}} has no value in the input 'variables'${near ? `: did you mean \${${near}}?` : `; add it, or write $\${${name}} if the text is meant`}`,
                origin: part.origin,
            });
            return whole;
        });
        return text === part.value ? part : (0,taskdef_node/* scalar */.d_)(text, part.origin);
    };
    return { node: replace(node), findings };
}

// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/actions/render-taskdef/inputs.js












const NAME = /^[\w-]{1,255}$/;
const ARN = /^arn:aws[a-z-]*:ecs:[\w-]+:\d{12}:task-definition\/[\w-]+(:\d+)?$/;
const CLUSTER = /^([\w-]{1,255}|arn:aws[a-z-]*:ecs:[\w-]+:\d{12}:cluster\/[\w-]+)$/;
const SERVICE = /^([\w-]{1,255}|arn:aws[a-z-]*:ecs:[\w-]+:\d{12}:service\/[\w/-]+)$/;
const ROLE = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|[\w+=,.@-]{1,64})$/;
const LOG_DRIVERS = [
    'awslogs',
    'awsfirelens',
    'fluentd',
    'gelf',
    'journald',
    'json-file',
    'logentries',
    'splunk',
    'syslog',
];
/** Reads and checks all inputs, and the files that they name. Nothing may be done with them before `inputs.check()`. */
function readInputs(inputs) {
    const warnings = [];
    const report = (findings) => {
        for (const finding of findings) {
            if (finding.severity !== 'error')
                warnings.push(finding);
            else {
                const { input, message, ...place } = (0,taskdef_finding/* toProblem */.H8)(finding);
                inputs.refuse(input, message, place);
            }
        }
    };
    const variables = readVariables(inputs, report);
    const source = readSource(inputs, variables, report);
    const changes = readChanges(inputs, report);
    const paths = inputs.list('task-definition');
    if (changes.length === 0 && !inputs.text('containers') && paths.length < 2 && variables === undefined) {
        inputs.refuse('containers', "there is nothing to change: set 'containers', or 'container-name' and 'image' (is the expression behind them empty?)");
    }
    const written = [...source.files, ...changes.map(({ overlay }) => overlay)];
    const usesAws = source.service || source.reference || written.some((node) => (0,references/* mentionsLookup */.IV)(node));
    return {
        ...source,
        cluster: inputs.matching('cluster', CLUSTER, "a cluster's name or ARN") ?? 'default',
        changes,
        environmentMode: inputs.choice('environment-mode', ['merge', 'replace']),
        unknownKeys: inputs.choice('unknown-keys', ['auto', 'fail', 'keep']),
        showValues: inputs.boolean('show-values') ?? false,
        warnings,
        aws: (0,aws_inputs/* readAwsInputs */.d)(inputs, { optional: !usesAws }),
    };
}
function readSource(inputs, variables, report) {
    const paths = inputs.list('task-definition');
    const arn = inputs.matching('task-definition-arn', ARN, "a task definition's ARN, such as 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:41'");
    const family = inputs.matching('task-definition-family', NAME, "a family's name: letters, digits, '_' and '-'");
    const revision = inputs.integer('task-definition-revision', 1, Number.MAX_SAFE_INTEGER);
    const service = inputs.matching('service', SERVICE, "one service's name or ARN");
    if (inputs.text('task-definition-revision') && family === undefined) {
        inputs.refuse('task-definition-revision', "input 'task-definition-revision' needs 'task-definition-family' beside it");
    }
    if (paths.length === 0 && (arn ?? family ?? service) === undefined) {
        inputs.refuse('task-definition', "there is no task definition to start from: set 'task-definition' to a file, for example to 'taskdef.json', or set 'task-definition-family', 'task-definition-arn' or 'service'");
    }
    if (paths.length > 0)
        return { files: readFiles(inputs, paths, variables, report), reference: undefined, service };
    const named = family !== undefined && revision !== undefined ? `${family}:${revision}` : family;
    return { files: [], reference: arn ?? named, service };
}
function readFiles(inputs, paths, variables, report) {
    return paths.flatMap((file) => {
        const before = inputs.problems.length;
        inputs.file('task-definition', file);
        if (inputs.problems.length > before)
            return [];
        let text;
        try {
            text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        }
        catch (error) {
            inputs.refuse('task-definition', `input 'task-definition' names '${file}', which can't be read: ${(0,src_error/* messageOf */.bD)(error)}`);
            return [];
        }
        const loaded = (0,load.load)(text, { file });
        report(loaded.findings);
        if (loaded.findings.length > 0)
            return [];
        const { node, findings } = (0,taskdef_document/* toTaskDefinition */.R)(loaded.node, { file });
        report(findings);
        if (variables === undefined)
            return [node];
        const substituted = substitute(node, variables);
        report(substituted.findings);
        return substituted.node.kind === 'fields' ? [substituted.node] : [];
    });
}
function readVariables(inputs, report) {
    const pairs = readPairs(inputs, 'variables', report);
    if (pairs.length === 0)
        return undefined;
    return new Map(pairs.map(({ name, value }) => [name, value ?? '']));
}
function readChanges(inputs, report) {
    const changes = [];
    const task = readTaskFields(inputs, report);
    const single = readSingleContainer(inputs, report);
    const names = inputs.list('container-name', { comma: true });
    const containers = inputs.raw('containers');
    if (single.length > 0 && names.length === 0) {
        const [[input] = ['']] = single.map(([, { origin }]) => [origin.input ?? '']);
        inputs.refuse('container-name', `input 'container-name' is required beside '${input}': set it to the container's name`);
    }
    if (names.length > 0 && !inputs.text('image') && !containers.trim()) {
        inputs.refuse('image', "input 'image' is required beside 'container-name' and is empty: is the expression behind it empty?");
    }
    if (task.length > 0 || (single.length > 0 && names.length > 0)) {
        const origin = { input: 'container-name' };
        const definitions = names.map((name) => (0,taskdef_node/* fields */.OA)([['name', (0,taskdef_node/* scalar */.d_)(name, origin)], ...single], origin));
        const overlay = single.length > 0 ? [...task, ['containerDefinitions', (0,taskdef_node/* list */.p_)(definitions, origin)]] : task;
        changes.push((0,edit/* changeOf */.C2)((0,taskdef_node/* fields */.OA)(overlay, origin)));
    }
    if (containers.trim()) {
        const loaded = (0,load.load)(containers, { input: 'containers' });
        report(loaded.findings);
        if (loaded.node) {
            const { change, findings } = (0,edit/* readContainers */.ZW)(loaded.node);
            report(findings);
            changes.push(change);
        }
    }
    return changes;
}
/** The inputs that change the task definition itself. */
function readTaskFields(inputs, report) {
    const role = "a role's ARN or name, such as 'arn:aws:iam::123456789012:role/task'";
    const tags = readPairs(inputs, 'tags', report);
    const origin = { input: 'tags' };
    const given = [
        ['family', 'family', inputs.matching('family', NAME, "1 to 255 letters, digits, '_' and '-'")],
        ['taskRoleArn', 'task-role-arn', inputs.matching('task-role-arn', ROLE, role)],
        ['executionRoleArn', 'execution-role-arn', inputs.matching('execution-role-arn', ROLE, role)],
        [
            'cpu',
            'cpu',
            inputs.matching('cpu', /^(\d+|\d*\.?\d+ ?vcpu)$/i, "CPU units or vCPUs, such as '256' or '.25 vCPU'"),
        ],
        ['memory', 'memory', inputs.matching('memory', /^(\d+|\d*\.?\d+ ?gb)$/i, "MiB or GB, such as '512' or '0.5 GB'")],
    ];
    return [
        ...given.flatMap(([key, input, value]) => (value ? [[key, (0,taskdef_node/* scalar */.d_)(value, { input })]] : [])),
        ...(tags.length > 0 ? [['tags', (0,taskdef_pairs/* toList */.st)(tags, 'key', 'value', origin)]] : []),
    ];
}
/** AWS's inputs for the containers that `container-name` lists, as fields of a container. */
function readSingleContainer(inputs, report) {
    const given = [];
    const image = inputs.text('image');
    if (image)
        given.push(['image', (0,taskdef_node/* scalar */.d_)(image, { input: 'image' })]);
    const environment = readPairs(inputs, 'environment-variables', report);
    if (environment.length > 0) {
        given.push(['environment', (0,taskdef_pairs/* toList */.st)(environment, 'name', 'value', { input: 'environment-variables' })]);
    }
    const secrets = readPairs(inputs, 'secrets', report);
    if (secrets.length > 0)
        given.push(['secrets', (0,taskdef_pairs/* toList */.st)(secrets, 'name', 'valueFrom', { input: 'secrets' })]);
    const envFiles = inputs.list('env-files');
    if (envFiles.length > 0)
        given.push(['environmentFiles', envFileList(envFiles)]);
    const log = readLogConfiguration(inputs, report);
    if (log.length > 0)
        given.push(['logConfiguration', (0,taskdef_node/* fields */.OA)(log, { input: 'log-configuration-options' })]);
    const labels = readPairs(inputs, 'docker-labels', report);
    if (labels.length > 0)
        given.push(['dockerLabels', (0,taskdef_pairs/* toFields */.Lv)(labels, { input: 'docker-labels' })]);
    const command = readCommand(inputs, report);
    if (command)
        given.push(['command', command]);
    return given;
}
function envFileList(arns) {
    const origin = { input: 'env-files' };
    const entry = (arn) => (0,taskdef_node/* fields */.OA)([
        ['value', (0,taskdef_node/* scalar */.d_)(arn, origin)],
        ['type', (0,taskdef_node/* scalar */.d_)('s3', origin)],
    ], origin);
    return (0,taskdef_node/* list */.p_)(arns.map(entry), origin);
}
function readLogConfiguration(inputs, report) {
    const isGiven = inputs.text('log-configuration-log-driver') !== '';
    const driver = isGiven ? inputs.choice('log-configuration-log-driver', LOG_DRIVERS) : undefined;
    const options = readPairs(inputs, 'log-configuration-options', report);
    return [
        ...(driver ? [['logDriver', (0,taskdef_node/* scalar */.d_)(driver, { input: 'log-configuration-log-driver' })]] : []),
        ...(options.length > 0 ? [['options', (0,taskdef_pairs/* toFields */.Lv)(options, { input: 'log-configuration-options' })]] : []),
    ];
}
/** A command line, or a list in YAML or JSON. */
function readCommand(inputs, report) {
    const line = inputs.text('command');
    const origin = { input: 'command' };
    if (!line)
        return undefined;
    if (/^(\[|-\s)/.test(line)) {
        const { node, findings } = (0,load.load)(line, origin);
        report(findings);
        return node;
    }
    const split = (0,words/* splitWords */.y)(line);
    if ('words' in split) {
        return (0,taskdef_node/* list */.p_)(split.words.map((word) => (0,taskdef_node/* scalar */.d_)(word, origin)), origin);
    }
    inputs.refuse('command', `input 'command' is no command line: ${split.problem}`);
    return undefined;
}
function readPairs(inputs, name, report) {
    const { pairs, findings } = (0,taskdef_pairs/* parsePairs */.xg)(inputs.raw(name), name);
    report(findings);
    return pairs;
}

;// CONCATENATED MODULE: ./build/actions/render-taskdef/main.js




















/** Makes a new task definition from files or from what ECS has, checks it, and writes it to a file for deploy-service. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const given = readInputs(inputs);
    const written = await (0,render/* readWritten */.I)(given.files, given.changes, given.unknownKeys);
    const early = isWhole(given, inputs) ? (0,render/* render */.X)(written, given.environmentMode) : undefined;
    for (const problem of errorsOf([...written.findings, ...(early?.findings ?? [])])) {
        const { input, message, ...place } = (0,taskdef_finding/* toProblem */.H8)(problem);
        inputs.refuse(input, message, place);
    }
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    const clients = (0,aws_clients/* createClients */.h)(given.aws, id_token/* fetchIdToken */.F);
    const { described, against } = await readDescribed(given, new ecs/* Ecs */.U(clients));
    const { base, result, findings } = early ?? (0,render/* render */.X)(written, given.environmentMode, described?.node);
    report([...given.warnings, ...written.findings, ...findings], log);
    const { node, findings: missing, resolved } = await (0,resolve/* resolveSecrets */.M)(result, new parameters/* Parameters */.H(clients));
    report(missing, log);
    if (resolved > 0)
        log.info(`${resolved} secret reference${resolved === 1 ? '' : 's'} resolved to ARNs`);
    const taskDefinition = (0,taskdef_node/* toObject */.vw)(node);
    const before = against ?? described ?? { name: base.origin.file ?? 'the file', node: base };
    const differences = (0,diff/* diff */.Ui)((0,taskdef_node/* toObject */.vw)(before.node), taskDefinition);
    const lines = differences.map((difference) => (0,diff/* formatDifference */.jR)(difference, given.showValues));
    const path = write(taskDefinition);
    const family = (0,taskdef_node/* text */.Qq)(node, 'family') ?? '';
    log.info(`task definition ${family}: ${count(lines.length)} against ${before.name}`);
    if (lines.length > 0)
        log.group('Changes', lines);
    log.info(`written to ${path}`);
    (0,commands/* setOutput */.uH)('task-definition', path);
    (0,commands/* setOutput */.uH)('task-definition-json', JSON.stringify(taskDefinition));
    (0,commands/* setOutput */.uH)('changed', String(lines.length > 0));
    (0,commands/* setOutput */.uH)('diff', lines.join('\n'));
    (0,commands/* setOutput */.uH)('family', family);
    (0,commands/* setOutput */.uH)('containers', JSON.stringify((0,taskdef_node/* containerImages */._Z)(node)));
    (0,commands/* appendSummary */.fe)((0,summary/* summarise */.f)({ family, against: before.name, differences, showValues: given.showValues }));
}
/** Whether all of the task definition is known before AWS is asked: it is from files, and they could be read. */
function isWhole({ files }, { problems }) {
    return files.length > 0 && !problems.some(({ input }) => input === 'task-definition');
}
async function readDescribed(given, ecs) {
    const { reference, service, cluster } = given;
    const serving = service === undefined ? undefined : await (0,source/* describeTaskDefinitionOf */.Df)(ecs, cluster, service);
    if (reference !== undefined) {
        return { described: await (0,source/* describe */.q0)(ecs, reference), ...(serving && { against: serving }) };
    }
    if (serving === undefined)
        return {};
    return given.files.length > 0 ? { against: serving } : { described: serving };
}
/** @throws {InputError} with the errors among the findings; the others are said and done with */
function report(findings, log) {
    for (const finding of findings) {
        const { file, line, column } = finding.origin;
        const place = file === undefined ? {} : { file, line: line ?? 1, column: column ?? 1 };
        if (finding.severity === 'warning')
            log.warning((0,taskdef_finding/* sentence */.em)(finding), place);
        if (finding.severity === 'notice')
            log.notice((0,taskdef_finding/* sentence */.em)(finding), place);
    }
    const errors = errorsOf(findings);
    if (errors.length > 0)
        throw new src_error/* InputError */.dz(errors.map(taskdef_finding/* toProblem */.H8));
}
function errorsOf(findings) {
    return findings.filter(({ severity }) => severity === 'error');
}
/** Writes to a file of the runner's that only this user reads, and that the runner removes after the job. */
function write(taskDefinition) {
    const path = (0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `task-definition-${(0,external_node_crypto_.randomUUID)()}.json`);
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(taskDefinition, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
    return path;
}
function count(changes) {
    return changes === 0 ? 'no change' : `${changes} change${changes === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ui: () => (/* binding */ diff),
  jR: () => (/* binding */ formatDifference),
  vp: () => (/* binding */ showValue)
});

;// CONCATENATED MODULE: ./build/src/taskdef/normalise.js
/*
 * What DescribeTaskDefinition answers where nothing was registered, what the console writes where nothing was chosen, and
 * what RegisterTaskDefinition's documentation names as the default: they mean the same as leaving it out.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
const CONTAINER_DEFAULTS = {
    cpu: 0,
    essential: true,
    versionConsistency: 'enabled',
    dockerLabels: {},
    credentialSpecs: [],
    dependsOn: [],
    dnsSearchDomains: [],
    dnsServers: [],
    dockerSecurityOptions: [],
    environment: [],
    environmentFiles: [],
    extraHosts: [],
    links: [],
    mountPoints: [],
    portMappings: [],
    resourceRequirements: [],
    secrets: [],
    systemControls: [],
    ulimits: [],
    volumesFrom: [],
};
/** Members of a container, or of each entry of its lists, with defaults of their own. */
const MEMBER_DEFAULTS = {
    healthCheck: { interval: 30, timeout: 5, retries: 3, startPeriod: 0 },
    logConfiguration: { options: {}, secretOptions: [] },
    mountPoints: { readOnly: false },
    restartPolicy: { ignoredExitCodes: [], restartAttemptPeriod: 300 },
    volumesFrom: { readOnly: false },
};
const TASK_DEFAULTS = {
    enableFaultInjection: false,
    inferenceAccelerators: [],
    placementConstraints: [],
    requiresCompatibilities: [],
    tags: [],
    volumes: [],
};
const VOLUME_DEFAULTS = { configuredAtLaunch: false, host: {} };
const EFS_DEFAULTS = { rootDirectory: '/', transitEncryption: 'DISABLED' };
/** Lists whose order means nothing, with the member that sorts them. */
const UNORDERED = { environment: 'name', secrets: 'name', tags: 'key' };
/**
 * A task definition as it compares: without what ECS fills in by itself, with lists that have no order sorted, and sizes as
 * ECS writes them. For comparing only: what is registered stays as it was written.
 */
function normalise(registered) {
    const taskDefinition = withoutRecordTags(withoutNulls(registered));
    const isAwsvpc = taskDefinition.networkMode === 'awsvpc' || taskDefinition.networkMode === 'host';
    const containers = Array.isArray(taskDefinition.containerDefinitions)
        ? taskDefinition.containerDefinitions.map((container) => normaliseContainer(container, isAwsvpc))
        : [];
    const { cpu, memory, requiresCompatibilities: launchTypes, volumes } = taskDefinition;
    return {
        ...without(taskDefinition, TASK_DEFAULTS),
        ...sortedLists(taskDefinition, TASK_DEFAULTS),
        ...(Array.isArray(launchTypes) && launchTypes.length > 0 && { requiresCompatibilities: launchTypes.toSorted() }),
        ...(Array.isArray(volumes) && volumes.length > 0 && { volumes: volumes.map(normaliseVolume) }),
        ...(cpu !== undefined && { cpu: units(cpu, 1024) }),
        ...(memory !== undefined && { memory: units(memory, 1024) }),
        containerDefinitions: containers,
    };
}
/** The tags that deploy-service records on a revision are no part of what was asked for. */
function withoutRecordTags(taskDefinition) {
    const { tags, ...rest } = taskDefinition;
    if (!Array.isArray(tags))
        return taskDefinition;
    return { ...rest, tags: tags.filter((tag) => !isObject(tag) || !String(tag.key).startsWith('slipway:')) };
}
function normaliseContainer(container, samePorts) {
    if (!isObject(container))
        return container;
    const { portMappings: ports } = container;
    return {
        ...without(container, CONTAINER_DEFAULTS),
        ...sortedLists(container, CONTAINER_DEFAULTS),
        ...normaliseMembers(container),
        ...(Array.isArray(ports) &&
            ports.length > 0 && { portMappings: ports.map((port) => normalisePort(port, samePorts)) }),
    };
}
function normaliseMembers(container) {
    const found = {};
    for (const [key, defaults] of Object.entries(MEMBER_DEFAULTS)) {
        const value = container[key];
        const bare = (item) => (isObject(item) ? without(item, defaults) : item);
        if (isObject(value))
            found[key] = bare(value);
        else if (Array.isArray(value) && value.length > 0)
            found[key] = value.map(bare);
    }
    return found;
}
function normaliseVolume(volume) {
    if (!isObject(volume))
        return volume;
    const { efsVolumeConfiguration: efs } = volume;
    return {
        ...without(volume, VOLUME_DEFAULTS),
        ...(isObject(efs) && { efsVolumeConfiguration: without(efs, EFS_DEFAULTS) }),
    };
}
function normalisePort(port, samePorts) {
    if (!isObject(port))
        return port;
    const { protocol, hostPort, ...rest } = port;
    const isDefault = samePorts ? hostPort === port.containerPort : hostPort === 0;
    return {
        ...rest,
        ...(protocol !== undefined && protocol !== 'tcp' && { protocol }),
        ...(hostPort !== undefined && !isDefault && { hostPort }),
    };
}
/** `1 vCPU` and `0.5 GB` in the units that ECS stores; anything else as it is. */
function units(value, factor) {
    const [, number] = /^\s*(\d*\.?\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
    return number === undefined ? String(value) : String(Math.round(Number(number) * factor));
}
function without(object, defaults) {
    return Object.fromEntries(Object.entries(object).filter(([key, value]) => !Object.hasOwn(defaults, key) || !isSame(value, defaults[key])));
}
function sortedLists(object, defaults) {
    return Object.fromEntries(Object.entries(UNORDERED).flatMap(([key, by]) => {
        const list = object[key];
        if (!Array.isArray(list) || !Object.hasOwn(defaults, key) || list.length === 0)
            return [];
        const name = (item) => (isObject(item) ? String(item[by]) : '');
        // Entries of one name stay in their order: the last of them counts.
        const compare = (one, other) => (one === other ? 0 : one < other ? -1 : 1);
        return [[key, list.toSorted((one, other) => compare(name(one), name(other)))]];
    }));
}
/** To ECS a member that is null is one that is not there. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isObject(value))
        return value;
    const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
    return Object.fromEntries(given.map(([key, member]) => [key, withoutNulls(member)]));
}
/** Whether two values are the same JSON, whatever the order of their keys. */
function isSame(one, other) {
    return canonical(one) === canonical(other);
}
function canonical(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/taskdef/diff.js

/** The lists whose entries are compared by name: the member that names an entry, and the one that is all it has else. */
const NAMED_LISTS = {
    containerDefinitions: ['name'],
    environment: ['name', 'value'],
    secrets: ['name', 'valueFrom'],
    secretOptions: ['name', 'valueFrom'],
    tags: ['key', 'value'],
    volumes: ['name'],
    ulimits: ['name'],
};
const HIDDEN = new Set(['environment', 'secrets', 'secretOptions', 'credentialsParameter']);
const HIDDEN_OPTION = /token|secret|password|key|auth|credential/i;
/** What differs between two task definitions, ECS's own defaults aside, in the order of the second. */
function diff(before, after) {
    return [...compare(normalise(before), normalise(after), [])];
}
/** A difference as a line: `~ web.image: app:1 → app:2`. */
function formatDifference({ path, kind, before, after, hidden }, showValues) {
    const sign = { added: '+', removed: '-', changed: '~' }[kind];
    if (hidden && !showValues)
        return `${sign} ${path}`;
    const values = kind === 'changed' ? `${showValue(before)} → ${showValue(after)}` : showValue(kind === 'added' ? after : before);
    return `${sign} ${path}: ${values}`;
}
function* compare(before, after, path) {
    if (isSame(before, after))
        return;
    const olds = members(before, path);
    const news = members(after, path);
    if ((olds || before === undefined) && (news || after === undefined)) {
        const keys = new Set([...(news?.keys() ?? []), ...(olds?.keys() ?? [])]);
        for (const key of keys)
            yield* compare(olds?.get(key), news?.get(key), [...path, key]);
        if (keys.size > 0)
            return;
    }
    yield {
        path: path.filter((part) => part !== 'containerDefinitions').join('.'),
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        before,
        after,
        hidden: isHidden(path),
    };
}
/** An object's members, or a named list's entries by name; `undefined` for what is compared whole. */
function members(value, path) {
    if (isObject(value))
        return new Map(Object.entries(value));
    const [name, only] = NAMED_LISTS[path.at(-1) ?? ''] ?? [];
    if (!Array.isArray(value) || name === undefined)
        return undefined;
    const found = new Map();
    for (const item of value) {
        const key = isObject(item) ? item[name] : undefined;
        if (!isObject(item) || typeof key !== 'string' || found.has(key))
            return undefined;
        const { [name]: _, ...rest } = item;
        const keys = Object.keys(rest);
        found.set(key, only !== undefined && keys.length === 1 && keys[0] === only ? rest[only] : rest);
    }
    return found;
}
function isHidden(path) {
    if (path.some((part) => HIDDEN.has(part)))
        return true;
    const options = path.indexOf('options');
    return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}
/** A value on one line. */
function showValue(value) {
    return typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : JSON.stringify(value);
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toTaskDefinition),
/* harmony export */   READ_ONLY_KEYS: () => (/* binding */ READ_ONLY_KEYS),
/* harmony export */   i: () => (/* binding */ fromDescribed)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
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
/**
 * A loaded file as a task definition: taken out of the `{"taskDefinition": …, "tags": …}` that the CLI prints, without
 * read-only keys, and without top-level `x-…` keys, which hold a file's anchors.
 */
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
    const extensions = [...definition.entries.keys()].filter((key) => key.startsWith('x-'));
    return { node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...extensions]), findings: [] };
}
/** What DescribeTaskDefinition answered as RegisterTaskDefinition takes it. Tags of AWS's own can't be set by others. */
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const settable = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([['tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {})]], {}), 'tags').filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    return settable.length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, {})) : definition;
}


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   YW: () => (/* binding */ isFromAws),
/* harmony export */   ZH: () => (/* binding */ withField),
/* harmony export */   _Z: () => (/* binding */ containerImages),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vw: () => (/* binding */ toObject)
/* harmony export */ });
/* unused harmony export FROM_AWS */
/** The origin of everything that DescribeTaskDefinition answered. */
const FROM_AWS = {};
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
/** `node` with `key` set, at its old place or at the end. */
function withField(node, key, value, origin = value.origin) {
    return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}
function withoutFields(node, keys) {
    const entries = new Map(node.entries);
    for (const key of keys)
        entries.delete(key);
    return { ...node, entries };
}
/** A JSON value as a node, every part of it with the same origin. */
function fromJson(json, origin) {
    if (Array.isArray(json)) {
        return list(json.map((item) => fromJson(item, origin)), origin);
    }
    if (typeof json === 'object' && json !== null) {
        return fields(Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)]), origin);
    }
    return scalar(json, origin);
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    // fromEntries defines properties, so that a key '__proto__' stays a key.
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toJson(value)]));
}
/** The value of `key`; `undefined` when `node` is not an object, or has no such key. */
function get(node, key) {
    return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}
/** The string at `key`. */
function text(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
/** The number at `key`. */
function number(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
/** Whether `true` stands at `key`. */
function isTrue(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && value.value === true;
}
/** The list at `key`; empty when there is none. */
function items(node, key) {
    const value = get(node, key);
    return value?.kind === 'list' ? value.items : [];
}
/** The strings of the list at `key`. */
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
/** The image of each container, by name. */
function containerImages(taskDefinition) {
    return Object.fromEntries(items(taskDefinition, 'containerDefinitions').map((container) => [
        text(container, 'name') ?? '',
        text(container, 'image') ?? '',
    ]));
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toFields),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6256);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);


/**
 * Reads an input of `NAME=value` lines: the name is what stands before the first `=`, the value everything behind it.
 * Blank lines and lines that start with `#` are left out. A value of several lines is written as in GITHUB_OUTPUT
 * (`NAME<<EOF`, its lines, `EOF`), or the whole input as a YAML or JSON mapping, where null removes.
 *
 * No message shows a value: it may be a secret's.
 */
function parsePairs(text, input) {
    return isMapping(text) ? fromMapping(text, input) : fromLines(text, input);
}
/** Pairs as AWS's list of `{ name, value }`. */
function toList(pairs, name, value, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(pairs.map((pair) => (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)([
        [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(pair.name, pair.origin)],
        [value, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(pair.value, pair.origin)],
    ], pair.origin)), origin);
}
/** Pairs as a mapping. */
function toFields(pairs, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(pairs.map(({ name, value, origin: own }) => [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(value, own)]), origin);
}
function isMapping(text) {
    const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
    return /^\s*\{/.test(first) || /^\s*(["']?)[\w./-]+\1\s*:(\s|$)/.test(first);
}
function fromMapping(text, input) {
    const { node, findings } = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__.load)(text, { input });
    if (node?.kind !== 'fields')
        return { pairs: [], findings };
    const wrong = [];
    const pairs = [...node.entries].flatMap(([name, { value, origin }]) => {
        if (value.kind === 'scalar')
            return [{ name, value: value.value === null ? null : value.text, origin }];
        wrong.push(problem(`'${name}' must have one value, not a ${value.kind === 'list' ? 'list' : 'mapping'}`, origin));
        return [];
    });
    return { pairs, findings: [...findings, ...wrong] };
}
function fromLines(text, input) {
    const pairs = new Map();
    const findings = [];
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = (lines[index] ?? '').trim();
        const origin = { input, line: index + 1 };
        if (line === '' || line.startsWith('#'))
            continue;
        const at = line.indexOf('=');
        const [, blockName, delimiter] = /^([^=\s]+)<<(\S+)$/.exec(line) ?? [];
        let pair;
        if (blockName !== undefined && delimiter !== undefined) {
            const end = lines.findIndex((other, later) => later > index && other.trim() === delimiter);
            if (end < 0) {
                findings.push(problem(`the value that begins with '<<${delimiter}' never ends: no line is just '${delimiter}'`, origin));
                break;
            }
            pair = { name: blockName, value: lines.slice(index + 1, end).join('\n'), origin };
            index = end;
        }
        else {
            pair = { name: line.slice(0, Math.max(at, 0)).trim(), value: line.slice(at + 1), origin };
        }
        if (pair.name === '') {
            const what = at < 0 ? "has no '='" : "has no name before its '='";
            findings.push(problem(`the line ${what}: write NAME=value, or NAME<<EOF for a value of several lines`, origin));
            continue;
        }
        if (pairs.has(pair.name)) {
            findings.push({ ...problem(`'${pair.name}' is set twice: the last value counts`, origin), severity: 'warning' });
        }
        pairs.set(pair.name, pair);
    }
    return { pairs: [...pairs.values()], findings };
}
function problem(message, origin) {
    return { rule: 'syntax', severity: 'error', message, origin };
}


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readAwsInputs)
/* harmony export */ });
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** Reads the inputs that every action has in common. A missing region is a problem unless `optional`. */
function readAwsInputs(inputs, { optional = false } = {}) {
    const given = inputs.matching('aws-region', REGION, "an AWS region such as 'eu-central-1'");
    const region = given ?? (inputs.variable('AWS_REGION') || inputs.variable('AWS_DEFAULT_REGION'));
    if (!region && !optional) {
        inputs.refuse('aws-region', "no region: set the input 'aws-region' or the variable AWS_REGION, for example to 'eu-central-1'");
    }
    const roles = inputs.list('role-to-assume', { comma: true });
    for (const role of roles.filter((arn) => !ROLE_ARN.test(arn))) {
        inputs.refuse('role-to-assume', `input 'role-to-assume' has '${role}': it must be a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'`);
    }
    if (roles.length > 0 && !optional && !inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL')) {
        inputs.refuse('role-to-assume', "input 'role-to-assume' needs the job's OIDC token, and the job has none: add 'permissions: { id-token: write, contents: read }' to the job");
    }
    return {
        region,
        maxRetries: inputs.integer('max-retries', 0, 20) ?? 3,
        roles,
        roleSessionName: inputs.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or any of '_+=,.@-'") ??
            'slipway',
        roleDurationSeconds: inputs.integer('role-duration-seconds', 900, 43200) ?? 3600,
        audience: inputs.text('audience') || 'sts.amazonaws.com',
    };
}


/***/ })

};
