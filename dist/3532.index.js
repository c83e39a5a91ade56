export const id = 3532;
export const ids = [3532];
export const modules = {

53532:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planAllSettings: () => (planAllSettings),
  writeTags: () => (writeTags)
});
var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _ecs_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73132);
var _ecs_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);



async function planAllSettings(context, request, targets) {
    const defined = targets.flatMap((target) => {
        const definition = request.services.find(({ name }) => name === target.name)?.definition;
        return definition && !target.create ? [{ target, definition }] : [];
    });
    const services = (isNeeded) => defined.flatMap(({ target, definition }) => (isNeeded(definition.members) ? [target.service] : []));
    const { planSettings, loadServiceShape } = await Promise.all(/* import() */[__webpack_require__.e(8218), __webpack_require__.e(9519)]).then(__webpack_require__.bind(__webpack_require__, 89519));
    const [tags, revisions, shape] = await Promise.all([
        readTags(context, request.cluster, services((members) => Object.hasOwn(members, 'tags'))),
        readRevisions(context, services((members) => _ecs_members_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_REVISION_ALONE */ .I$.some((name) => Object.hasOwn(members, name)))),
        loadServiceShape(),
    ]);
    return new Map(defined.map(({ target: { name, service }, definition }) => {
        const current = { service, tags: tags.get(service.serviceArn), revision: revisions.get(revisionOf(service)) };
        const planned = planSettings(current, definition, request.members, shape);
        return [name, 'refused' in planned ? { by: 'input', reason: planned.refused.join(' ') } : planned];
    }));
}
function revisionOf(service) {
    return (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceRevisionArn */ .uY)(service, (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service)?.id ?? '');
}
async function readTags({ ecs, log }, cluster, services) {
    if (services.length === 0)
        return new Map();
    try {
        return await ecs.tagsOfServices(cluster, services.map(({ serviceArn }) => serviceArn));
    }
    catch (error) {
        log.notice(`The tags of the services could not be compared: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}`);
        return new Map();
    }
}
async function readRevisions({ ecs, log }, services) {
    if (services.length === 0)
        return new Map();
    try {
        const revisions = await ecs.describeServiceRevisions(services.map(revisionOf));
        return new Map(revisions.map((revision) => [revision.serviceRevisionArn, revision]));
    }
    catch (error) {
        const names = _ecs_members_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_REVISION_ALONE */ .I$.join(' and ');
        log.notice(`${names} could not be compared: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServiceRevisions', error)}`);
        return new Map();
    }
}
const ATTEMPTS = 3;
async function writeTags({ ecs, log, cancelled }, { serviceArn, serviceName }, { set, removed }) {
    for (let attempt = 1;; attempt++) {
        let action = 'ecs:TagResource';
        try {
            if (set.length > 0)
                await ecs.tagResource(serviceArn, set);
            action = 'ecs:UntagResource';
            if (removed.length > 0)
                await ecs.untagResource(serviceArn, removed);
            log.info(`${serviceName}: wrote the tags ${[...set.map(({ key }) => key), ...removed].join(', ')}`);
            return undefined;
        }
        catch (error) {
            if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(error) && attempt < ATTEMPTS && !cancelled.aborted)
                continue;
            return `The tags of the service could not be written: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error)}`;
        }
    }
}


})

};
