export const id = 8218;
export const ids = [8218];
export const modules = {

1175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (TASK_DEFINITION),
  k: () => (toForm)
});

var words = __webpack_require__(78244);
var finding = __webpack_require__(63751);
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/taskdef/keys.js

const SYNONYMS = new Map([
    ['env', 'environment'],
    ['envvars', 'environment'],
    ['ports', 'portMappings'],
    ['labels', 'dockerLabels'],
    ['cmd', 'command'],
    ['envfile', 'environmentFiles'],
    ['logging', 'logConfiguration'],
    ['source', 'sourceVolume'],
    ['target', 'containerPath'],
    ['soft', 'softLimit'],
    ['hard', 'hardLimit'],
]);
const REMARKS = /^(comments?|description|desc|notes?|todo|fixme|docs?|readme|remarks?|reason|example|schema)\d*$/;
function intendedKey(key, known) {
    const letters = lettersOf(key);
    if (/^[_$#/]/.test(key) || REMARKS.test(letters))
        return undefined;
    const synonym = SYNONYMS.get(letters);
    if (synonym && known.includes(synonym))
        return synonym;
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const apart = (0,mod.Io)(letters, lettersOf(candidate));
        if (apart < least)
            [best, least] = [candidate, apart];
    }
    return least <= tolerance(letters.length) ? best : undefined;
}
function tolerance(letters) {
    if (letters < 5)
        return 1;
    return letters < 10 ? 2 : 3;
}
function lettersOf(key) {
    return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

var taskdef_node = __webpack_require__(14088);
var taskdef_shape = __webpack_require__(60739);
;// CONCATENATED MODULE: ./build/src/taskdef/form.js





const MAP_FORMS = new Map([
    ['KeyValuePair', ['name', 'value']],
    ['Secret', ['name', 'valueFrom']],
    ['Tag', ['key', 'value']],
]);
const NO_EFFECT = [
    {
        ...{ shape: 'KeyValuePair', list: /(^|\.)environment\./, key: 'valueFrom' },
        fix: "a variable has a 'value', and ECS ignores this key: move the entry to 'secrets'",
    },
    {
        ...{ shape: 'KeyValuePair', list: /^proxyConfiguration\.properties\./, key: 'valueFrom' },
        fix: "a property has a 'value', and ECS ignores this key: set 'value'",
    },
    {
        ...{ shape: 'Secret', list: /(^|\.)logConfiguration\.secretOptions\./, key: 'value' },
        fix: "a secret option has a 'valueFrom', and ECS ignores this key: move the entry to 'options'",
    },
    {
        ...{ shape: 'Secret', list: /(^|\.)secrets\./, key: 'value' },
        fix: "a secret has a 'valueFrom', and ECS ignores this key: move the entry to 'environment'",
    },
];
const TASK_DEFINITION = {
    name: 'the task definition',
    elsewhere: placesOf,
    misplacedIn: new Set(['RegisterTaskDefinitionRequest', 'ContainerDefinition']),
    keep: "Set 'unknown-keys: keep' to send it to ECS unchanged",
    fractions: new Set(),
};
function toForm(node, root, unknownKeys, kind = TASK_DEFINITION) {
    const findings = [];
    const report = (finding) => findings.push(finding);
    const formedNode = formed(node, root, '', { unknownKeys, elsewhere: kind.elsewhere(root), kind, report });
    return { node: formedNode, findings };
}
function formed(node, shape, path, context) {
    if ((0,taskdef_node.kZ)(node) || fits(node, shape))
        return node;
    switch (shape.kind) {
        case 'struct':
            return node.kind === 'fields' ? struct(node, shape, path, context) : wrong(node, path, 'a mapping', context);
        case 'list':
            return listOf(node, shape.item(), path, context);
        case 'map': {
            if (node.kind !== 'fields')
                return wrong(node, path, 'a mapping of names to values', context);
            const value = shape.value();
            return mapEntries(node, (key, field) => formed(field.value, value, join(path, key), context));
        }
        case 'any':
            return node;
        default:
            return node.kind === 'scalar'
                ? simple(node, shape.kind, path, context)
                : wrong(node, path, WANTED[shape.kind], context);
    }
}
function fits(node, shape) {
    switch (shape.kind) {
        case 'any':
            return true;
        case 'struct':
            if (node.kind !== 'fields')
                return false;
            for (const [key, { value }] of node.entries) {
                const member = shape.members.get(key);
                if (member === undefined || !fits(value, member()))
                    return false;
            }
            return true;
        case 'list': {
            if (node.kind !== 'list')
                return false;
            const item = shape.item();
            return node.items.every((each) => fits(each, item));
        }
        case 'map': {
            if (node.kind !== 'fields')
                return false;
            const value = shape.value();
            for (const entry of node.entries.values())
                if (!fits(entry.value, value))
                    return false;
            return true;
        }
        case 'number':
            return node.kind === 'scalar' && Number.isInteger(node.value);
        default:
            return node.kind === 'scalar' && typeof node.value === shape.kind;
    }
}
const WANTED = { string: 'a string', number: 'a whole number', boolean: 'true or false' };
function struct(node, shape, path, context) {
    return mapEntries(node, (key, field) => {
        const member = (0,taskdef_shape.C5)(shape, key);
        if (member)
            return formed(field.value, member, join(path, key), context);
        reportUnknown(key, field, shape, path, context);
        return field.value;
    });
}
function listOf(node, item, path, context) {
    if (node.kind === 'list') {
        const formedItems = node.items.map((each, index) => formedItem(each, item, join(path, (0,taskdef_node.Qq)(each, 'name') ?? String(index)), context));
        return formedItems.every((each, index) => each === node.items[index]) ? node : (0,taskdef_node.p_)(formedItems, node.origin);
    }
    const mapForm = item.kind === 'struct' ? MAP_FORMS.get(item.name) : undefined;
    if (node.kind === 'fields' && mapForm) {
        const [keyName, valueName] = mapForm;
        const entries = [...node.entries].map(([key, { value, origin }]) => (0,taskdef_node.OA)([[keyName, (0,taskdef_node.d_)(key, origin)], [valueName, asText(value, join(path, key), context)]], origin));
        return (0,taskdef_node.p_)(entries, node.origin);
    }
    if (node.kind === 'scalar' && item.kind === 'string')
        return commandLine(node, path, context);
    return wrong(node, path, mapForm ? 'a list, or a mapping of names to values' : 'a list', context);
}
function formedItem(node, item, path, context) {
    return (0,taskdef_node.kZ)(node) && item.kind !== 'any'
        ? wrong(node, path, 'a value', context)
        : formed(node, item, path, context);
}
function asText(node, path, context) {
    return (0,taskdef_node.kZ)(node) ? node : formed(node, { kind: 'string' }, path, context);
}
function commandLine(node, path, context) {
    if (path.endsWith('healthCheck.command')) {
        return (0,taskdef_node.p_)([(0,taskdef_node.d_)('CMD-SHELL', node.origin), (0,taskdef_node.d_)(node.text, node.origin)], node.origin);
    }
    if (!/(^|\.)(command|entryPoint)$/.test(path))
        return wrong(node, path, 'a list', context);
    const split = (0,words.y)(node.text);
    if ('problem' in split) {
        context.report({
            rule: 'command-line',
            severity: 'error',
            message: `${describePath(path, context)} is not a valid command line: ${split.problem}`,
            origin: node.origin,
        });
        return node;
    }
    return (0,taskdef_node.p_)(split.words.map((word) => (0,taskdef_node.d_)(word, node.origin)), node.origin);
}
function simple(node, kind, path, context) {
    const { value, text: written, origin } = node;
    if (kind === 'string')
        return typeof value === 'string' ? node : (0,taskdef_node.d_)(written, origin);
    if (kind === 'boolean') {
        if (typeof value === 'boolean')
            return node;
        return /^(true|false)$/.test(written)
            ? (0,taskdef_node.d_)(written === 'true', origin)
            : wrong(node, path, WANTED[kind], context);
    }
    const takesFraction = context.kind.fractions.has(path.slice(path.lastIndexOf('.') + 1));
    if (typeof value === 'number' && (takesFraction || Number.isInteger(value)))
        return node;
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value)
        ? (0,taskdef_node.d_)(Number(value), origin)
        : wrong(node, path, WANTED[kind], context);
}
function wrong(node, path, wanted, context) {
    const message = `${describePath(path, context)} is ${found(node, /number|true/.test(wanted))}, which is not valid; expected ${wanted}`;
    context.report({ rule: 'type', severity: 'error', message, origin: node.origin });
    return node;
}
function found(node, show) {
    if (node.kind !== 'scalar')
        return node.kind === 'list' ? 'a list' : 'a mapping';
    if (node.value === null)
        return 'empty';
    return show ? `'${(0,finding.ml)(node.text, 50)}'` : typeof node.value === 'string' ? 'a string' : `a ${typeof node.value}`;
}
function reportUnknown(key, { origin }, shape, path, context) {
    const { unknownKeys, report, elsewhere, kind } = context;
    const named = `the '${(0,finding.ml)(key)}' key of ${describePath(path, context)}`;
    const noEffect = NO_EFFECT.find((one) => one.key === key && one.shape === shape.name && one.list.test(path));
    if (noEffect && unknownKeys !== 'keep') {
        report({ rule: 'unknown-key', severity: 'error', message: `${named} has no effect: ${noEffect.fix}`, origin });
        return;
    }
    const intended = intendedKey(key, [...shape.members.keys()]);
    const owner = kind.misplacedIn.has(shape.name) ? elsewhere.get(key) : undefined;
    if (unknownKeys === 'keep' || (unknownKeys === 'auto' && !intended && !owner)) {
        const message = `${named} is not recognized by this version of Slipway and is sent to ECS unchanged`;
        report({ rule: 'unknown-key', severity: 'notice', message, origin });
        return;
    }
    const hint = owner ? `it belongs to ${owner}` : intended ? `did you mean '${intended}'?` : 'remove it';
    const keep = kind.keep && `${hint.endsWith('?') ? '' : '.'} ${kind.keep}`;
    report({ rule: 'unknown-key', severity: 'error', message: `${named} is unknown: ${hint}${keep}`, origin });
}
function describePath(path, { kind }) {
    if (path === '')
        return kind.name;
    const [, container, , rest] = /^containerDefinitions\.([^.]+)(\.(.+))?$/.exec(path) ?? [];
    if (container === undefined)
        return `'${(0,finding.ml)(path)}'`;
    return rest === undefined ? `container '${container}'` : `'${rest}' of container '${container}'`;
}
function placesOf(root) {
    const containers = (0,taskdef_shape.C5)(root, 'containerDefinitions');
    const container = containers?.kind === 'list' ? containers.item() : undefined;
    const keys = (shape) => (shape?.kind === 'struct' ? [...shape.members.keys()] : []);
    return new Map([
        ...keys(container).map((key) => [key, 'a container']),
        ...keys(root).map((key) => [key, 'the task definition itself']),
    ]);
}
function mapEntries(node, change) {
    let entries;
    for (const [key, field] of node.entries) {
        const value = change(key, field);
        if (value === field.value)
            continue;
        entries ??= new Map(node.entries);
        entries.set(key, { ...field, value });
    }
    return entries ? { ...node, entries } : node;
}
function join(path, key) {
    return path === '' ? key : `${path}.${key}`;
}


}),

