export const id = 501;
export const ids = [501];
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

24754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kf: () => (ECS_SERVICE),
  Vy: () => (repeatedHooks),
  Zh: () => (keyInAnyCase),
  _W: () => (inAnyCase),
  qR: () => (appSpecProblem)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22672);
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);




const ECS_SERVICE = 'AWS::ECS::Service';
const MAX_PORT = 65_535;
const MAX_BASE = 100_000;
const MAX_WEIGHT = 1000;
const MAX_SHOWN = 60;
const HOOKS = [
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic',
];
const VERSIONS = [0, 1];
const KEYS = {
    '': ['version', 'Resources', 'Hooks'],
    Resources: ['Type', 'Properties'],
    Properties: [
        'TaskDefinition',
        'LoadBalancerInfo',
        'PlatformVersion',
        'NetworkConfiguration',
        'CapacityProviderStrategy',
    ],
    LoadBalancerInfo: ['ContainerName', 'ContainerPort'],
    NetworkConfiguration: ['AwsvpcConfiguration'],
    AwsvpcConfiguration: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
    CapacityProviderStrategy: ['CapacityProvider', 'Base', 'Weight'],
};
function appSpecProblem(value) {
    if (value === null || value === undefined)
        return "is empty; expected a mapping with 'version' and 'Resources'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return "is not a valid AppSpec file; expected a mapping with 'version' and 'Resources'";
    const resources = inAnyCase(value, 'resources');
    if (resources === undefined && inAnyCase(value, 'files') !== undefined)
        return "is an AppSpec file for EC2, not for ECS; expected 'Resources' with an AWS::ECS::Service";
    return (problemOfKeys(value, '') ??
        problemOfVersion(inAnyCase(value, 'version')) ??
        problemOfResources(resources) ??
        problemOfHooks(inAnyCase(value, 'hooks')));
}
function problemOfKeys(value, of) {
    const names = Object.keys(value);
    const lower = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => lower.indexOf(lower[index]) !== index);
    if (twice)
        return `has the '${twice}' key twice, with different capitalization: remove one of them`;
    const known = KEYS[of];
    for (const name of names) {
        if (known.some((one) => one.toLowerCase() === name.toLowerCase()))
            continue;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        if (near && inAnyCase(value, near.toLowerCase()) === undefined)
            return `has the '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(name, MAX_SHOWN)}' key${of && ` in '${of}'`}, which is misspelled; did you mean '${near}'?`;
    }
    return undefined;
}
function problemOfVersion(version) {
    if (version === undefined || version === null)
        return undefined;
    const isNumber = typeof version === 'number' || (typeof version === 'string' && version.trim() !== '');
    return isNumber && VERSIONS.includes(Number(version))
        ? undefined
        : `has the version '${shown(version)}', which CodeDeploy does not accept; expected 0.0`;
}
function problemOfResources(resources) {
    if (!Array.isArray(resources) || resources.length !== 1)
        return "has no valid 'Resources' list; expected exactly one resource, the ECS service";
    const entries = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resources[0]) ? Object.entries(resources[0]) : [];
    if (entries.length > 1) {
        const names = entries.map(([name]) => `'${name}'`).join(' and ');
        return `has ${names} in the first entry of 'Resources'; expected exactly one resource, the ECS service`;
    }
    const [[name, resource] = []] = entries;
    if (name === undefined || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resource))
        return "has no named resource in 'Resources'; expected '- TargetService:' with 'Type' and 'Properties'";
    const keys = problemOfKeys(resource, 'Resources');
    if (keys)
        return keys;
    const type = inAnyCase(resource, 'type');
    if (type === undefined)
        return `has the resource '${name}' without a 'Type': add 'Type: ${ECS_SERVICE}'`;
    if (type !== ECS_SERVICE)
        return `has the resource '${name}' of the type '${shown(type)}', which is not an ECS service; expected '${ECS_SERVICE}'`;
    return problemOfProperties(inAnyCase(resource, 'properties'));
}
function problemOfProperties(properties) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties))
        return "has no valid 'Properties'; expected a mapping with the service's 'LoadBalancerInfo'";
    return (problemOfKeys(properties, 'Properties') ??
        problemOfBalancer(inAnyCase(properties, 'loadbalancerinfo')) ??
        problemOfPlatform(inAnyCase(properties, 'platformversion')) ??
        problemOfNetwork(inAnyCase(properties, 'networkconfiguration')) ??
        problemOfStrategy(inAnyCase(properties, 'capacityproviderstrategy')));
}
function problemOfBalancer(balancer) {
    const lacking = "has no valid 'LoadBalancerInfo'; expected 'ContainerName' and 'ContainerPort'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(balancer))
        return lacking;
    const keys = problemOfKeys(balancer, 'LoadBalancerInfo');
    if (keys)
        return keys;
    const [container, port] = [inAnyCase(balancer, 'containername'), inAnyCase(balancer, 'containerport')];
    if (container === undefined || container === '' || container === null || port === undefined || port === null)
        return lacking;
    if (typeof container !== 'string')
        return `has the ContainerName ${shown(container)}, which is not a string: put it in quotation marks`;
    return isWhole(port, 1, MAX_PORT)
        ? undefined
        : `has the ContainerPort '${shown(port)}', which is not a valid port; expected a whole number from 1 to ${MAX_PORT}`;
}
function problemOfPlatform(platform) {
    return platform === undefined || platform === null || typeof platform === 'string'
        ? undefined
        : `has the PlatformVersion ${shown(platform)}, which is not a string: put it in quotation marks`;
}
function problemOfNetwork(network) {
    if (network === undefined || network === null)
        return undefined;
    const lacking = "has a 'NetworkConfiguration' that is not valid; expected a mapping with 'AwsvpcConfiguration'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(network))
        return lacking;
    const keys = problemOfKeys(network, 'NetworkConfiguration');
    if (keys)
        return keys;
    const awsvpc = inAnyCase(network, 'awsvpcconfiguration');
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(awsvpc))
        return lacking;
    const misspelled = problemOfKeys(awsvpc, 'AwsvpcConfiguration');
    if (misspelled)
        return misspelled;
    const [subnets, groups, address] = ['subnets', 'securitygroups', 'assignpublicip'].map((key) => inAnyCase(awsvpc, key));
    if (!isList(subnets) || subnets.length === 0)
        return "has no valid 'Subnets'; expected a list of subnet IDs";
    if (groups !== undefined && groups !== null && !isList(groups))
        return "has 'SecurityGroups' that are not valid; expected a list of security group IDs";
    return address === undefined || address === null || address === 'ENABLED' || address === 'DISABLED'
        ? undefined
        : `has the AssignPublicIp '${shown(address)}', which is not valid; expected ENABLED or DISABLED`;
}
function isList(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
}
function problemOfStrategy(strategy) {
    if (strategy === undefined || strategy === null)
        return undefined;
    if (!Array.isArray(strategy))
        return "has a 'CapacityProviderStrategy' that is not valid; expected a list";
    for (const entry of strategy) {
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
            return "has an entry in 'CapacityProviderStrategy' that is not valid; expected a mapping";
        const keys = problemOfKeys(entry, 'CapacityProviderStrategy');
        if (keys)
            return keys;
        const provider = inAnyCase(entry, 'capacityprovider');
        if (typeof provider !== 'string' || provider === '')
            return "has an entry in 'CapacityProviderStrategy' without a 'CapacityProvider': set it to the provider's name";
        for (const [name, most] of [['Base', MAX_BASE], ['Weight', MAX_WEIGHT]]) {
            const number = inAnyCase(entry, name.toLowerCase());
            if (number !== undefined && number !== null && !isWhole(number, 0, most))
                return `has the ${name} '${shown(number)}' for the capacity provider '${provider}'; expected a whole number from 0 to ${most}`;
        }
    }
    return undefined;
}
function isWhole(value, least, most) {
    const isNumber = (typeof value === 'number' || typeof value === 'string') && /^\d{1,9}$/.test(String(value));
    return isNumber && Number(value) >= least && Number(value) <= most;
}
function problemOfHooks(hooks) {
    if (hooks === undefined || hooks === null)
        return undefined;
    if (!Array.isArray(hooks))
        return "has 'Hooks' that are not valid; expected a list of lifecycle events";
    for (const hook of hooks) {
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(hook))
            return "has an entry in 'Hooks' that is not valid; expected a lifecycle event with its Lambda function";
        for (const [name, target] of Object.entries(hook)) {
            const problem = problemOfHook(name, target);
            if (problem)
                return problem;
        }
    }
    return undefined;
}
function repeatedHooks(spec) {
    const hooks = inAnyCase(spec, 'hooks');
    const named = (Array.isArray(hooks) ? hooks : []).flatMap((hook) => ((0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(hook) ? Object.keys(hook) : []));
    return HOOKS.filter((event) => named.filter((name) => name.toLowerCase() === event.toLowerCase()).length > 1);
}
function problemOfHook(name, target) {
    if (!HOOKS.some((hook) => hook.toLowerCase() === name.toLowerCase())) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, HOOKS);
        return `has a hook for '${name}', which is not a valid lifecycle event; expected ${HOOKS.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
    }
    if (typeof target !== 'string' || target.trim() === '')
        return `has the hook '${name}' without a Lambda function: set it to the function's name or ARN`;
    const isOfLambda = !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isArn */ .EH)(target) || /^arn:[\w-]+:lambda:[^:]*:\d*:function:./.test(target);
    return isOfLambda
        ? undefined
        : `has the hook '${name}' set to '${shown(target)}', which is not the ARN of a Lambda function: set it to the function's name or ARN`;
}
function shown(value) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), MAX_SHOWN);
}
function keyInAnyCase(value, name) {
    return Object.keys(value).find((key) => key.toLowerCase() === name);
}
function inAnyCase(value, name) {
    const key = keyInAnyCase(value, name);
    return key === undefined ? undefined : value[key];
}


}),

