export const id = 3532;
export const ids = [3532];
export const modules = {

53532:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planAllSettings: () => (planAllSettings)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69232);


async function planAllSettings(context, request, targets) {
    const defined = targets.flatMap((target) => {
        const definition = request.services.find(({ name }) => name === target.name)?.definition;
        return definition && !target.create ? [{ target, definition }] : [];
    });
    const services = (isNeeded) => defined.flatMap(({ target, definition }) => (isNeeded(definition.members) ? [target.service] : []));
    const { planSettings, loadServiceShape } = await Promise.all(/* import() */[__webpack_require__.e(5947), __webpack_require__.e(5427)]).then(__webpack_require__.bind(__webpack_require__, 35427));
    const [tags, revisions, shape] = await Promise.all([
        readTags(context, request.cluster, services((members) => Object.hasOwn(members, 'tags'))),
        readRevisions(context, services((members) => _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_REVISION_ALONE */ .I$.some((name) => Object.hasOwn(members, name)))),
        loadServiceShape(),
    ]);
    const planned = new Map(defined.map(({ target: { name, service }, definition }) => {
        const current = { service, tags: tags.get(service.serviceArn), revision: revisions.get(revisionOf(service)) };
        const plan = planSettings(current, definition, request.members, shape);
        const refused = 'refused' in plan && { by: 'input', reason: plan.refused.join(' ') };
        return [name, refused || plan];
    }));
    return 'desiredCount' in request.members ? planned : withoutScaledCounts(context, targets, planned);
}
async function withoutScaledCounts(context, targets, planned) {
    const counted = targets.filter(({ name }) => {
        const plan = planned.get(name);
        return plan && 'members' in plan && 'desiredCount' in plan.members;
    });
    if (counted.length === 0)
        return planned;
    const { findScaled } = await __webpack_require__.e(/* import() */ 7031).then(__webpack_require__.bind(__webpack_require__, 17031));
    const services = counted.map(({ service }) => service);
    const scaled = await findScaled(context, services).catch((error) => {
        const reason = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('application-autoscaling:DescribeScalableTargets', error);
        context.log.notice(`The desired count of the service definition is not set, because it is unknown whether Application Auto Scaling scales the service: ${reason}`);
        return new Set(services.map(({ serviceArn }) => serviceArn));
    });
    const scaledByAws = counted.filter(({ service }) => scaled.has(service.serviceArn));
    for (const { service } of scaledByAws)
        context.log.info(`${service.serviceName}: its desired count stays ${service.desiredCount}, which Application Auto Scaling sets`);
    const names = new Set(scaledByAws.map(({ name }) => name));
    return new Map([...planned].map(([name, plan]) => [name, names.has(name) && 'members' in plan ? withoutCount(plan) : plan]));
}
function withoutCount(plan) {
    const without = ({ desiredCount, ...rest }) => rest;
    return {
        ...plan,
        members: without(plan.members),
        requested: without(plan.requested),
        before: without(plan.before),
        changes: plan.changes.filter((line) => !line.includes(' service.desiredCount')),
    };
}
function revisionOf(service) {
    return (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceRevisionArn */ .uY)(service, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service)?.id ?? '');
}
async function readTags(context, cluster, services) {
    if (services.length === 0)
        return new Map();
    try {
        const arns = services.map(({ serviceArn }) => serviceArn);
        return await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPaced */ .k)(context, () => context.ecs.tagsOfServices(cluster, arns));
    }
    catch (error) {
        context.log.notice(`The tags of the services could not be compared: ${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}`);
        return new Map();
    }
}
async function readRevisions(context, services) {
    if (services.length === 0)
        return new Map();
    try {
        const arns = services.map(revisionOf);
        const revisions = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPaced */ .k)(context, () => context.ecs.describeServiceRevisions(arns));
        return new Map(revisions.map((revision) => [revision.serviceRevisionArn, revision]));
    }
    catch (error) {
        const names = _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_REVISION_ALONE */ .I$.join(' and ');
        context.log.notice(`${names} could not be compared: ${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:DescribeServiceRevisions', error)}`);
        return new Map();
    }
}


})

};