23828:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AO: () => (enumRule),
  fy: () => (checkEnums)
});
/* unused harmony exports TASK_ENUMS, CONTAINER_ENUMS */
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14088);
var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61635);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);





const TASK_ENUMS = [
    ['networkMode', ['awsvpc', 'bridge', 'host', 'none']],
    ['pidMode', ['host', 'task']],
    ['ipcMode', ['host', 'none', 'task']],
    ['requiresCompatibilities', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
    ['runtimePlatform.cpuArchitecture', ['X86_64', 'ARM64']],
    [
        'runtimePlatform.operatingSystemFamily',
        [
            'LINUX',
            'WINDOWS_SERVER_2004_CORE',
            'WINDOWS_SERVER_2016_FULL',
            'WINDOWS_SERVER_2019_CORE',
            'WINDOWS_SERVER_2019_FULL',
            'WINDOWS_SERVER_2022_CORE',
            'WINDOWS_SERVER_2022_FULL',
            'WINDOWS_SERVER_2025_CORE',
            'WINDOWS_SERVER_2025_FULL',
            'WINDOWS_SERVER_20H2_CORE',
        ],
    ],
    ['proxyConfiguration.type', ['APPMESH']],
    ['placementConstraints.type', ['memberOf']],
    ['volumes.efsVolumeConfiguration.transitEncryption', ['ENABLED', 'DISABLED']],
    ['volumes.dockerVolumeConfiguration.scope', ['task', 'shared']],
];
const CONTAINER_ENUMS = [
    [
        'logConfiguration.logDriver',
        ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'logentries', 'splunk', 'syslog'],
    ],
    ['dependsOn.condition', ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY']],
    ['portMappings.protocol', ['tcp', 'udp']],
    ['portMappings.appProtocol', ['http', 'http2', 'grpc']],
    [
        'ulimits.name',
        'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
    ],
    ['environmentFiles.type', ['s3']],
    ['firelensConfiguration.type', ['fluentd', 'fluentbit']],
    ['resourceRequirements.type', ['GPU', 'InferenceAccelerator', 'NeuronDevice']],
    ['versionConsistency', ['enabled', 'disabled']],
];
const enumRule = {
    id: 'enum',
    about: 'a misspelled value of a field with a fixed set of values; a value that may be newer than this version is a warning, or a notice if only a number differs',
    severity: 'error',
    source: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .API_TASK */ .j9,
    *check({ node, containers }) {
        yield* checkEnums(node, TASK_ENUMS, '');
        for (const container of containers)
            yield* checkEnums(container.node, CONTAINER_ENUMS, ` of container '${container.name}'`);
    },
};
function* checkEnums(node, enums, whose = '') {
    for (const [path, values] of enums) {
        for (const value of reach(node, path.split('.'))) {
            if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.value === '')
                continue;
            const written = value.value;
            if (values.includes(written) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .findPlaceholder */ .$)(written, false) !== undefined)
                continue;
            const { origin } = value;
            if (/\d/.test(written) && values.some((known) => withoutNumbers(known) === withoutNumbers(written))) {
                const message = `${path}${whose} is '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(written)}', which is newer than this version of Slipway and is sent to ECS unchanged`;
                yield { severity: 'notice', message, origin };
                continue;
            }
            const message = `${path}${whose} is '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(written)}', which is not valid; expected ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(values)}`;
            const near = values.find((known) => isMisspelling(written, known));
            yield near
                ? { message: `${message}; did you mean '${near}'?`, origin }
                : { severity: 'warning', message, origin };
        }
    }
}
function withoutNumbers(value) {
    return value.replace(/\d+[A-Z]?\d*/g, '#').replace(/#?$/, '');
}
function isMisspelling(written, known) {
    const [one, other] = [lettersOf(written), lettersOf(known)];
    if (one === other)
        return true;
    if (one.startsWith(other))
        return false;
    const most = other.length < 6 ? 0 : other.length < 10 ? 1 : 2;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other) <= most;
}
function lettersOf(value) {
    return value.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function reach(node, path) {
    if (node === undefined)
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => reach(item, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return [node];
    const found = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .get */ .Jt)(node, key);
    return found?.kind === 'list' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)(node, key).flatMap((item) => reach(item, rest)) : reach(found, rest);
}


}),