27810:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (readTargets)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65028);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);

async function readTargets(context, { cluster, codeDeploy = {}, members = {} }, names) {
    const targets = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findTargets */ .q8)(context, cluster, names, ['CODE_DEPLOY']);
    if (!targets.found.some(({ service }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCodeDeploy */ .uf)(service)))
        return targets;
    const { prepareTargets } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(1142)]).then(__webpack_require__.bind(__webpack_require__, 91142));
    const { targets: found, refused } = await prepareTargets(context, targets.found, { ...codeDeploy, members });
    return {
        found: found.filter(({ name }) => !refused.has(name)),
        refused: new Map([...targets.refused, ...refused]),
        absent: targets.absent,
        read: new Map([...targets.read, ...found.map(({ name, service }) => [name, service])]),
    };
}


}),

13862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (resultOf),
  Fj: () => (unchangedResult),
  MS: () => (refusedResult),
  Uf: () => (plannedResult),
  cp: () => (refuseAll)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65028);
var _history_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72656);



function activeBefore(service) {
    if (!(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service))
        return service.taskDefinition ?? '';
    return (0,_history_index_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .t)(service)?.taskDefinition ?? '';
}
function resultOf(cluster, service, region) {
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, service.serviceName),
        previousTaskDefinition: activeBefore(service),
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .activeOf */ .m3)(service),
        consoleUrl: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleUrl */ .B9)(region, service),
    };
}
function refusedResult(base, { by, reason, verdict }) {
    return verdict ? { ...base, verdict, reason } : { ...base, verdict: 'refused', reason, refusedBy: by };
}
function unchangedResult(base, { desiredCount }, taskDefinition, named) {
    const what = desiredCount === 0
        ? `The service already has ${named ?? 'the requested settings'}`
        : `${named ?? 'The requested revision'} is already active`;
    return { ...base, taskDefinition, verdict: 'unchanged', reason: `${what}; nothing was written.` };
}
function plannedResult(base, what, busy) {
    const { id = '', taskDefinition = '' } = (busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(busy)) ?? {};
    const note = busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploying */ .QI)(busy)
        ? ` The deployment ${id} of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(taskDefinition)} is in progress; a dry run does not wait for it.`
        : '';
    return { ...base, verdict: 'planned', reason: `${what}; nothing was written: this was a dry run.${note}` };
}
const BECAUSE = {
    refused: (service) => `${service} was refused`,
    failed: (service) => `the change of ${service} failed`,
    unknown: (service) => `the outcome of the change of ${service} is unknown`,
};
function refuseAll({ cluster, region }, services, refusals) {
    const named = services.find(({ name }) => refusals.has(name))?.name;
    const first = named && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(named);
    const cause = named === undefined ? undefined : refusals.get(named);
    return services.map(({ name, service, more }) => {
        const base = service ? resultOf(cluster, service, region) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name));
        const refused = refusals.get(name);
        if (refused) {
            const { absent } = refused;
            return { ...refusedResult({ ...base, ...more }, refused), ...(absent && { absent }) };
        }
        const reason = `Nothing was updated, because ${BECAUSE[cause?.verdict ?? 'refused'](`'${first}'`)}.`;
        return { ...refusedResult({ ...base, ...more }, { by: cause?.by ?? 'aws', reason }), causedBy: first ?? '' };
    });
}


}),

