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



/***/ })

};
