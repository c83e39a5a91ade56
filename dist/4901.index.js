export const id = 4901;
export const ids = [4901];
export const modules = {

54901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readGroupHistory: () => (readGroupHistory)
});

var failure = __webpack_require__(22529);
var arn = __webpack_require__(22672);
var codedeploy = __webpack_require__(60536);
var json = __webpack_require__(21665);
;// CONCATENATED MODULE: ./build/src/codedeploy/list-deployments.js

const MAX_PAGES = 10;
async function listDeployments(clients, { application, group }) {
    const { ListDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
    const client = await clients.codeDeploy();
    const ids = [];
    let nextToken;
    for (let page = 0; page < MAX_PAGES; page++) {
        const input = { applicationName: application, deploymentGroupName: group, ...(nextToken && { nextToken }) };
        const { output } = await (0,json.X)(client, new ListDeploymentsCommand(input), input);
        ids.push(...(output.deployments ?? []));
        nextToken = output.nextToken;
        if (!nextToken)
            break;
    }
    return ids;
}

var model = __webpack_require__(20833);
var appspec = __webpack_require__(98352);
var pace = __webpack_require__(69232);
var ecs = __webpack_require__(35260);
var run_digests = __webpack_require__(63699);
;// CONCATENATED MODULE: ./build/src/controller/codedeploy/history.js




const MAX = 30;
const MAX_CONCURRENT = 8;
async function readGroupHistory(context, cluster, service, group) {
    const { ecs, clients } = context;
    const codeDeploy = new codedeploy.R(clients);
    const ids = await (0,pace.k)(context, () => listDeployments(clients, group));
    const infos = await newestOf(context, codeDeploy, ids);
    const byId = new Map(infos.map((info) => [info.deploymentId, info]));
    const known = infos.filter((info) => !(0,model.c)(info)).toSorted((a, b) => (b.createTime ?? 0) - (a.createTime ?? 0));
    const { specs, unread } = await readSpecs(context, codeDeploy, known);
    const digests = await (0,run_digests.P)(ecs, cluster, service.serviceName).catch(() => new Map());
    const revisionOf = revisionsOf(service, specs);
    const revisions = new Set(known.flatMap((info) => revisionOf(info) ?? []));
    const images = new Map(await inTurns([...revisions], async (arn) => [arn, await imagesOf(ecs, arn, digests.get(arn))]));
    const history = known.flatMap((info) => {
        const taskDefinition = revisionOf(info);
        const spec = specs.get(shaOf(info));
        if (!taskDefinition)
            return [];
        return [
            {
                taskDefinition,
                images: images.get(taskDefinition) ?? [],
                deployment: '',
                id: info.deploymentId,
                status: statusOf(info, byId),
                createdAt: info.createTime ?? 0,
                ...(info.errorInformation?.message && { statusReason: info.errorInformation.message }),
                ...(spec && { appSpec: (0,appspec.bz)(spec) }),
            },
        ];
    });
    return { history, ...(unread && { unread }) };
}
async function newestOf(context, codeDeploy, ids) {
    const read = (some) => inTurns(some, (id) => (0,pace.k)(context, () => codeDeploy.deployment(id)));
    if (ids.length <= MAX)
        return read(ids);
    const [first, last] = await read([ids[0], ids.at(-1)]);
    const isOldestFirst = (first?.createTime ?? 0) < (last?.createTime ?? 0);
    return read(isOldestFirst ? ids.slice(-MAX) : ids.slice(0, MAX));
}
async function readSpecs(context, codeDeploy, infos) {
    const specs = new Map();
    let unread = '';
    const once = new Map(infos.map((info) => [shaOf(info), info]));
    await inTurns([...once], async ([sha256, info]) => {
        const spec = await (0,pace.k)(context, () => codeDeploy.appSpec(info)).catch((error) => {
            unread ||= (0,failure.Ic)('codedeploy:GetApplicationRevision', error);
            return undefined;
        });
        if (spec)
            specs.set(sha256, spec);
    });
    return { specs, unread };
}
function revisionsOf({ taskSets = [], taskDefinition = '' }, specs) {
    const [any = taskDefinition] = taskSets.map((taskSet) => taskSet.taskDefinition);
    const base = any.slice(0, any.lastIndexOf('/') + 1);
    return (info) => {
        const taskSet = taskSets.find(({ externalId }) => externalId === info.deploymentId);
        if (taskSet)
            return taskSet.taskDefinition;
        const spec = specs.get(shaOf(info));
        const named = spec && (0,appspec.$0)(spec);
        return named && ((0,arn.EH)(named) ? named : `${base}${named}`);
    };
}
function shaOf({ deploymentId, revision }) {
    return revision?.appSpecContent?.sha256 ?? revision?.string?.sha256 ?? deploymentId;
}
function statusOf(info, byId) {
    if (info.status === 'Succeeded' || (!(0,model.h)(info) && info.instanceTerminationWaitTimeStarted))
        return 'SUCCESSFUL';
    if (!(0,model.h)(info))
        return 'IN_PROGRESS';
    const { rollbackDeploymentId } = info.rollbackInfo ?? {};
    if (rollbackDeploymentId === undefined)
        return 'STOPPED';
    const rollback = byId.get(rollbackDeploymentId);
    if (rollback && !(0,model.h)(rollback))
        return 'ROLLBACK_IN_PROGRESS';
    return rollback && rollback.status !== 'Succeeded' ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCESSFUL';
}
async function imagesOf(ecs, taskDefinition, digests) {
    const described = await ecs.describeTaskDefinition(taskDefinition).catch(() => undefined);
    const containers = (described?.taskDefinition.containerDefinitions ?? []);
    return containers.map(({ name, image }) => {
        const digest = digests?.get(String(name));
        return { container: String(name), image: String(image), ...(digest && { digest }) };
    });
}
async function inTurns(items, work) {
    const done = [];
    for (const some of (0,ecs.VN)(items, MAX_CONCURRENT))
        done.push(...(await Promise.all(some.map(work))));
    return done;
}


})

};
