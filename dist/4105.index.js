export const id = 4105;
export const ids = [4105];
export const modules = {

54105:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  linesToCreate: () => (linesToCreate),
  planCreations: () => (planCreations),
  sourceToCreate: () => (sourceToCreate)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19975);


async function planCreations({ services, cluster, members, createService }, { absent, refused }) {
    const planned = new Map();
    if (absent.size === 0 || !services.some(({ definition }) => definition))
        return planned;
    const { loadServiceShape, settingsToCreate, creationProblems } = await Promise.all(/* import() */[__webpack_require__.e(5947), __webpack_require__.e(5427)]).then(__webpack_require__.bind(__webpack_require__, 35427));
    const shape = await loadServiceShape();
    for (const { name, definition, source } of services) {
        const arn = absent.get(name);
        const refusal = refused.get(name);
        if (arn === undefined || !definition || !refusal)
            continue;
        if (!createService) {
            planned.set(name, { ...refusal, reason: withoutService(name, cluster) });
            continue;
        }
        const create = settingsToCreate(definition, members);
        const reasons = creationProblems(create, definition, shape);
        if (source.kind === 'current' && !definition.taskDefinition)
            reasons.push(`The service '${name}' does not exist, and no task definition is specified for creating it: set 'task-definition' or 'task-definition-arn'.`);
        planned.set(name, reasons.length > 0
            ? { by: 'input', reason: reasons.join(' '), absent: true }
            : { cluster, name, service: draftOf(cluster, name, arn, create), create });
    }
    return planned;
}
function sourceToCreate(source, taskDefinition) {
    return source.kind === 'current' && taskDefinition ? { kind: 'arn', arn: taskDefinition } : source;
}
function linesToCreate(create) {
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diffService */ .rl)({}, create).map((difference) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function draftOf(cluster, name, arn, create) {
    const serviceArn = arn || name;
    const prefix = serviceArn.includes(':service/') ? serviceArn.slice(0, serviceArn.indexOf(':service/')) : '';
    return {
        ...create,
        serviceArn,
        serviceName: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name),
        clusterArn: prefix ? `${prefix}:cluster/${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(cluster)}` : cluster,
        status: 'ACTIVE',
        desiredCount: Number(create.desiredCount ?? 0),
        runningCount: 0,
        pendingCount: 0,
        taskDefinition: '',
        deployments: [],
    };
}
function withoutService(name, cluster) {
    return `Service '${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)}' does not exist in cluster '${cluster}': set 'create-service: true' to create it from its service definition, or check the name, the cluster and the Region.`;
}


})

};
