export const id = 8634;
export const ids = [8634];
export const modules = {

58634:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* reexport safe */ _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__.z)
});
var _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41067);



})

};
