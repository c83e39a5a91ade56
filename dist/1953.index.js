export const id = 1953;
export const ids = [1953];
export const modules = {

71953:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  preflight: () => (/* reexport safe */ _preflight_js__WEBPACK_IMPORTED_MODULE_0__.M)
});
var _preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54402);



})

};
