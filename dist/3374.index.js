export const id = 3374;
export const ids = [3374];
export const modules = {

6361:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readManagedVolume: () => (readManagedVolume)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76970);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73350);


const VOLUME = {
    encrypted: 'boolean',
    kmsKeyId: 'string',
    volumeType: 'string',
    sizeInGiB: 'integer',
    snapshotId: 'string',
    volumeInitializationRate: 'integer',
    iops: 'integer',
    throughput: 'integer',
    tagSpecifications: [{ resourceType: 'string', tags: [{ key: 'string', value: 'text' }], propagateTags: 'string' }],
    roleArn: 'string',
    filesystemType: 'string',
    terminationPolicy: { deleteOnTermination: 'boolean' },
};
function readManagedVolume(inputs, named, configured) {
    const name = inputs.text(named);
    const isSet = inputs.text(configured) !== '';
    const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readNode */ .X)(inputs, configured);
    if (node?.kind === 'list' && node.items.length === 0)
        return [];
    if (!name && !isSet)
        return undefined;
    if (!name || !isSet) {
        const missing = name ? configured : named;
        inputs.refuse(missing, `input '${missing}' is empty, but its counterpart is set: a managed volume needs both its name and its configuration`);
    }
    if (!node)
        return undefined;
    const mismatches = [];
    const volume = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequestShape */ .A)(node, VOLUME, mismatches);
    for (const { path, problem } of mismatches)
        inputs.refuse(configured, `input '${configured}' has ${path ? `'${path}'` : 'a value'}${problem}`);
    const hasRole = node.kind === 'fields' && node.entries.has('roleArn');
    if (!hasRole)
        inputs.refuse(configured, `input '${configured}' is not a valid JSON object; expected 'roleArn', the role that ECS uses to manage the volume`);
    return [{ name, managedEBSVolume: volume }];
}


}),

93374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readRunTask: () => (readRunTask)
});
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67707);
var _items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65739);
var _managed_volume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6361);
var _run_task_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42335);
var _run_task_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86882);





