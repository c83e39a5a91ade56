export const id = 1142;
export const ids = [1142];
export const modules = {

91142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  prepareTargets: () => (/* reexport safe */ _controllers_js__WEBPACK_IMPORTED_MODULE_0__.g4)
});
var _controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52783);





})

};