58641:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EV: () => (isRegistryHost),
  GQ: () => (parseRegistryRef),
  Lc: () => (isWithoutRegion),
  Ne: () => (PUBLIC_REGION),
  OF: () => (isEcrImage),
  Zt: () => (PUBLIC_DUAL_STACK_HOST),
  dt: () => (PUBLIC_HOST),
  sw: () => (isPublicHost)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53071);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69584);


function isRegistryHost(host, env = process.env) {
    if ((0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_DUAL_STACK_HOST = 'ecr-public.aws.com';
const PUBLIC_REGION = 'us-east-1';
function isPublicHost(host) {
    return host === PUBLIC_HOST || host === PUBLIC_DUAL_STACK_HOST;
}
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScheme */ .yO)(text);
    if (isPublicHost(host))
        return { type: 'public', ...(host !== PUBLIC_HOST && { host }) };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...(0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
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

92515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OX: () => (coversPort),
  Ry: () => (lostTaskRoleProblem),
  gV: () => (fargateProblem),
  ip: () => (volumeProblem),
  j6: () => (balancedContainerProblem),
  pd: () => (execProblem),
  zW: () => (updateProblem)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67707);
var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11270);




function updateProblem(service, members) {
    const { serviceName, schedulingStrategy, deploymentController } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    const early = earlyProblem(serviceName, members, deploymentConfiguration);
    if (early)
        return early;
    if (deploymentController?.type === 'CODE_DEPLOY')
        return undefined;
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `'${serviceName}' is a DAEMON service`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, but ${daemon}, which runs one task on each container instance: remove 'desired-count'.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, but ${daemon}, for which the maximum is 100: remove 'maximum-percent'.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100%, ECS can neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
function earlyProblem(serviceName, { deploymentConfiguration }, whole = {}) {
    const { earlySuccessCriteria } = (deploymentConfiguration ?? {});
    const { enable, healthyPercent } = (earlySuccessCriteria ?? {});
    if (!enable || healthyPercent === undefined)
        return undefined;
    const { strategy = 'ROLLING', minimumHealthyPercent = 0 } = whole;
    const input = `Input 'early-success-percent' is ${healthyPercent}, but`;
    if (strategy !== 'ROLLING')
        return `${input} the strategy of the service '${serviceName}' is ${strategy}, and only a ROLLING deployment can succeed early: remove 'early-success-percent'.`;
    if (healthyPercent >= minimumHealthyPercent)
        return undefined;
    return `${input} the minimum healthy percent of the service '${serviceName}' is ${minimumHealthyPercent}, and ECS does not accept a percentage below it: raise 'early-success-percent', or lower 'minimum-healthy-percent'.`;
}
function volumeProblem(definition, { volumeConfigurations = [] }, named = "Input 'service-managed-ebs-volume-name'") {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `${named} is '${unknown.name}', but the task definition ${has}: use a volume with 'configuredAtLaunch: true'.`;
}
function execProblem({ taskRoleArn }, { enableExecuteCommand }, named = "'enableExecuteCommand' of the service definition") {
    if (enableExecuteCommand !== true || taskRoleArn)
        return undefined;
    return `${named} is true, but the task definition has no task role, which ECS Exec requires: set 'taskRoleArn' in the task definition, or disable ECS Exec.`;
}
function lostTaskRoleProblem({ serviceName, enableExecuteCommand: isEnabled }, current, { taskDefinitionArn, taskRoleArn }, { enableExecuteCommand = isEnabled }, fix = "use a task definition with 'taskRoleArn', or disable ECS Exec ('enableExecuteCommand: false' in a service definition)") {
    if (enableExecuteCommand !== true || !current?.taskRoleArn || taskRoleArn)
        return undefined;
    const name = taskDefinitionArn === undefined ? 'the task definition' : (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(taskDefinitionArn));
    return `ECS Exec is enabled for the service '${serviceName}', but ${name} has no task role, which ECS Exec requires: ${fix}.`;
}
function fargateProblem({ compatibilities, networkMode, cpu, memory }, launchType) {
    if (launchType !== 'FARGATE')
        return undefined;
    const supported = (compatibilities ?? []);
    if (supported.includes('FARGATE'))
        return undefined;
    const missing = [networkMode !== 'awsvpc' && "networkMode 'awsvpc'", !cpu && "'cpu'", !memory && "'memory'"];
    const lacks = missing.filter((what) => what !== false);
    if (lacks.length > 0)
        return `The launch type is FARGATE, which requires ${lacks.join(' and ')} in the task definition: add ${lacks.length > 1 ? 'them' : 'it'}, or use another launch type.`;
    if (supported.length === 0)
        return undefined;
    return `The launch type is FARGATE, but the task definition supports only ${supported.join(' and ')}: use another task definition or launch type.`;
}
function balancedContainerProblem(definition, { name, port, isOfFile }) {
    const what = isOfFile ? 'The AppSpec file' : 'The load balancer of the service';
    const where = isOfFile ? "'LoadBalancerInfo'" : "an AppSpec file (input 'codedeploy-appspec')";
    const containers = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .M)(definition);
    const names = containers.map((container) => String(container.name));
    const container = containers.find((one) => one.name === name);
    if (!container) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names);
        return `${what} sends requests to the container '${name}', but the task definition has ${names.map((one) => `'${one}'`).join(', ')}: name one of them in ${where}${near ? `; did you mean '${near}'?` : '.'}`;
    }
    const mappings = container.portMappings ?? [];
    if (mappings.some((mapping) => coversPort(mapping, port)))
        return undefined;
    const ports = mappings.map((mapping) => mapping.containerPort ?? mapping.containerPortRange).join(', ') || 'none';
    return `${what} sends requests to port ${port} of the container '${name}', whose mapped ports are ${ports}: add the port to 'portMappings', or name another port in ${where}.`;
}
function coversPort({ containerPort, containerPortRange = '' }, port) {
    const [first = Number.NaN, last = first] = containerPortRange.split('-').map(Number);
    return containerPort === port || (port >= first && port <= last);
}


}),