const MINUTE_MS = 60_000;
const MAX_MINUTES = 360;
const MAX_TASKS = 10;
const STARTED_BY = /^[A-Za-z0-9/_-]{1,128}$/;
const LAUNCH_TYPES = ['FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES', 'none'];
const STRATEGY = { capacityProvider: 'string', weight: 'integer', base: 'integer' };
const CONSTRAINT = { type: 'string', expression: 'string' };
const PLACEMENT_STRATEGY = { type: 'string', field: 'string' };
function readRunTask(inputs, names, hasService, limitMs = 30 * MINUTE_MS) {
    const pick = (name) => (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, name);
    const startedBy = pick('started-by');
    const limit = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'time-limit-minutes', names === 'both' ? ['wait-for-minutes'] : []);
    return {
        placement: readPlacement(inputs, names),
        network: readNetwork(inputs, names, hasService),
        overrides: (0,_run_task_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .readOverrides */ .i)(inputs, names),
        count: (names === 'both' ? inputs.integer('count', 1, MAX_TASKS) : undefined) ?? 1,
        startedBy: inputs.matching(startedBy, STARTED_BY, "at most 128 letters, digits, '-', '_' or '/'") ?? 'GitHub-Actions',
        tags: (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readResourceTags */ .Yv)(inputs, pick('tags')),
        members: readMembers(inputs, names),
        waitUntil: readWait(inputs, names),
        limitMs: (inputs.integer(limit, 1, MAX_MINUTES) ?? limitMs / MINUTE_MS) * MINUTE_MS,
    };
}
function readPlacement(inputs, names) {
    const type = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'launch-type');
    const launchType = inputs.text(type) ? inputs.choice(type, LAUNCH_TYPES) : undefined;
    const input = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'capacity-provider-strategy');
    const strategy = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(inputs, input, 'capacityProvider').map((one) => (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._f)(inputs, input, one, STRATEGY));
    if (strategy.length > 0)
        return { capacityProviderStrategy: strategy };
    if (launchType === 'none')
        return {};
    return launchType && { launchType };
}
function readNetwork(inputs, names, hasService) {
    const subnets = [...new Set(inputs.list((0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'subnets'), { comma: true }))];
    const groups = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'security-groups');
    const securityGroups = [...new Set(inputs.list(groups, { comma: true }))];
    const ip = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'assign-public-IP');
    const assignPublicIp = inputs.text(ip) ? inputs.choice(ip, ['ENABLED', 'DISABLED']) : undefined;
    if (securityGroups.length > 0 && subnets.length === 0 && !hasService) {
        inputs.refuse(groups, `input '${groups}' is set without subnets, and no 'service' is set to provide them`);
    }
    const given = subnets.length > 0 || securityGroups.length > 0;
    return {
        ...(subnets.length > 0 && { subnets }),
        ...(securityGroups.length > 0 && { securityGroups }),
        ...(assignPublicIp && (given || hasService) && { assignPublicIp }),
    };
}
function readMembers(inputs, names) {
    const managed = inputs.boolean('enable-ecs-managed-tags');
    const propagate = names === 'both' && inputs.text('propagate-tags')
        ? inputs.choice('propagate-tags', ['TASK_DEFINITION', 'NONE'])
        : undefined;
    const named = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'managed-ebs-volume-name');
    const volumes = (0,_managed_volume_js__WEBPACK_IMPORTED_MODULE_3__.readManagedVolume)(inputs, named, (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'managed-ebs-volume'));
    return {
        ...(names === 'both' && readOwnMembers(inputs)),
        ...(managed !== undefined && { enableECSManagedTags: managed }),
        ...(propagate && { propagateTags: propagate }),
        ...(volumes && { volumeConfigurations: volumes }),
    };
}
function readOwnMembers(inputs) {
    const group = inputs.text('group');
    const version = inputs.text('platform-version');
    const exec = inputs.boolean('enable-execute-command');
    const constraints = readTyped(inputs, 'placement-constraints', CONSTRAINT, ['distinctInstance', 'memberOf']);
    const strategy = readTyped(inputs, 'placement-strategy', PLACEMENT_STRATEGY, ['random', 'spread', 'binpack']);
    return {
        ...(group && { group }),
        ...(constraints.length > 0 && { placementConstraints: constraints }),
        ...(strategy.length > 0 && { placementStrategy: strategy }),
        ...(version && { platformVersion: version }),
        ...(exec !== undefined && { enableExecuteCommand: exec }),
    };
}
function readTyped(inputs, input, shape, types) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(inputs, input, 'type').map((one) => {
        const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._f)(inputs, input, one, shape);
        const near = types.includes(String(found.type)) ? undefined : (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(String(found.type), types);
        if (near)
            inputs.refuse(input, `input '${input}' has the type '${found.type}', which is not valid: did you mean '${near}'?`);
        return found;
    });
}
function readWait(inputs, names) {
    const waits = inputs.boolean('wait-for-task-stopped') ?? true;
    const given = names === 'both' && inputs.text('wait-until') ? inputs.choice('wait-until', ['stopped', 'running']) : undefined;
    if (given === 'stopped' && !waits) {
        inputs.refuse('wait-until', "input 'wait-until' is 'stopped', but 'wait-for-task-stopped' is 'false': remove one of them");
    }
    return given ?? (waits ? 'stopped' : 'started');
}


}),

42335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (pickName)
});
function pickName(inputs, names, name, others = []) {
    const all = [...(names === 'both' ? [name] : []), `run-task-${name}`, ...others];
    const [first = all[0], ...rest] = all.filter((one) => inputs.text(one));
    const rival = rest.find((one) => inputs.text(one) !== inputs.text(first));
    if (rival) {
        inputs.refuse(rival, `inputs '${first}' and '${rival}' are aliases but have different values: remove one`);
    }
    return first;
}


}),

86882:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (readOverrides)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14088);
var _src_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78244);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76970);
var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65739);
var _run_task_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42335);