61635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (findPlaceholder),
  X: () => (placeholderRules)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14088);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);




const MARKS = [
    /\$\{\{[^}]*\}\}/,
    /\$\{[^}$]*\}/,
    /\{\{[^}{]*\}\}/,
    /#\{[^}#]*\}#?/,
    /<[A-Za-z][\w .-]*>/,
    /\$[A-Z][A-Z0-9_]+/,
];
const WORDS = [
    /\$\([A-Za-z_][\w.]*\)/,
    /\{[A-Za-z_][\w.-]*\}/,
    /\[[A-Z][A-Z0-9_-]*\]/,
    /%[A-Z][A-Z0-9_]*%/,
    /@@?[A-Z][A-Z0-9_]*@@?/,
    /__[A-Z][A-Z0-9_]*?__/,
    /(?<![A-Za-z0-9])(?:REPLACE|INSERT|YOUR)[_-][A-Z][A-Z0-9_-]*/,
    /(?<![A-Za-z0-9])(?:CHANGE|REPLACE)[_-]?ME(?![A-Za-z0-9])/,
    /(?<![A-Za-z0-9_])(?:(?:AWS_)?ACCOUNT_?(?:ID|NUMBER)|(?:AWS_)?REGION|PLACEHOLDER|TODO|XXX+)(?![A-Za-z0-9_])/,
];
const SURE = new RegExp(MARKS.map(({ source }) => source).join('|'), 'g');
const LIKELY = new RegExp([...MARKS, ...WORDS].map(({ source }) => source).join('|'), 'g');
const ARN_PARTS = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):/;
const ECR_PARTS = /^([^./]+)\.dkr[.-]ecr(?:-fips)?\.([^./]+)\./;
function findPlaceholders(value, words) {
    const found = [...value.matchAll(words ? LIKELY : SURE)].map(([text]) => text);
    const [, ...parts] = ARN_PARTS.exec(value) ?? ECR_PARTS.exec(value) ?? [];
    const odd = parts.filter((part) => /[A-Z_]/.test(part) || /^x+$/.test(part));
    return [...new Set([...found, ...odd.filter((part) => !found.some((text) => part.includes(text)))])];
}
function findPlaceholder(value, words = true) {
    return findPlaceholders(value, words)[0];
}
const COMMON = /^(__[A-Z][A-Z0-9_]*__|(AWS_)?ACCOUNT_?(ID|NUMBER)|(AWS_)?REGION|PLACEHOLDER|TODO|XXX+)$/;
function mayBeMeant(place, value, placeholder) {
    if (!/^(taskRoleArn|executionRoleArn|family)$/.test(place))
        return false;
    const name = value.slice(value.lastIndexOf('/') + 1);
    const isPart = name !== placeholder || (place === 'family' && name === 'TODO');
    return isPart && COMMON.test(placeholder) && (_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ARN */ .xG.test(value) || /^[\w+=,.@/-]+$/.test(value));
}
const placeholderRules = [
    {
        id: 'placeholder',
        about: 'a template placeholder left in an image, a role, a family, a size, a secret or an ARN; a warning if a role or a family can have that name',
        severity: 'error',
        source: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .API_TASK */ .j9,
        *check({ node, containers }) {
            const found = new Map();
            for (const [place, value, isSecret] of placesOf(node, containers)) {
                if (value?.kind !== 'scalar' || typeof value.value !== 'string')
                    continue;
                for (const placeholder of findPlaceholders(value.value, !isSecret)) {
                    const entry = found.get(placeholder) ?? { places: [], origin: value.origin, isSure: false };
                    entry.places.push(place);
                    entry.isSure ||= !mayBeMeant(place, value.value, placeholder);
                    found.set(placeholder, entry);
                }
            }
            for (const [placeholder, { places, origin, isSure }] of found) {
                yield { ...(!isSure && { severity: 'warning' }), message: describe(placeholder, places), origin };
            }
        },
    },
];
function describe(placeholder, places) {
    const shown = places.slice(0, 5);
    const more = places.length > shown.length ? ` and ${places.length - shown.length} more places` : '';
    const fix = placeholder.startsWith('${') ? "set its value in the 'variables' input" : 'replace it';
    return `the placeholder ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(placeholder, 80)} is left in ${shown.join(', ')}${more}: ${fix}`;
}
function* placesOf(task, containers) {
    for (const key of ['family', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory'])
        yield [key, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(task, key)];
    for (const volume of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(task, 'volumes')) {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(volume, 'name') ?? '';
        for (const key of ['efsVolumeConfiguration', 'fsxWindowsFileServerVolumeConfiguration']) {
            yield [`the file system of volume '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(volume, key), 'fileSystemId')];
        }
        yield [`the file system of volume '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(volume, 's3filesVolumeConfiguration'), 'fileSystemArn')];
    }
    for (const { node, name } of containers) {
        yield [`the image of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'image')];
        const log = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'logConfiguration');
        for (const secret of [...(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(node, 'secrets'), ...(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(log, 'secretOptions')]) {
            yield [`the secret '${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(secret, 'name') ?? ''}' of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(secret, 'valueFrom'), true];
        }
        for (const file of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(node, 'environmentFiles')) {
            yield [`an environment file of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(file, 'value'), true];
        }
        yield [
            `the registry credentials of container '${name}'`,
            (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'repositoryCredentials'), 'credentialsParameter'),
            true,
        ];
        for (const option of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(log, 'logDriver') === 'awslogs' ? ['awslogs-region', 'awslogs-group'] : []) {
            yield [`'${option}' of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(log, 'options'), option), option === 'awslogs-group'];
        }
    }
}


}),

