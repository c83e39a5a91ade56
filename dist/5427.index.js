export const id = 5427;
export const ids = [5427];
export const modules = {

35427:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  creationProblems: () => (creationProblems),
  loadServiceShape: () => (read.t),
  planSettings: () => (planSettings),
  settingsToCreate: () => (settingsToCreate)
});


var model = __webpack_require__(85634);
var members = __webpack_require__(73132);
var task_sets = __webpack_require__(71614);
var finding = __webpack_require__(63751);
var taskdef_node = __webpack_require__(14088);
var diff = __webpack_require__(19975);
var src_text = __webpack_require__(30706);
var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/taskdef/lists.js
var lists = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/src/taskdef/normalize.js
var normalize = __webpack_require__(18457);
;// CONCATENATED MODULE: ./build/src/service-definition/settings.js



const ORDERED = new Set(['placementStrategy']);
const OFF = {
    alarms: { enable: false, rollback: false, alarmNames: [] },
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { enable: false },
    lifecycleHooks: [],
};
function mergeSetting(now, wanted, name) {
    if (wanted === null)
        return (0,objects.nV)(OFF, name);
    if (Array.isArray(wanted)) {
        const pairs = pairsOf(Array.isArray(now) ? now : [], wanted, name);
        return wanted.map((entry, index) => mergeSetting(pairs[index], entry, name));
    }
    if (!isStructure(wanted))
        return wanted;
    const under = isStructure(now) ? now : {};
    const merged = Object.entries(wanted).map(([key, value]) => [key, mergeSetting((0,objects.nV)(under, key), value, key)]);
    const all = [...Object.entries(under).filter(([key]) => !Object.hasOwn(wanted, key)), ...merged];
    return withoutNames(Object.fromEntries(all.filter(([, value]) => value !== undefined)), name);
}
function withoutNames(merged, name) {
    const isIncomplete = name === 'alarms' && merged.enable === false && merged.alarmNames === undefined;
    return isIncomplete ? { ...merged, alarmNames: [] } : merged;
}
function pairsOf(now, wanted, name) {
    if (ORDERED.has(name))
        return wanted.map((entry, index) => (hasSetting(now[index], entry, name) ? now[index] : undefined));
    const remaining = [...now];
    const take = (matches) => {
        const at = remaining.findIndex(matches);
        return at >= 0 ? remaining.splice(at, 1)[0] : undefined;
    };
    const keys = (0,lists.eZ)(name) ?? [];
    const first = wanted.map((entry) => isNamed(entry, keys)
        ? take((other) => isNamed(other, keys) && keys.every((key) => hasSetting(other[key], entry[key], key)))
        : take((other) => isEqual(other, entry)));
    return wanted.map((entry, index) => {
        if (first[index] !== undefined || isNamed(entry, keys))
            return first[index];
        return take((other) => hasSetting(other, entry, name));
    });
}
function isNamed(entry, keys) {
    return isStructure(entry) && keys.some((key) => entry[key] !== undefined && entry[key] !== null);
}
function hasSetting(now, wanted, name) {
    if (wanted === null || wanted === undefined) {
        const isAbsent = now === undefined || now === null;
        const off = (0,objects.nV)(OFF, name);
        return isAbsent || (off !== undefined && hasSetting(now, off, name));
    }
    if (Array.isArray(wanted))
        return Array.isArray(now) && hasEntries(now, wanted, name);
    if (!isStructure(wanted))
        return isEqual(now, wanted) || (name === 'field' && (0,members.cO)(now, wanted));
    const under = isStructure(now) ? now : {};
    return Object.entries(wanted).every(([key, value]) => hasSetting((0,objects.nV)(under, key), value, key));
}
function hasEntries(now, wanted, name) {
    if (now.length !== wanted.length)
        return false;
    const pairs = pairsOf(now, wanted, name);
    return wanted.every((entry, index) => pairs[index] !== undefined && hasSetting(pairs[index], entry, name));
}
function isEqual(one, other) {
    return (0,normalize.Ft)((one ?? null), (other ?? null));
}
function withRemoved(before, after) {
    if (!isStructure(before) || !isStructure(after))
        return after;
    const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    const inner = Object.entries(after).map(([key, value]) => [key, withRemoved((0,objects.nV)(before, key), value)]);
    return { ...Object.fromEntries(removed.map((key) => [key, null])), ...Object.fromEntries(inner) };
}
function isStructure(value) {
    return (0,normalize.OW)(value);
}