const OVERRIDE = {
    name: 'string',
    command: ['string'],
    environment: [{ name: 'string', value: 'text' }],
    environmentFiles: [{ value: 'string', type: 'string' }],
    cpu: 'integer',
    memory: 'integer',
    memoryReservation: 'integer',
    resourceRequirements: [{ value: 'string', type: 'string' }],
};
const TASK_OVERRIDE = {
    cpu: 'string',
    memory: 'string',
    taskRoleArn: 'string',
    executionRoleArn: 'string',
    ephemeralStorage: { sizeInGiB: 'integer' },
    inferenceAcceleratorOverrides: [{ deviceName: 'string', deviceType: 'string' }],
};
function readOverrides(inputs, names) {
    const ours = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'overrides');
    const theirs = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'container-overrides');
    const list = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(inputs, theirs, 'name');
    const map = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readNode */ .X)(inputs, ours);
    if (map && list.length > 0) {
        inputs.refuse(ours, `inputs '${ours}' and '${theirs}' are both set: use only '${ours}'`);
    }
    const of = (containers) => containers.length > 0 ? { containerOverrides: containers } : {};
    if (!map) {
        const containers = list.map((one) => readOverride(inputs, theirs, one));
        refuseTwice(inputs, theirs, containers);
        return of(containers);
    }
    if (map.kind !== 'fields') {
        inputs.refuse(ours, `input '${ours}' is not a valid mapping; expected the names of containers with their overrides, or ECS's TaskOverride`);
        return {};
    }
    const entries = [...map.entries];
    const ofTask = entries.filter(([name, { value }]) => isOfTask(name, value) && !isEmptyText(value));
    const task = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(inputs, ours, (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(ofTask.map(([name, { value }]) => [name, value]), map.origin), TASK_OVERRIDE);
    checkStorage(inputs, ours, task);
    const given = map.entries.get('containerOverrides')?.value;
    const listed = given?.kind === 'list' ? readContainerList(inputs, ours, given.items) : [];
    const named = entries
        .filter(([name, { value }]) => !isOfTask(name, value) && value !== (given?.kind === 'list' ? given : undefined))
        .flatMap(([name, { value }]) => readNamed(inputs, ours, name, value));
    const containers = [...listed, ...named];
    refuseTwice(inputs, ours, containers);
    return { ...task, ...of(containers) };
}
function checkStorage(inputs, input, { ephemeralStorage }) {
    const { sizeInGiB: size } = (ephemeralStorage ?? {});
    if (size !== undefined && (size < 21 || size > 200))
        inputs.refuse(input, `input '${input}' has 'ephemeralStorage.sizeInGiB' ${size}, which is not valid; expected 21 to 200`);
}
function refuseTwice(inputs, input, containers) {
    inputs.refuseTwice(input, containers.map(({ name }) => name), 'the container');
}
function isOfTask(name, value) {
    if (!Object.hasOwn(TASK_OVERRIDE, name))
        return false;
    return value.kind !== 'fields' || (name === 'ephemeralStorage' && value.entries.has('sizeInGiB'));
}
function isEmptyText(value) {
    return value.kind === 'scalar' && value.value === '';
}
function readContainerList(inputs, input, items) {
    return items.flatMap((item) => {
        const name = item.kind === 'fields' ? item.entries.get('name')?.value : undefined;
        if (item.kind === 'fields' && name?.kind === 'scalar' && name.value !== null) {
            return [readOverride(inputs, input, normalised(inputs, input, name.text, item))];
        }
        inputs.refuse(input, `input '${input}' has an entry in 'containerOverrides' without the 'name' of a container`);
        return [];
    });
}
function readNamed(inputs, input, name, change) {
    if (change.kind !== 'fields') {
        inputs.refuse(input, `input '${input}' has no mapping under '${name}': write, for example, '${name}: { command: [...] }'`);
        return [];
    }
    const named = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withField */ .ZH)(normalised(inputs, input, name, change), 'name', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(name, change.origin));
    return [readOverride(inputs, input, named)];
}
function normalised(inputs, input, name, change) {
    const command = change.entries.get('command')?.value;
    const environment = change.entries.get('environment')?.value;
    const words = command?.kind === 'scalar' && command.value !== null ? (0,_src_words_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWords */ .y)(command.text) : undefined;
    if (words && 'problem' in words)
        inputs.refuse(input, `input '${input}': the command of '${name}' cannot be split: ${words.problem}`);
    let result = change;
    if (command && words && 'words' in words) {
        const { origin } = command;
        result = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withField */ .ZH)(result, 'command', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(words.words.map((word) => (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(word, origin)), origin));
    }
    if (environment?.kind !== 'fields')
        return result;
    const { origin } = environment;
    const variables = [...environment.entries].map(([key, { value }]) => (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)([
        ['name', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(key, origin)],
        ['value', value],
    ], origin));
    return (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withField */ .ZH)(result, 'environment', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(variables, origin));
}
function readOverride(inputs, input, override) {
    const name = override.entries.get('name')?.value;
    const container = name?.kind === 'scalar' ? name.text : '';
    const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(inputs, input, override, OVERRIDE, ` for '${container}'`);
    return { ...found, name: container };
}


})

};
