export const id = 2703;
export const ids = [2703];
export const modules = {

52703:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fromEnv: () => (/* reexport safe */ _fromEnv__WEBPACK_IMPORTED_MODULE_0__.sF)
});
var _fromEnv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77240);



})

};