37938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ar: () => (toTaskDefinitionNode),
  FV: () => (chosen),
  Tr: () => (FARGATE),
  XI: () => (duplicates),
  eg: () => (QUOTAS),
  j9: () => (API_TASK),
  p1: () => (API_CONTAINER),
  yv: () => (originOf)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const API_TASK = 'APIReference/API_RegisterTaskDefinition.html';
const API_CONTAINER = 'APIReference/API_ContainerDefinition.html';
const FARGATE = 'developerguide/fargate-tasks-services.html';
const QUOTAS = 'developerguide/service-quotas.html';
function toTaskDefinitionNode(node) {
    return {
        node,
        containers: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'containerDefinitions').map((container, index) => ({
            node: container,
            name: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(container, 'name') ?? `containerDefinitions[${index}]`,
        })),
        isFargate: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(node, 'requiresCompatibilities').includes('FARGATE'),
        isWindows: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'runtimePlatform'), 'operatingSystemFamily')?.startsWith('WINDOWS') ?? false,
    };
}
function originOf(node, key) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, key)?.origin ?? node.origin;
}
function* duplicates(entries, key) {
    const seen = new Set();
    for (const entry of entries) {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(entry, key);
        if (name === undefined)
            continue;
        if (seen.has(name))
            yield { name, origin: originOf(entry, key) };
        seen.add(name);
    }
}
function chosen(node, key) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node, key) || undefined;
}


}),

