export const id = 5;
export const ids = [5];
export const modules = {

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/src/aws/parameters.js
var parameters = __webpack_require__(7031);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 3 modules
var ecs = __webpack_require__(3243);
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
// EXTERNAL MODULE: ./build/step/runner-files.js
var runner_files = __webpack_require__(9327);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/ecs/cluster.js
var ecs_cluster = __webpack_require__(9657);
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
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs, { optional: !usesAws });
    const given = inputs.matching('cluster', CLUSTER, "a cluster's name or ARN") ?? '';
    const { cluster, problems } = (0,ecs_cluster/* clusterOf */.e)(source.service ? [source.service] : [], given, aws.region);
    for (const problem of problems)
        inputs.refuse('service', problem);
    return {
        ...source,
        cluster,
        changes,
        environmentMode: inputs.choice('environment-mode', ['merge', 'replace']),
        unknownKeys: inputs.choice('unknown-keys', ['auto', 'fail', 'keep']),
        showValues: inputs.boolean('show-values') ?? false,
        warnings,
        aws,
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
        const { node, findings } = (0,taskdef_document/* toTaskDefinition */.iU)(loaded.node, { file });
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
    const { described, against } = await readDescribed(given, new ecs/* Ecs */.U6(clients));
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
    const path = (0,runner_files/* writeTemporaryFile */.jj)('task-definition', `${JSON.stringify(taskDefinition, null, 2)}\n`);
    const family = (0,taskdef_node/* text */.Qq)(node, 'family') ?? '';
    log.info(`task definition ${family}: ${count(lines.length)} against ${before.name}`);
    if (lines.length > 0)
        log.group('Changes', lines);
    log.info(`written to ${path}`);
    (0,commands/* setOutputs */.n0)({
        'task-definition': path,
        'task-definition-json': JSON.stringify(taskDefinition),
        changed: String(lines.length > 0),
        diff: lines.join('\n'),
        family,
        containers: JSON.stringify((0,taskdef_node/* containerImages */._Z)(node)),
    });
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
function count(changes) {
    return changes === 0 ? 'no change' : `${changes} change${changes === 1 ? '' : 's'}`;
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


/***/ })

};