65028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Km: () => (inactiveReason),
  QI: () => (isDeploying),
  Ss: () => (hasLeftover),
  T4: () => (isPinned),
  k7: () => (isActiveIn),
  q8: () => (findTargets)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67707);
var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14977);
var _active_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93130);
var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);
var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69232);
var _response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85616);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11270);







async function findTargets(context, cluster, names, accepts = []) {
    const response = await (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .readPaced */ .k)(context, () => (0,_active_services_js__WEBPACK_IMPORTED_MODULE_1__/* .describeActive */ .I)(context.ecs, cluster, names)).catch((error) => ({ error }));
    if ('error' in response) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCall */ .dr)('ecs:DescribeServices', response.error);
        return { found: [], refused: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEach */ .U$)(names, refused), read: new Map(), absent: new Map() };
    }
    const refused = new Map();
    const read = new Map();
    const found = [];
    const absent = new Map();
    for (const name of names) {
        const service = response.services.find(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name) || serviceArn === name);
        if (service)
            read.set(name, service);
        const failure = response.missing.find(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name));
        const problem = service
            ? ((0,_response_js__WEBPACK_IMPORTED_MODULE_4__/* .accountProblem */ .tD)(name, service) ?? refusalOf(service, accepts))
            : missing(name, cluster, response.services, failure);
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
        return { by: 'aws', reason: `ECS could not read the service '${name}' in cluster '${cluster}' (${words}).` };
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    const hint = near ? `; did you mean '${near}'?` : '.';
    return {
        by: 'input',
        reason: `Service '${name}' was not found in cluster '${cluster}': check the name, the cluster and the Region${hint}`,
        absent: true,
    };
}
function refusalOf({ serviceName, status, deploymentController }, accepts) {
    if (status !== 'ACTIVE') {
        const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another service.`;
        return { by: 'input', reason };
    }
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS' || accepts.includes(type))
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? "run deploy-service with the 'task-definition-arn' input set to the revision to activate"
        : 'deploy it with the tool that manages its task sets';
    const reason = `The service '${serviceName}' uses the ${type} deployment controller, which this action does not support: ${instead}.`;
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
        !hasLeftover(service) &&
        primary.runningCount >= service.desiredCount);
}
function hasLeftover({ taskSets = [], deployments = [] }) {
    return (taskSets.length > 0 &&
        deployments.some(({ status, rolloutState }) => status !== 'PRIMARY' && rolloutState === 'FAILED'));
}
function inactiveReason(service) {
    if (hasLeftover(service))
        return 'tasks of a failed deployment remain';
    const { rolloutState = 'COMPLETED', runningCount = 0 } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    const isOfTaskSet = service.taskSets?.length && rolloutState === 'FAILED';
    const state = rolloutState === 'COMPLETED' || isOfTaskSet ? '' : `its deployment is ${rolloutState}, `;
    return `${state}${runningCount} of ${service.desiredCount} tasks are running`;
}
function isPinned(taskDefinition) {
    return (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .containersOf */ .M)(taskDefinition).every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


}),

67981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D6: () => (stageInWords),
  EY: () => (progressInWords),
  P0: () => (pausesOf),
  an: () => (STAGES),
  gg: () => (pausedAt),
  hB: () => (pauseInWords),
  nj: () => (alarmsInWords)
});
const STAGES = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }) {
    if (!lifecycleStage)
        return '';
    const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
    const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
    return `stage ${lifecycleStage}${shifts ? `, ${weight}% of the production traffic on the new version` : ''}`;
}
function pausesOf({ lifecycleHookDetails = [] }) {
    return lifecycleHookDetails.filter(({ status }) => status === 'AWAITING_ACTION');
}
function pausedAt(deployment) {
    return pausesOf(deployment)[0];
}
function pauseInWords({ hookId, expiresAt, timeoutAction }, arn) {
    const end = expiresAt === undefined
        ? ''
        : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, after which ECS applies ${timeoutAction}` : ''}`;
    return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}
function progressInWords(deployment) {
    const pause = pausedAt(deployment);
    const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
    if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME')
        return '';
    const stage = stageInWords(deployment);
    return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
        .filter(Boolean)
        .join(', ');
}
function alarmsInWords({ alarms }) {
    const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    if (names.length === 0)
        return '';
    return names.length > 1 ? `alarms ${names.join(', ')} are in ALARM` : `alarm ${names[0]} is in ALARM`;
}


}),

80234:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (inLines),
  z: () => (taskDefinitionDifferences)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19975);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14088);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50649);
var _record_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66723);


function taskDefinitionDifferences(before, after) {
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diff */ .Ui)(bare(before, after), bare(after, after));
}
function inLines(found) {
    return found.map((difference) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function bare(definition, after) {
    const tags = (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


}),

66723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (registerRecorded),
  h0: () => (recordTags),
  k6: () => (withoutRecord),
  qb: () => (hasRecord)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);



const MAX_TAGS = 50;
const MAX_CHARACTERS = 256;
function recordTags({ commit, run, actor }) {
    const record = [
        ['commit', commit],
        ['run', run],
        ['actor', actor],
    ];
    return record
        .map(([name, value]) => ({ key: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(name), value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
function hasRecord(tags) {
    return tags.some(_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K);
}
function withoutRecord(tags) {
    return tags.filter((tag) => !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag));
}
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MAX_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (problem) => `The revision was registered without the tags that record its source: ${problem} Alternatively, set 'record-tags' to 'false'.`;
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
function isTagging(error) {
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedAction */ .Ub)(error) === 'ecs:TagResource' || (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(error) === 'tag-policy';
}
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MAX_CHARACTERS)
        .replace(/_+$/, '');
}


}),

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dh: () => (DIGEST),
  Dk: () => (TAG),
  my: () => (formatImageReference),
  o_: () => (parseImageReference)
});
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
function formatImageReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


}),

53071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (parseRegistryHost)
});
const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.(?:com\.cn|eu))|(?:c2s\.ic|sc2s\.sgov|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}


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

21754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (DeploymentSpeed)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

class DeploymentSpeed {
    #finished = [];
    saveCompletedDeployment = (finished) => {
        this.#finished.push(finished);
    };
    async addTo(report, path, context) {
        if (this.#finished.length === 0)
            return report;
        try {
            const { readSpeeds } = await __webpack_require__.e(/* import() */ 2968).then(__webpack_require__.bind(__webpack_require__, 52968));
            const { writeAdvice } = await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 1761));
            const speeds = await readSpeeds(context, this.#finished);
            if (speeds.size === 0)
                return report;
            const extended = { ...report, services: report.services.map((result) => this.#withSpeed(result, speeds)) };
            writeAdvice(extended, path);
            return extended;
        }
        catch (error) {
            context.log.debug(`The deployment time could not be analyzed: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return report;
        }
    }
    #withSpeed(result, speeds) {
        const finished = this.#finished.find(({ deployment, cluster }) => deployment.deploymentId === result.deploymentId && cluster === result.cluster);
        const speed = finished && speeds.get(finished);
        return speed ? { ...result, speed } : result;
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


}),

