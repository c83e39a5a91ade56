export const id = 7840;
export const ids = [7840];
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

90005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var secret_lookup = __webpack_require__(51322);
var ecs = __webpack_require__(35260);
var error = __webpack_require__(7611);
var task_definition = __webpack_require__(60393);
// EXTERNAL MODULE: ./build/src/taskdef/render.js + 10 modules
var render = __webpack_require__(20560);
var taskdef_finding = __webpack_require__(63751);
// EXTERNAL MODULE: ./build/src/taskdef/resolve.js
var resolve = __webpack_require__(94878);
var taskdef_node = __webpack_require__(14088);
var diff = __webpack_require__(19975);
// EXTERNAL MODULE: ./build/src/taskdef/source.js
var source = __webpack_require__(97865);
var src_text = __webpack_require__(30706);
var commands = __webpack_require__(73505);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var runner_files = __webpack_require__(69327);
var aws_arn = __webpack_require__(22672);
var ecs_cluster = __webpack_require__(9657);
var secrets_in_document = __webpack_require__(25153);
var taskdef_oversize = __webpack_require__(92879);
// EXTERNAL MODULE: ./build/src/taskdef/load.js + 2 modules
var load = __webpack_require__(50479);
var taskdef_document = __webpack_require__(50649);
var nearest = __webpack_require__(67707);
;// CONCATENATED MODULE: ./build/src/taskdef/variables.js


const MAX_PLACES = 5;
const PLACEHOLDER = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function substitute(node, variables) {
    const missing = new Map();
    const replace = (part) => {
        if (part.kind === 'list')
            return (0,taskdef_node.p_)(part.items.map(replace), part.origin);
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
            missing.set(name, [...(missing.get(name) ?? []), part.origin].slice(0, MAX_PLACES + 1));
            return whole;
        });
        return text === part.value ? part : (0,taskdef_node.d_)(text, part.origin);
    };
    const replaced = replace(node);
    return { node: replaced, findings: [...missing].map(([name, origins]) => explain(name, origins, variables)) };
}
function explain(name, origins, variables) {
    const near = (0,nearest.p)(name, [...variables.keys()]);
    const lines = [...new Set(origins.slice(0, MAX_PLACES).flatMap(({ line }) => line ?? []))];
    const more = origins.length > MAX_PLACES ? ' and more' : '';
    const places = origins.length > 1 && lines.length > 0 ? ` (lines ${lines.join(', ')}${more})` : '';
    const fix = near ? `: did you mean \${${near}}?` : `; add it, or write $\${${name}} for the literal text`;
    return {
        rule: 'variable-missing',
        severity: 'error',
        message: `the placeholder \${${name}} has no value in the 'variables' input${places}${fix}`,
        origin: origins[0] ?? {},
    };
}