60739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $X: () => (toShape),
  C5: () => (memberOf),
  kE: () => (loadTaskDefinitionShape)
});
const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const LIST_OF = 64;
const MAP_OF = 128;
async function loadTaskDefinitionShape() {
    const { RegisterTaskDefinitionRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(2111), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
    return toShape(RegisterTaskDefinitionRequest$);
}
function memberOf(shape, key) {
    return shape?.kind === 'struct' ? shape.members.get(key)?.() : undefined;
}
function toShape(schema) {
    if (typeof schema === 'function')
        return toShape(schema());
    if (typeof schema === 'number')
        return simple(schema);
    if (!Array.isArray(schema))
        return { kind: 'any' };
    switch (schema.length === 2 ? -1 : schema[0]) {
        case -1:
            return toShape(schema[0]);
        case 0:
            return toShape(schema[4]);
        case 1:
            return { kind: 'list', item: once(() => toShape(schema[4])) };
        case 2:
            return { kind: 'map', value: once(() => toShape(schema[5])) };
        case 3: {
            const types = schema[5];
            const names = schema[4];
            return {
                kind: 'struct',
                name: String(schema[2]),
                members: new Map(names.map((name, index) => [name, once(() => toShape(types[index]))])),
                required: names.slice(0, Number(schema[6] ?? 0)),
            };
        }
        default:
            return { kind: 'any' };
    }
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function simple(type) {
    if (type >= MAP_OF)
        return { kind: 'map', value: () => simple(type - MAP_OF) };
    if (type >= LIST_OF)
        return { kind: 'list', item: () => simple(type - LIST_OF) };
    if (type === STRING)
        return { kind: 'string' };
    if (type === NUMBER)
        return { kind: 'number' };
    return { kind: type === BOOLEAN ? 'boolean' : 'any' };
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


})

};