65446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (readCluster),
  ME: () => (readSmokeTest),
  U7: () => (readRollOptions)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67981);
var _src_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);




const MINUTE_MS = 60_000;
const MAX_MINUTES = 360;
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER */ .Bs, accepted) ?? '';
    for (const name of services.filter((candidate) => !_src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}', which is not valid; expected a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .e)(services, given, region, input);
    for (const problem of problems)
        inputs.refuse(input, problem);
    return cluster;
}
function readRollOptions(inputs, region, action) {
    const wait = inputs.boolean('wait-for-service-stability') ?? true;
    const isExpress = action === 'deploy-express';
    const waitUntil = isExpress ? undefined : readWaitUntil(inputs, wait);
    return {
        region,
        wait,
        monitorSeconds: inputs.integer('monitor-for-seconds', 0, 3600),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MAX_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MAX_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
            together: !isExpress && (inputs.boolean('rollback-together') ?? false),
            smoke: false,
            ...(waitUntil && { waitUntil }),
        },
    };
}
function readWaitUntil(inputs, wait) {
    const until = inputs.choice('wait-until', ['completed', 'paused', ..._src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an]);
    if (until === 'completed')
        return undefined;
    if (!wait) {
        inputs.refuse('wait-until', `input 'wait-until' is '${until}', but 'wait-for-service-stability' is 'false': remove one`);
    }
    return until;
}
function readSmokeTest(inputs) {
    const url = inputs.text('smoke-url');
    const expect = inputs.text('smoke-expect') || undefined;
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    if (!url) {
        if (expect)
            inputs.refuse('smoke-expect', "input 'smoke-expect' is set without 'smoke-url': set 'smoke-url' to the URL to request");
        return undefined;
    }
    if (!(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isWebUrl */ .O9)(url)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(url)}', which is not valid; expected a URL such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .secretPartsOf */ .K0)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


}),