;// CONCATENATED MODULE: ./build/src/service-definition/current.js



const NOTHING = {
    availabilityZoneRebalancing: 'DISABLED',
    capacityProviderStrategy: [],
    deploymentConfiguration: {
        strategy: 'ROLLING',
        bakeTimeInMinutes: 0,
        lifecycleHooks: [],
        deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true },
        alarms: { enable: false, rollback: false, alarmNames: [] },
        earlySuccessCriteria: { enable: false },
    },
    deploymentController: { type: 'ECS' },
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    healthCheckGracePeriodSeconds: 0,
    loadBalancers: [],
    placementConstraints: [],
    placementStrategy: [],
    propagateTags: 'NONE',
    schedulingStrategy: 'REPLICA',
    serviceConnectConfiguration: { enabled: false },
    serviceRegistries: [],
    volumeConfigurations: [],
    vpcLatticeConfigurations: [],
};
const NOTHING_OF_REVISION = { gatewayConnectors: [] };
function shownSetting({ service, revision }, name) {
    const own = (0,objects.nV)(service, name) ?? (0,objects.nV)((0,model.Os)(service), name) ?? (0,objects.nV)(revision, name);
    if (name !== 'volumeConfigurations' || !Array.isArray(own))
        return own;
    return own.filter(({ managedEBSVolume }) => managedEBSVolume !== undefined);
}
function settingOf(current, name) {
    const nothing = (0,objects.nV)(NOTHING, name) ?? (0,objects.nV)(current.revision && NOTHING_OF_REVISION, name);
    const now = shownSetting(current, name);
    return now === undefined ? nothing : Array.isArray(now) ? now : mergeSetting(nothing, now, name);
}

;// CONCATENATED MODULE: ./build/src/service-definition/tags.js
function planServiceTags(wanted, now) {
    const values = new Map((now ?? []).map(({ key, value }) => [key, value]));
    const named = (wanted ?? []).map(({ key, value }) => ({ key: String(key), value }));
    const set = named.flatMap(({ key, value = '' }) => value === null || (now && values.get(key) === value) ? [] : [{ key, value: String(value) }]);
    const removed = named.flatMap(({ key, value }) => (value === null && (!now || values.has(key)) ? [key] : []));
    return {
        set,
        removed,
        changes: [
            ...set.map(({ key, value }) => values.has(key) ? `~ service.tags.${key}: ${values.get(key)} \u2192 ${value}` : `+ service.tags.${key}: ${value}`),
            ...removed.map((key) => `- service.tags.${key}${values.has(key) ? `: ${values.get(key)}` : ''}`),
        ],
    };
}

// EXTERNAL MODULE: ./build/src/service-definition/validate.js + 5 modules
var validate = __webpack_require__(71216);
;// CONCATENATED MODULE: ./build/src/service-definition/plan.js







