export const id = 4376;
export const ids = [4376];
export const modules = {

64376:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (post)
});
var _step_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);
var _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41067);
var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);



async function post() {
    const scaling = (0,_step_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('scaling') && (await __webpack_require__.e(/* import() */ 7094).then(__webpack_require__.bind(__webpack_require__, 67094))).readSavedScaling();
    await (0,_step_run_task_post_js__WEBPACK_IMPORTED_MODULE_1__/* .stopUnfinishedTask */ .V)();
    if (scaling)
        await scaling.resume();
    const report = await (0,_step_rollout_post_js__WEBPACK_IMPORTED_MODULE_2__/* .concludeCancelled */ .z)();
    if (scaling)
        await scaling.restore(report?.services ?? []);
}


})

};