59070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (saveRollouts),
  c: () => (readSavedRollouts)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_zlib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35700);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);




const KEY = 'rollouts';
const VERSION = 5;
const UNSAVED = 'the deployment continues, and after a cancellation the post step uses the last saved state.';
function saveRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    let warned = false;
    let known = new Map();
    const keyOf = ({ cluster, service }) => `${cluster} ${service}`;
    const save = (moved, settled = []) => {
        const before = new Map(known);
        for (const rollout of moved)
            known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
        const options = { policy, region, logLines };
        const memory = { version: VERSION, title, aws, options, rollouts: [...known.values()], settled };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        try {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, pack(text));
            kept = text;
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, true);
        }
        catch (error) {
            if (moved.some((rollout) => !before.has(keyOf(rollout)))) {
                known = before;
                throw error;
            }
            if (!warned)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', `${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; ${UNSAVED}`);
            warned = true;
        }
    };
    return {
        remember: (moved) => save(moved),
        finish: ({ services }) => {
            const isOpen = (result) => known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
            if (cancelled.aborted && services.some(isOpen)) {
                process.exitCode = 1;
                const settled = services.filter((result) => !isOpen(result));
                for (const result of settled)
                    known.delete(keyOf(result));
                save([], settled.map((result) => ({ ...result, failures: [], events: [] })));
                return false;
            }
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, false);
            if (kept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
            return true;
        },
    };
}
function readSavedRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    if (!text)
        return undefined;
    const memory = JSON.parse(unpack(text));
    if (memory.version === VERSION)
        return memory;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The main step saved its state in version ${memory.version ?? 1}, but this post step reads version ${VERSION}: check the service's deployments in the ECS console, and use one version of the action in the job.`);
}
const LONG = 16_384;
const PACKED = 'gzip:';
function pack(text) {
    return text.length < LONG ? text : `${PACKED}${(0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)().gzipSync(text).toString('base64')}`;
}
function unpack(text) {
    return text.startsWith(PACKED)
        ? (0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)()
            .gunzipSync(Buffer.from(text.slice(PACKED.length), 'base64'))
            .toString()
        : text;
}


})

};