var edit = __webpack_require__(22045);
// EXTERNAL MODULE: ./build/src/taskdef/pairs.js
var taskdef_pairs = __webpack_require__(43495);
var words = __webpack_require__(78244);
var aws_inputs = __webpack_require__(33486);
;// CONCATENATED MODULE: ./build/actions/render-taskdef/inputs.js





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
function readInputs(inputs) {
    const warnings = [];
    const report = (findings) => {
        for (const finding of findings) {
            if (finding.severity !== 'error')
                warnings.push(finding);
            else {
                const { input, message, ...place } = (0,taskdef_finding.H8)(finding);
                inputs.refuse(input, message, place);
            }
        }
    };
    const variables = readVariables(inputs, report);
    const source = readSource(inputs, variables, report);
    const changes = readChanges(inputs, report);
    const written = [...source.files, ...changes.map(({ overlay }) => overlay)];
    const usesAws = source.service || source.reference || written.some((node) => (0,secrets_in_document.IV)(node));
    const aws = (0,aws_inputs.d1)(inputs, { optional: !usesAws });
    const given = inputs.matching('cluster', aws_arn.Bs, "a cluster's name or ARN") ?? '';
    const { cluster, problems } = (0,ecs_cluster.e)(source.service ? [source.service] : [], given, aws.region);
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
    const paths = inputs.list('task-definition', { paths: true });
    const arn = inputs.matching('task-definition-arn', aws_arn.ML, "a task definition's ARN, such as 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:41'");
    const hasRevision = inputs.text('task-definition-revision') !== '';
    const family = inputs.matching('task-definition-family', hasRevision ? aws_arn.GK : aws_arn.ML, "a family's name: letters, digits, '_' and '-'");
    const revision = inputs.integer('task-definition-revision', 1, Number.MAX_SAFE_INTEGER);
    const service = inputs.matching('service', aws_arn.YV, "one service's name or ARN");
    if (hasRevision && paths.length === 0 && (arn ?? family) === undefined) {
        inputs.refuse('task-definition-revision', "input 'task-definition-revision' needs 'task-definition-family'");
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
        const bytes = inputs.readFile('task-definition', file);
        if (!bytes)
            return [];
        const oversize = takesNothingOut(inputs, paths, variables) ? (0,taskdef_oversize.n)(bytes, file) : undefined;
        if (oversize) {
            report([oversize]);
            return [];
        }
        const loaded = (0,load.K)(bytes, { file });
        report(loaded.findings);
        if (loaded.findings.length > 0)
            return [];
        const { node, findings } = (0,taskdef_document.iU)(loaded.node, { file });
        report(findings);
        if (variables === undefined)
            return [node];
        const substituted = substitute(node, variables);
        report(substituted.findings);
        return substituted.node.kind === 'fields' ? [substituted.node] : [];
    });
}
function takesNothingOut(inputs, paths, variables) {
    const replaces = inputs.text('environment-mode') === 'replace';
    return paths.length === 1 && variables === undefined && !replaces && !inputs.text('containers');
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
    const names = [...new Set(inputs.list('container-name', { comma: true }))];
    const containers = inputs.raw('containers');
    if (single.length > 0 && names.length === 0) {
        const [[input] = ['']] = single.map(([, { origin }]) => [origin.input ?? '']);
        inputs.refuse('container-name', `input 'container-name' is required with '${input}': set it to the container's name`);
    }
    if (names.length > 0 && !inputs.text('image') && !containers.trim()) {
        inputs.refuse('image', "input 'image' is required with 'container-name' but is empty: check the expression that sets it");
    }
    if (task.length > 0 || (single.length > 0 && names.length > 0)) {
        const origin = { input: 'container-name' };
        const definitions = names.map((name) => (0,taskdef_node.OA)([['name', (0,taskdef_node.d_)(name, origin)], ...single], origin));
        const overlay = single.length > 0 ? [...task, ['containerDefinitions', (0,taskdef_node.p_)(definitions, origin)]] : task;
        changes.push((0,edit.C2)((0,taskdef_node.OA)(overlay, origin)));
    }
    if (containers.trim()) {
        const loaded = (0,load.H)(containers, { input: 'containers' });
        report(loaded.findings);
        if (loaded.node) {
            const { change, findings } = (0,edit.ZW)(loaded.node);
            report(findings);
            changes.push(change);
        }
    }
    return changes;
}
function readTaskFields(inputs, report) {
    const role = "a role's ARN or name, such as 'arn:aws:iam::123456789012:role/task'";
    const tags = readPairs(inputs, 'tags', report);
    const origin = { input: 'tags' };
    const given = [
        ['family', 'family', inputs.matching('family', aws_arn.GK, "1 to 255 letters, digits, '_' and '-'")],
        ['taskRoleArn', 'task-role-arn', inputs.matching('task-role-arn', aws_arn.z7, role)],
        ['executionRoleArn', 'execution-role-arn', inputs.matching('execution-role-arn', aws_arn.z7, role)],
        [
            'cpu',
            'cpu',
            inputs.matching('cpu', /^(?:\d+|(?:\d+(?:\.\d+)?|\.\d+) ?vcpu)$/i, "CPU units or vCPUs, such as '256' or '.25 vCPU'"),
        ],
        [
            'memory',
            'memory',
            inputs.matching('memory', /^(?:\d+|(?:\d+(?:\.\d+)?|\.\d+) ?gb)$/i, "MiB or GB, such as '512' or '0.5 GB'"),
        ],
    ];
    return [
        ...given.flatMap(([key, input, value]) => (value ? [[key, (0,taskdef_node.d_)(value, { input })]] : [])),
        ...(tags.length > 0 ? [['tags', (0,taskdef_pairs.st)(tags, 'key', 'value', origin)]] : []),
    ];
}
function readSingleContainer(inputs, report) {
    const given = [];
    const image = inputs.text('image');
    if (image)
        given.push(['image', (0,taskdef_node.d_)(image, { input: 'image' })]);
    const environment = readPairs(inputs, 'environment-variables', report);
    if (environment.length > 0) {
        given.push(['environment', (0,taskdef_pairs.st)(environment, 'name', 'value', { input: 'environment-variables' })]);
    }
    const secrets = readPairs(inputs, 'secrets', report);
    if (secrets.length > 0)
        given.push(['secrets', (0,taskdef_pairs.st)(secrets, 'name', 'valueFrom', { input: 'secrets' })]);
    const envFiles = [...new Set(inputs.list('env-files'))];
    if (envFiles.length > 0)
        given.push(['environmentFiles', envFileList(envFiles)]);
    const log = readLogConfiguration(inputs, report);
    if (log.length > 0)
        given.push(['logConfiguration', (0,taskdef_node.OA)(log, { input: 'log-configuration-options' })]);
    const labels = readPairs(inputs, 'docker-labels', report);
    if (labels.length > 0)
        given.push(['dockerLabels', (0,taskdef_pairs.Lv)(labels, { input: 'docker-labels' })]);
    const command = readCommand(inputs, report);
    if (command)
        given.push(['command', command]);
    return given;
}
function envFileList(arns) {
    const origin = { input: 'env-files' };
    const entry = (arn) => (0,taskdef_node.OA)([
        ['value', (0,taskdef_node.d_)(arn, origin)],
        ['type', (0,taskdef_node.d_)('s3', origin)],
    ], origin);
    return (0,taskdef_node.p_)(arns.map(entry), origin);
}
function readLogConfiguration(inputs, report) {
    const isGiven = inputs.text('log-configuration-log-driver') !== '';
    const driver = isGiven ? inputs.valueOfAws('log-configuration-log-driver', LOG_DRIVERS) : undefined;
    const options = readPairs(inputs, 'log-configuration-options', report);
    return [
        ...(driver ? [['logDriver', (0,taskdef_node.d_)(driver, { input: 'log-configuration-log-driver' })]] : []),
        ...(options.length > 0 ? [['options', (0,taskdef_pairs.Lv)(options, { input: 'log-configuration-options' })]] : []),
    ];
}
function readCommand(inputs, report) {
    const line = inputs.text('command');
    const origin = { input: 'command' };
    if (!line)
        return undefined;
    if (/^(\[|-\s)/.test(line)) {
        const { node, findings } = (0,load.H)(line, origin);
        report(findings);
        return node;
    }
    const split = (0,words.y)(line);
    if ('words' in split) {
        return (0,taskdef_node.p_)(split.words.map((word) => (0,taskdef_node.d_)(word, origin)), origin);
    }
    inputs.refuse('command', `input 'command' is not a valid command line: ${split.problem}`);
    return undefined;
}
function readPairs(inputs, name, report) {
    const { pairs, findings } = (0,taskdef_pairs.xg)(inputs.raw(name), name);
    report(findings);
    return pairs;
}

;// CONCATENATED MODULE: ./build/actions/render-taskdef/main.js












const MAX_DIFF_BYTES = 48_000;
async function main() {
    const inputs = await (0,further_inputs.W)('render-taskdef');
    const given = readInputs(inputs);
    const written = await (0,render.z)(given.files, given.changes, given.unknownKeys);
    const early = isWhole(given, inputs) ? (0,render.P)(written, given.environmentMode) : undefined;
    for (const problem of errorsOf([...written.findings, ...(early?.findings ?? [])])) {
        const { input, message, ...place } = (0,taskdef_finding.H8)(problem);
        inputs.refuse(input, message, place);
    }
    inputs.check();
    const log = (0,step_log.h)();
    const clients = (0,aws_clients.h)(given.aws, id_token.F, commands.Pq);
    const { described, against } = await readDescribed(given, new ecs.U6(clients));
    const { base, result, findings } = early ?? (0,render.P)(written, given.environmentMode, described?.node);
    report([...given.warnings, ...written.findings, ...findings], log);
    const { node, findings: missing, resolved } = await (0,resolve.M)(result, new secret_lookup.B(clients));
    report(missing, log);
    if (resolved > 0)
        log.info(`${resolved} secret reference${resolved === 1 ? '' : 's'} resolved to ARNs`);
    const taskDefinition = (0,taskdef_node.vw)(node);
    const before = against ?? described ?? { name: base.origin.file ?? 'the file', node: base };
    const differences = (0,diff.Ui)((0,taskdef_node.vw)(before.node), taskDefinition);
    const lines = differences.map((difference) => (0,diff.jR)(difference, given.showValues));
    const path = (0,runner_files.jj)('task-definition', `${JSON.stringify(taskDefinition, null, 2)}\n`);
    const family = (0,taskdef_node.Qq)(node, 'family') ?? '';
    log.info(`task definition ${family}: ${count(lines.length)} compared with ${before.name}`);
    if (lines.length > 0)
        log.group('Changes', lines);
    log.info(`written to ${path}`);
    (0,commands.n0)({
        'task-definition': path,
        'task-definition-json': JSON.stringify(taskDefinition),
        changed: String(lines.length > 0),
        diff: (0,src_text.UV)(lines, MAX_DIFF_BYTES).join('\n'),
        family,
        containers: JSON.stringify((0,taskdef_node._Z)(node)),
    });
    (0,commands.fe)((0,task_definition.A)({ family, against: before.name, differences, showValues: given.showValues }));
}
function isWhole({ files }, { problems }) {
    return files.length > 0 && !problems.some(({ input }) => input === 'task-definition');
}
async function readDescribed(given, ecs) {
    const { reference, service, cluster } = given;
    const serving = service === undefined ? undefined : await (0,source.Df)(ecs, cluster, service);
    if (reference !== undefined) {
        return { described: await (0,source.q0)(ecs, reference), ...(serving && { against: serving }) };
    }
    if (serving === undefined)
        return {};
    return given.files.length > 0 ? { against: serving } : { described: serving };
}
function report(findings, log) {
    for (const finding of findings) {
        const { file, line, column } = finding.origin;
        const place = file === undefined ? {} : { file, line: line ?? 1, column: column ?? 1 };
        if (finding.severity === 'warning')
            log.warning((0,taskdef_finding.em)(finding), place);
        if (finding.severity === 'notice')
            log.notice((0,taskdef_finding.em)(finding), place);
    }
    const errors = errorsOf(findings);
    if (errors.length > 0)
        throw new error.dz(errors.map(taskdef_finding.H8));
}
function errorsOf(findings) {
    return findings.filter(({ severity }) => severity === 'error');
}
function count(changes) {
    return changes === 0 ? 'no change' : `${changes} change${changes === 1 ? '' : 's'}`;
}


}),

