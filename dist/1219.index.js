export const id = 1219;
export const ids = [1219];
export const modules = {

92515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OX: () => (coversPort),
  ip: () => (volumeProblem),
  j6: () => (balancedContainerProblem),
  pd: () => (execProblem),
  zW: () => (updateProblem)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11270);



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
function balancedContainerProblem(definition, { name, port, isOfFile }) {
    const what = isOfFile ? 'The AppSpec file' : 'The load balancer of the service';
    const where = isOfFile ? "'LoadBalancerInfo'" : "an AppSpec file (input 'codedeploy-appspec')";
    const containers = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOf */ .M)(definition);
    const names = containers.map((container) => String(container.name));
    const container = containers.find((one) => one.name === name);
    if (!container) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names);
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
