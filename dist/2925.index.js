export const id = 2925;
export const ids = [2925];
export const modules = {

52925:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  expectImages: () => (expectImages)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46731);
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99523);
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61959);
var _src_ecr_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81061);
var _src_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7611);
var _step_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73505);
var _step_forwarded_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55561);
var _step_id_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88486);
var _build_push_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5733);









async function expectImages(build, index, role) {
    const image = (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedImage */ .w8)(build, index);
    const { repository, region, options } = build;
    if (options.reuse !== 'content')
        return { image, plan: 'would be built' };
    try {
        const given = { ...options, repository, 'aws-region': region, 'role-to-assume': role };
        const { aws, request } = (0,_build_push_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(new _step_forwarded_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ForwardedInputs */ .M(given));
        const clients = (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createClients */ .h)(aws, _step_id_token_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchIdToken */ .F, _step_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq);
        const found = await (0,_src_ecr_index_js__WEBPACK_IMPORTED_MODULE_6__/* .findContent */ .N)(request, {
            clients,
            run: (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_7__/* .createProgramRunner */ .f)(),
            env: process.env,
            mask: _step_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq,
        });
        if ('reason' in found)
            return { image, plan: `would be built: ${found.reason}` };
        return {
            image: { ...image, reference: found.image, isBuilt: false },
            plan: `would be reused: ${found.digest} has the same content`,
        };
    }
    catch (error) {
        const reason = (0,_src_error_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error).replace(/\.$/, '');
        return {
            image,
            plan: `would be built unless an image with the same content exists, which could not be checked: ${reason}`,
        };
    }
}


})

};