51322:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (SecretLookup)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);



const NAMES_A_CALL = 50;
const MAX_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
class SecretLookup {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
            });
            for (const { Name, ARN } of listed)
                if (Name && ARN)
                    found.set(Name, { arn: ARN, versions: {} });
        }
        for (const name of names) {
            if (!found.has(name))
                found.set(name, { problem: await this.#explainMissing(name) });
        }
        return found;
    }
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const responses = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, responses[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
        const client = await this.#clients.secretsManager();
        try {
            const response = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (response.DeletedDate)
                return { problem: `the '${name}' secret is scheduled for deletion: restore it, or use another` };
            return { arn: response.ARN ?? '', versions: response.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or use the ARN of one in another Region or account';
        return `the ${kind} '${name}' does not exist in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const response = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(response.Parameters ?? []));
            NextToken = response.NextToken;
        } while (NextToken && found.length < MAX_CANDIDATES);
        return found;
    }
    async #parametersNear(name) {
        const path = name.slice(0, name.lastIndexOf('/') + 1);
        try {
            const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
            const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
            return all.flatMap(({ Name }) => Name ?? []);
        }
        catch {
            return [];
        }
    }
    async #secretsNear(name) {
        try {
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
            const client = await this.#clients.secretsManager();
            const path = name.slice(0, name.lastIndexOf('/') + 1);
            const list = async (prefix) => {
                const Filters = prefix ? [{ Key: 'name', Values: [prefix] }] : [];
                const { SecretList } = await client.send(new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }));
                return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
            };
            const siblings = await list(path);
            return siblings.length > 0 || path === '' ? siblings : await list('');
        }
        catch {
            return [];
        }
    }
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

85634:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EU: () => (shortName),
  Ek: () => (changedAt),
  Os: () => (primaryOf),
  P7: () => (revisionNumber),
  uY: () => (serviceRevisionArn),
  uf: () => (isOfCodeDeploy)
});
function revisionNumber(idOrArn) {
    return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}
function shortName(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
function serviceRevisionArn({ serviceArn, clusterArn, serviceName }, deploymentId) {
    const prefix = serviceArn.slice(0, serviceArn.indexOf(':service/'));
    return `${prefix}:service-revision/${shortName(clusterArn)}/${serviceName}/${revisionNumber(deploymentId)}`;
}
function changedAt({ events = [], deployments = [] }) {
    return Math.max(0, ...events.map(({ createdAt }) => createdAt), ...deployments.map(({ updatedAt }) => updatedAt));
}
function primaryOf(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}
function isOfCodeDeploy({ deploymentController }) {
    return deploymentController?.type === 'CODE_DEPLOY';
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

60393:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarizeTaskDefinition)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19975);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63900);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);




const MAX_ROWS = 200;
const MAX_CHARACTERS = 300;
function summarizeTaskDefinition({ family, against, differences, showValues, }) {
    const heading = `Task definition ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(family)}`;
    if (differences.length === 0)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead: [`No changes compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}.`] })]);
    const lines = differences.slice(0, MAX_ROWS).map(({ path, before, after, hidden }) => {
        const cell = (value) => {
            if (value === undefined)
                return 'none';
            return hidden && !showValues ? '\u2026' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenIds */ .IR)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)), MAX_CHARACTERS));
        };
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${cell(before)} \u2192 ${cell(after)}`;
    });
    const more = differences.length - lines.length;
    const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
    const lead = [`${count} compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}:`];
    const rest = [lines.join('\n'), more > 0 && `\u2026 and ${more} more.`];
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead, rest })]);
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

