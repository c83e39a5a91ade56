export const id = 7024;
export const ids = [7024];
export const modules = {

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare),
/* harmony export */   p: () => (/* binding */ findRevision)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5634);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _history_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(234);
/* harmony import */ var _history_register_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5261);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);






/**
 * Finds the service and the task definition, checks that the task can be started so, and registers a file that its
 * family's newest revision does not say already.
 * @throws {UserError} before anything is registered
 */
async function prepare(tools, order, source, serviceName) {
    const service = serviceName ? await findService(tools, order.cluster, serviceName) : undefined;
    if (source.kind !== 'file') {
        const revision = await findRevision(tools, source.kind === 'arn' ? source.arn : servingOf(service));
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planTask */ .P)(order, revision.definition, service);
        return { revision, service };
    }
    const { definition } = source;
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planTask */ .P)(order, definition, service);
    const arn = (await sameAsNewest(tools, definition)) ?? (await register(tools, definition));
    return { revision: { arn, definition }, service };
}
async function findService({ ecs }, cluster, name) {
    const { services } = await ecs.describeServices(cluster, [name]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service could not be read: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}`);
    });
    const service = services.find(({ status }) => status === 'ACTIVE');
    if (!service) {
        const found = services[0] ? `is ${services[0].status}` : 'does not exist';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service '${name}' of cluster '${cluster}' ${found}: check the name, the cluster and the region.`);
    }
    return service;
}
/**
 * Reads a revision.
 * @param reference an ARN, `family:revision`, or a family for its newest
 * @throws {UserError}
 */
async function findRevision({ ecs }, reference) {
    try {
        const { taskDefinition } = await ecs.describeTaskDefinition(reference);
        return { definition: taskDefinition, arn: String(taskDefinition.taskDefinitionArn) };
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The task definition '${reference}' could not be read: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error)}`);
    }
}
/** The newest revision of the file's family, where it says the same; where it may not be read, the file is registered. */
async function sameAsNewest({ ecs, log }, definition) {
    const newest = await ecs.describeTaskDefinition(String(definition.family)).catch(() => undefined);
    if (!newest)
        return undefined;
    const { taskDefinition, tags } = newest;
    if ((0,_history_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({ ...taskDefinition, tags }, definition).length > 0)
        return undefined;
    const arn = String(taskDefinition.taskDefinitionArn);
    log.info(`${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(arn)} says the same as the file: nothing is registered`);
    return arn;
}
async function register(tools, definition) {
    try {
        const arn = await (0,_history_register_js__WEBPACK_IMPORTED_MODULE_3__/* .registerPatiently */ .E)(tools, definition);
        tools.log.info(`registered ${arn}`);
        return arn;
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:RegisterTaskDefinition', error));
    }
}
function servingOf(service) {
    return (service && (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryOf */ .Os)(service)?.taskDefinition) ?? service?.taskDefinition ?? '';
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTaskBefore: () => (/* binding */ runTaskBefore)
/* harmony export */ });
/* harmony import */ var _src_ecs_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5634);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _src_history_previous_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
/* harmony import */ var _src_run_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3092);
/* harmony import */ var _src_run_prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4676);
/* harmony import */ var _src_run_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5884);
/* harmony import */ var _run_task_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3736);
/* harmony import */ var _run_task_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1542);








/** What a post step says when the task did not come to its end. */
function whyOf(service) {
    const serving = service && (0,_src_history_previous_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .t)(service)?.taskDefinition;
    const still = serving ? `: ${(0,_src_ecs_model_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU)(serving)} still serves '${service.serviceName}'` : '';
    return `This was the task before the update, and nothing was updated${still}.`;
}
/** Runs the task with the revision that the service is to get; one that does not do its work forbids the update. */
function runTaskBefore(tools, aws, { always, order }, onStarted) {
    const memory = (0,_run_task_state_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberTask */ .X)(aws, 'prefixed');
    let left = false;
    return {
        always,
        isLeft: () => left,
        check: (definition, service) => {
            try {
                (0,_src_run_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planTask */ .P)(order, definition, service);
                return undefined;
            }
            catch (error) {
                return (0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
            }
        },
        run: async (taskDefinition, service) => {
            const remember = (trace) => {
                left = true;
                memory.remember(trace, whyOf(service));
                if (trace.taskArn)
                    onStarted(trace.taskArn);
            };
            try {
                const revision = await (0,_src_run_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .findRevision */ .p)(tools, taskDefinition);
                const result = await (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runTask */ .ZZ)({ ...tools, remember }, order, revision, service);
                left &&= tools.cancelled.aborted && (result.verdict === 'cancelled' || result.verdict === 'unknown');
                if (!left) {
                    memory.forget();
                    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportTask */ .o)(result, tools.log);
                }
                return (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .isWell */ .f5)(result) ? undefined : `The task before the update: ${result.verdict}. ${result.reason}`;
            }
            catch (error) {
                return (0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
            }
        },
    };
}


/***/ })

};
