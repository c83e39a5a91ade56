export const id = 6404;
export const ids = [6404];
export const modules = {

/***/ 64376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41067);
/* harmony import */ var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);


/** After a cancelled or killed main step: stops the task before the update, or sees to the deployment. */
async function post() {
    await (0,_step_run_task_post_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLeftTask */ .h)();
    await (0,_step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeCancelled */ .z)();
}


/***/ }),

/***/ 92515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ whyNoVolume),
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);

/**
 * Why UpdateService is certain to refuse what was asked for; ECS says so only after a task definition was registered.
 * @returns `undefined` where nothing is known against it
 */
function whyUnfit(service, members) {
    const { serviceName, schedulingStrategy } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `the service '${serviceName}' is a DAEMON`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, and ${daemon}, which runs one task on each container instance: leave 'desired-count' out.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, and ${daemon}, of which ECS takes at most 100: leave 'maximum-percent' out.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100 % ECS may neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
/**
 * Why the task definition cannot have the volumes that were asked for.
 * @param input the input that names the volume
 */
function whyNoVolume(definition, { volumeConfigurations = [] }, input = 'service-managed-ebs-volume-name') {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `Input '${input}' is '${unknown.name}', and the task definition ${has}: name a volume with 'configuredAtLaunch: true'.`;
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stopLeftTask)
/* harmony export */ });
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53796);
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78179);
/* harmony import */ var _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73243);
/* harmony import */ var _src_run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35884);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6693);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88486);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1454);
/* harmony import */ var _last_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41000);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68997);
/* harmony import */ var _run_task_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93374);
/* harmony import */ var _run_task_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3736);
/* harmony import */ var _run_task_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81542);













/** After a cancelled or killed main step: makes sure that its task is stopped, and says how it ended. */
async function stopLeftTask() {
    const memory = (0,_run_task_state_js__WEBPACK_IMPORTED_MODULE_11__/* .recallTask */ .H)();
    if (!memory)
        return;
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .createLog */ .h)();
    const clients = (0,_src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClients */ .h)(memory.aws, _id_token_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchIdToken */ .F, _commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq);
    const tools = {
        clients,
        ecs: new _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__/* .Ecs */ .U6(clients),
        clock: _src_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log,
        cancelled: (0,_cancel_js__WEBPACK_IMPORTED_MODULE_12__/* .onCancel */ .A)(),
        remember: () => undefined,
    };
    const containerOverrides = (0,_run_task_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readOverrides */ .i)(new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .Inputs */ .G(), memory.names);
    const overrides = containerOverrides.length > 0 ? { overrides: { containerOverrides } } : {};
    const input = { ...memory.trace.input, ...overrides };
    const result = await (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .stopLeft */ .OK)(tools, memory.trace, input, (0,_last_word_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLeft */ .f$)());
    const reason = [memory.why, result.reason].filter(Boolean).join(' ');
    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_10__/* .concludeTask */ .N)({ ...result, reason }, log);
}


/***/ })

};