94878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (resolveSecrets)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
var _secret_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27132);
var _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25153);



async function resolveSecrets(node, parameters) {
    const references = (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInDocument */ ._Y)(node).flatMap(({ valueFrom, origin }) => {
        const reference = (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretReference */ .Lt)(valueFrom);
        return reference && !('problem' in reference) ? [{ valueFrom, origin, reference }] : [];
    });
    const names = (service) => [
        ...new Set(references.flatMap(({ reference: { service: own, name } }) => (own === service && !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name) ? [name] : []))),
    ];
    const [parametersFound, secretsFound] = await Promise.all([
        parameters.parameters(names('ssm')),
        parameters.secrets(names('secretsmanager')),
    ]);
    const findings = [];
    const replacements = new Map();
    for (const { valueFrom, origin, reference } of references) {
        const { name, service } = reference;
        const found = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name)
            ? { arn: name, versions: {} }
            : (service === 'ssm' ? parametersFound : secretsFound).get(name);
        const problem = problemOf(reference, found);
        if (problem !== undefined)
            findings.push(missing(problem, origin));
        else if (found && 'arn' in found)
            replacements.set(valueFrom, (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSecretReference */ .Hg)(reference, found.arn));
    }
    return { node: (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSecrets */ .Et)(node, replacements), findings, resolved: replacements.size };
}
function problemOf(reference, found) {
    if (found === undefined)
        return `'${reference.name}' could not be looked up`;
    if ('problem' in found)
        return found.problem;
    if (reference.service === 'ssm' || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(reference.name))
        return undefined;
    const { name, versionStage, versionId } = reference;
    const stages = [...new Set(Object.values(found.versions).flat())].sort();
    const ids = Object.keys(found.versions);
    if (versionStage && stages.length > 0 && !stages.includes(versionStage)) {
        return `the '${name}' secret has no version stage '${versionStage}', only ${stages.join(', ')}`;
    }
    if (versionId && ids.length > 0 && !ids.includes(versionId)) {
        return `the '${name}' secret has no version '${versionId}', only ${ids.join(', ')}`;
    }
    return undefined;
}
function missing(message, origin) {
    return { rule: 'secret-missing', severity: 'error', message, origin };
}


}),

