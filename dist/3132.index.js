export const id = 3132;
export const ids = [3132];
export const modules = {

73132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (membersBefore),
  I$: () => (OF_REVISION_ALONE),
  Zg: () => (completeMembers),
  cP: () => (OF_REVISION),
  gR: () => (contains),
  u9: () => (hasMembers),
  vR: () => (membersToRestore)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);



const OF_REVISION = [
    'gatewayConnectors',
    'loadBalancers',
    'monitoring',
    'networkConfiguration',
    'platformVersion',
    'serviceConnectConfiguration',
    'serviceRegistries',
    'volumeConfigurations',
    'vpcLatticeConfigurations',
];
const OF_REVISION_ALONE = ['gatewayConnectors', 'monitoring'];
const DEFAULTS = {
    propagateTags: 'NONE',
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        earlySuccessCriteria: { enable: false },
    },
};
const REQUIRED = {
    deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        earlySuccessCriteria: { sourceServiceRevisionCleanup: 'BLOCKING' },
    },
};
function memberOf(service, name, asked) {
    return merge(partFor(DEFAULTS[name], asked), shownMember(service, name));
}
function shownMember(service, name) {
    const primary = ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service) ?? {});
    if (name === VOLUMES)
        return managedVolumes(primary[name]);
    return service[name] ?? primary[name];
}
const VOLUMES = 'volumeConfigurations';
function managedVolumes(volumes) {
    return (volumes ?? []).filter(({ managedEBSVolume }) => managedEBSVolume !== undefined);
}
function completeMembers(service, asked) {
    return Object.fromEntries(Object.entries(asked).map(([name, value]) => [
        name,
        (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? merge(merge(partFor(REQUIRED[name], value), shownMember(service, name)), value) : value,
    ]));
}
function partFor(value, asked) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(asked))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(asked, name)));
}
function hasMembers(service, asked) {
    return Object.entries(asked).every(([name, value]) => contains(memberOf(service, name, value), value));
}
function membersBefore(service, asked) {
    return Object.fromEntries(Object.entries(asked).flatMap(([name, wanted]) => {
        const value = memberOf(service, name, wanted);
        return value === undefined ? [] : [[name, value]];
    }));
}
function membersToRestore(service, before, asked) {
    return Object.fromEntries(Object.entries(before).flatMap(([name, value]) => {
        const now = memberOf(service, name, asked[name]);
        const restored = now === undefined || name === VOLUMES ? value : restore(now, value, asked[name]);
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(restored, now) ? [] : [[name, restored]];
    }));
}
function restore(now, before, asked) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(now) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(asked) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(before))
        return contains(now, asked) ? before : now;
    const changed = Object.entries(asked).map(([name, value]) => [name, restore(now[name], before[name], value)]);
    const all = { ...now, ...Object.fromEntries(changed) };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
function merge(under, over) {
    if (over === undefined)
        return under;
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(under) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(over))
        return over;
    const merged = Object.entries(over).map(([name, value]) => [name, merge(under[name], value)]);
    return { ...under, ...Object.fromEntries(merged) };
}
function contains(now, asked) {
    if (asked === null)
        return now === undefined || now === null;
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(asked)) {
        return (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(now) && Object.entries(asked).every(([name, value]) => contains(now[name], value));
    }
    if (!Array.isArray(asked) || !asked.some(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G))
        return asked === undefined || (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(now, asked);
    if (!Array.isArray(now) || now.length !== asked.length)
        return false;
    const left = [...now];
    return asked.every((one) => {
        const at = left.findIndex((other) => contains(other, one));
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}


})

};
