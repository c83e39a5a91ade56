export const id = 2980;
export const ids = [2980];
export const modules = {

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* reexport safe */ _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__.h)
/* harmony export */ });
/* harmony import */ var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);



/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stopLeftTask)
/* harmony export */ });
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4178);
/* harmony import */ var _src_run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5884);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6693);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8486);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1454);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8997);
/* harmony import */ var _run_task_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3374);
/* harmony import */ var _run_task_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3931);
/* harmony import */ var _run_task_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1542);











/** After a cancelled or killed main step: makes sure that its task is stopped, and says how it ended. */
async function stopLeftTask() {
    const memory = (0,_run_task_state_js__WEBPACK_IMPORTED_MODULE_10__/* .recallTask */ .H)();
    if (!memory)
        return;
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .createLog */ .h)();
    const clients = (0,_src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClients */ .h)(memory.aws, _id_token_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchIdToken */ .F);
    const tools = {
        clients,
        ecs: new _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__/* .Ecs */ .U(clients),
        clock: _src_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log,
        cancelled: (0,_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .onCancel */ .Ao)(),
        remember: () => undefined,
    };
    const containerOverrides = (0,_run_task_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readOverrides */ .i)(new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .Inputs */ .G(), memory.names);
    const overrides = containerOverrides.length > 0 ? { overrides: { containerOverrides } } : {};
    const input = { ...memory.trace.input, ...overrides };
    const result = await (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .stopLeft */ .OK)(tools, memory.trace, input, (0,_cancel_js__WEBPACK_IMPORTED_MODULE_4__/* .timeLeft */ .f$)());
    const reason = [memory.why, result.reason].filter(Boolean).join(' ');
    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_9__/* .concludeTask */ .N)({ ...result, reason }, log);
}


/***/ })

};