const FIXED = ['launchType', 'schedulingStrategy', 'deploymentController', 'role'];
const STRATEGY_SETTINGS = {
    linearConfiguration: 'LINEAR',
    canaryConfiguration: 'CANARY',
    earlySuccessCriteria: 'ROLLING',
};
function planSettings(current, given, inputs, shape) {
    const { service } = current;
    const definition = withoutTargetGroups(current, given);
    const refused = [
        ...fixedProblems(current, definition),
        ...expressProblems(current, definition),
        ...codeDeployProblems(current, definition),
    ];
    if (refused.length > 0)
        return { refused };
    const wanted = Object.entries(settable(definition, service)).map(([name, value]) => {
        return [name, Object.hasOwn(inputs, name) ? overlaid(value, inputs[name], name) : value];
    });
    const different = wanted.filter(([name, value]) => !hasSetting(settingOf(current, name), value, name));
    const merge = (under) => Object.fromEntries(different.map(([name, value]) => [name, merged(under(name), value, name)]));
    const members = merge((name) => shownSetting(current, name));
    const before = Object.fromEntries(different.map(([name]) => [name, settingOf(current, name)]));
    const after = merge((name) => settingOf(current, name));
    const impossible = reasonsNotTo(current, members, definition, shape);
    if (impossible.length > 0)
        return { refused: impossible };
    const tags = planServiceTags(definition.members.tags, current.tags);
    return {
        members: { ...members, ...(Object.hasOwn(members, 'capacityProviderStrategy') && { forceNewDeployment: true }) },
        requested: Object.fromEntries(Object.entries(members).map(([name, value]) => [name, withRemoved(shownSetting(current, name), value)])),
        before,
        tags,
        changes: [...linesOf(before, after), ...tags.changes],
    };
}
function settingsToCreate(definition, inputs) {
    const { tags, desiredCount, ...members } = definition.members;
    const { forceNewDeployment, ...requested } = inputs;
    const isDaemon = members.schedulingStrategy === 'DAEMON';
    const all = { ...(desiredCount !== undefined && !isDaemon && { desiredCount }), ...members };
    for (const [name, value] of Object.entries(requested))
        all[name] = overlaid(all[name], value, name);
    const whole = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, mergeSetting(undefined, value, name)]));
    const { set } = planServiceTags(tags, []);
    return { ...whole, ...(set.length > 0 && { tags: set }) };
}
function creationProblems(settings, definition, shape) {
    const { schedulingStrategy = 'REPLICA', desiredCount } = settings;
    const count = schedulingStrategy === 'REPLICA' && desiredCount === undefined
        ? [
            `The service definition ${definition.file} has no desiredCount, which a new service needs: add it, or set 'desired-count'.`,
        ]
        : [];
    const daemon = schedulingStrategy === 'DAEMON' && desiredCount !== undefined
        ? [
            `Input 'desired-count' is ${desiredCount}, but the service definition ${definition.file} is for a DAEMON service, which runs one task on each container instance: remove 'desired-count'.`,
        ]
        : [];
    const { type = 'ECS' } = (settings.deploymentController ?? {});
    const controller = type === 'EXTERNAL'
        ? [
            `The service definition ${definition.file} uses the EXTERNAL deployment controller, so ECS would not start its tasks: create the service with the AWS CLI.`,
        ]
        : [];
    return [
        ...controller,
        ...count,
        ...daemon,
        ...errorsOf(settings, shape).map((message) => inFile(message, definition)),
    ];
}
function overlaid(value, input, name) {
    if (!isStructure(value) || !isStructure(input))
        return input;
    return { ...value, ...mergeSetting(value, input, name) };
}
function settable({ members, isDescribed }, service) {
    const { tags, desiredCount, ...others } = members;
    const rest = Object.entries(others).filter(([name]) => !FIXED.includes(name));
    const counts = desiredCount !== undefined && !isDescribed && service.schedulingStrategy !== 'DAEMON';
    return { ...(counts && { desiredCount }), ...Object.fromEntries(rest) };
}
function merged(now, wanted, name) {
    const value = mergeSetting(now, wanted, name);
    if (name === 'serviceConnectConfiguration' && isStructure(value) && value.enabled === false)
        return wanted;
    if (name !== 'deploymentConfiguration' || !isStructure(value))
        return value;
    const { strategy = 'ROLLING' } = value;
    const ofOtherStrategies = Object.entries(STRATEGY_SETTINGS)
        .filter(([key, owner]) => strategy !== owner && !(isStructure(wanted) && isStructure(wanted[key])))
        .map(([key]) => key);
    return Object.fromEntries(Object.entries(value).filter(([key]) => !ofOtherStrategies.includes(key)));
}
function fixedProblems({ service }, definition) {
    const { members } = definition;
    const named = FIXED.filter((name) => members[name] !== undefined);
    return named.flatMap((name) => {
        const [now, wanted] = [fixedOf(service, name), fixedIn(members, name)];
        if (now === wanted || isLaunchedByStrategy(name, members))
            return [];
        return [
            inFile(`${name} of the service '${service.serviceName}' is ${now === undefined ? 'not set' : `'${now}'`}, but the file has '${(0,finding.ml)(String(wanted))}': ${fixFor(name, service, wanted)}`, definition),
        ];
    });
}
function isLaunchedByStrategy(name, { capacityProviderStrategy }) {
    return name === 'launchType' && Array.isArray(capacityProviderStrategy);
}
function fixedIn(members, name) {
    const value = members[name];
    return String(isStructure(value) ? value.type : name === 'role' ? (0,model.EU)(String(value)) : value);
}
function fixedOf(service, name) {
    switch (name) {
        case 'deploymentController':
            return service.deploymentController?.type ?? 'ECS';
        case 'schedulingStrategy':
            return service.schedulingStrategy ?? 'REPLICA';
        case 'role': {
            const { roleArn } = service;
            return roleArn && (0,model.EU)(roleArn);
        }
        default:
            return service.launchType ?? (0,model.Os)(service)?.launchType?.toString();
    }
}
function fixFor(name, service, wanted) {
    const { launchType, clusterArn, serviceName } = service;
    if (name === 'deploymentController')
        return `a deployment does not change it, because ECS cannot roll back such a change; remove it, or change it first: aws ecs update-service --cluster ${(0,model.EU)(clusterArn)} --service ${serviceName} --deployment-controller type=${(0,finding.ml)(wanted)}`;
    const fixed = 'UpdateService cannot change it; ';
    if (name !== 'launchType')
        return `${fixed}remove it, or create another service`;
    return launchType
        ? `${fixed}set 'capacityProviderStrategy' instead, or create another service`
        : `${fixed}remove it, or set 'capacityProviderStrategy' to [], which restores the service's launch type`;
}
function expressProblems(current, definition) {
    const { resourceManagementType } = current.service;
    if (resourceManagementType !== 'ECS')
        return [];
    return differing(current, definition, ['loadBalancers', 'deploymentConfiguration']).map((name) => inFile(`${name} of '${current.service.serviceName}' is managed by ECS Express Mode, so UpdateService cannot change it: remove it`, definition));
}
function codeDeployProblems(current, definition) {
    const { serviceName } = current.service;
    if (!(0,model.uf)(current.service))
        return [];
    return differing(current, definition, [...members.cP, 'capacityProviderStrategy']).map((name) => inFile(`${name} of '${serviceName}' differs from the file, but UpdateService cannot change it for a service that CodeDeploy deploys: remove it`, definition));
}
function withoutTargetGroups({ service }, definition) {
    const { loadBalancers, ...others } = definition.members;
    if (!(0,model.uf)(service) || !Array.isArray(loadBalancers))
        return definition;
    const shown = (0,task_sets.Yo)(service);
    const places = (list) => list
        .map(({ containerName, containerPort }) => `${containerName}:${containerPort}`)
        .toSorted()
        .join();
    return places(loadBalancers) === places(shown) ? { ...definition, members: others } : definition;
}
function differing(current, { members }, names) {
    return names.filter((name) => members[name] !== undefined && !hasSetting(settingOf(current, name), members[name], name));
}
function reasonsNotTo(current, members, definition, shape) {
    if (Object.keys(members).length === 0 || shape.kind !== 'struct')
        return [];
    const now = Object.fromEntries([...shape.members.keys()]
        .map((name) => [name, shownSetting(current, name)])
        .filter(([, value]) => value !== undefined));
    const known = new Set(errorsOf(now, shape));
    const { launchType, ...rest } = now;
    const isByStrategy = members.capacityProviderStrategy?.length;
    const whole = { ...(isByStrategy ? rest : now), ...members };
    return errorsOf(whole, shape)
        .filter((message) => !known.has(message))
        .map((message) => inFile(message, definition));
}
function errorsOf(settings, shape) {
    const node = (0,taskdef_node.Rf)(settings, {});
    return (0,validate.QS)(node, shape)
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message);
}
function inFile(message, { file }) {
    const start = message.replace(/^[a-z]+(?=[\s,'])/, src_text.Nx);
    return `${start} (${file}).`;
}
function linesOf(before, after) {
    return (0,diff.rl)(before, after).map((difference) => (0,diff.jR)(difference, false));
}

// EXTERNAL MODULE: ./build/src/service-definition/read.js + 1 modules
var read = __webpack_require__(75947);
;// CONCATENATED MODULE: ./build/src/service-definition/index.js




})

};
