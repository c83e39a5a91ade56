export const id = 1908;
export const ids = [1908];
export const modules = {

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

71953:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  preflight: () => (/* reexport safe */ _preflight_js__WEBPACK_IMPORTED_MODULE_0__.M),
  waitTooShort: () => (/* reexport safe */ _waiting_js__WEBPACK_IMPORTED_MODULE_1__.S)
});
var _preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37771);
var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34898);




})

};
