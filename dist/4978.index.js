export const id = 4978;
export const ids = [4978];
export const modules = {

14978:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (readYaml)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);



const MOST_BYTES = 131_072;
const MOST_LEVELS = 100;
const MOST_ALIASES = 50;
function readYaml(text, input) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        return {
            problem: `${input} has ${bytes} bytes; expected at most ${MOST_BYTES}.`,
        };
    }
    if (isTooDeep(text)) {
        return { problem: `${input} is nested more than ${MOST_LEVELS} levels deep.` };
    }
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, merge: true });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lineCounter.linePos(error.pos[0]);
        const message = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(error.message.replace(/[.;] please use .*$|\.$/i, ''));
        return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${col}): ${message}.` };
    }
    let circular;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, node, path) => {
            if (path.some((outer) => outer === node.resolve(document)))
                circular ??= node.source;
        },
        Scalar: (_, node) => {
            const { value, source } = node;
            if (typeof value === 'number' && source !== undefined && String(value) !== source)
                node.value = source;
        },
    });
    if (circular !== undefined)
        return { problem: `${input} has the anchor '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(circular)}', which contains itself.` };
    try {
        return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
    }
    catch (failure) {
        const message = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)((0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(failure).replace(/\.$/, ''));
        return { problem: `${input} has an anchor or alias that cannot be resolved: ${message}.` };
    }
}
function isTooDeep(text) {
    let brackets = 0;
    let levels = 0;
    let isIndicators = true;
    for (const character of text) {
        if (character === '\n') {
            levels = 0;
            isIndicators = true;
        }
        else if (character === '[' || character === '{')
            brackets++;
        else if (character === ']' || character === '}')
            brackets = Math.max(0, brackets - 1);
        else if (isIndicators && '-?:'.includes(character))
            levels++;
        else if (character !== ' ')
            isIndicators = false;
        if (brackets > MOST_LEVELS || levels > MOST_LEVELS)
            return true;
    }
    return false;
}


})

};