97865:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (activeTaskDefinition),
  Df: () => (describeTaskDefinitionOf),
  q0: () => (describe)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93130);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);




async function describe(ecs, reference) {
    const { taskDefinition, tags } = await ecs.describeTaskDefinition(reference).catch((error) => {
        if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'refused')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`ECS has no task definition '${reference}' (${error.message.replace(/\.$/, '')}): check its family, revision and Region.`);
    });
    const arn = String(taskDefinition.taskDefinitionArn ?? reference);
    return {
        name: arn.slice(arn.lastIndexOf('/') + 1),
        node: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fromDescribed */ .iw)(taskDefinition, tags),
    };
}
async function describeTaskDefinitionOf(ecs, cluster, service) {
    const { services } = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeActive */ .I)(ecs, cluster, [service]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.find(({ status }) => status !== 'INACTIVE');
    if (!found) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${service}' was not found in cluster '${cluster}': check the 'service', 'cluster' and 'aws-region' inputs.`);
    }
    const reference = activeTaskDefinition(found);
    if (!reference)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service '${service}' has no task definition yet: start from a file or a family.`);
    return describe(ecs, reference);
}
function activeTaskDefinition(service) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service);
    if (primary?.rolloutState === 'IN_PROGRESS' || primary?.rolloutState === 'FAILED') {
        const old = service.deployments
            ?.filter(({ id, rolloutState }) => id !== primary.id && rolloutState === 'COMPLETED')
            .sort((one, other) => other.createdAt - one.createdAt)[0];
        if (old)
            return old.taskDefinition;
    }
    const { taskSets } = service;
    return (primary?.taskDefinition ??
        taskSets?.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
        service.taskDefinition);
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


})

};
