export const id = 2892;
export const ids = [2892];
export const modules = {

12892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  keepDeployedImages: () => (keepDeployedImages)
});


var registry = __webpack_require__(58641);
var src_error = __webpack_require__(7611);
var keep = __webpack_require__(15066);
var image_reference = __webpack_require__(36950);
var registry_host = __webpack_require__(53071);
var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/deploy/keep-images.js




async function keepDeployedImages(context, report, name) {
    const kept = report.services.filter(({ verdict }) => (0,rollout_verdict.L)(verdict));
    const images = describeOnce(context);
    for (const result of kept) {
        if (context.cancelled.aborted)
            return;
        try {
            await keepImagesOf(context, result, name, images);
        }
        catch (error) {
            context.log.warning(`${result.service}: its images are not kept: ${(0,src_error.bD)(error)}`);
        }
    }
}
function describeOnce({ ecs }) {
    const described = new Map();
    return (revision) => {
        const known = described.get(revision) ??
            ecs.describeTaskDefinition(revision).then(({ taskDefinition }) => containerImages(taskDefinition));
        described.set(revision, known);
        return known;
    };
}
async function keepImagesOf(context, { service, serving, taskDefinition, previousTaskDefinition }, name, imagesOf) {
    const revision = serving || taskDefinition;
    const isReplaced = previousTaskDefinition !== '' && previousTaskDefinition !== revision;
    const [active, previous] = await Promise.all([
        imagesOf(revision),
        isReplaced ? imagesOf(previousTaskDefinition) : [],
    ]);
    const plans = (0,keep.YB)({ name, service }, active, previous);
    const written = await Promise.all(plans.map((plan) => keep_images_keep(context.clients, plan)));
    const tags = written.flat();
    if (tags.length > 0)
        context.log.info(`${service}: images are kept with the tags ${[...new Set(tags)].join(', ')}`);
}
async function keep_images_keep(clients, { name, active, previous }) {
    const { readImages, tagImage } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(5259), __webpack_require__.e(4080)]).then(__webpack_require__.bind(__webpack_require__, 84080));
    const place = placeOf(clients, active);
    const tags = (0,keep.dy)(name);
    const wanted = idOf(active);
    const before = previous && idOf(previous);
    const replaced = before && 'imageDigest' in before ? before.imageDigest : undefined;
    const found = await readImages(place, [
        wanted,
        ...(replaced ? [{ imageDigest: replaced }] : []),
        ...Object.values(tags).map((imageTag) => ({ imageTag })),
    ]);
    const at = (tag) => found.find((image) => image.tag === tag)?.digest;
    const image = found.find(({ digest, tag }) => 'imageDigest' in wanted ? digest === wanted.imageDigest : tag === wanted.imageTag);
    if (!image)
        return [];
    const there = { active: at(tags.active), previous: at(tags.previous) };
    const isThere = replaced !== undefined && replaced !== image.digest && found.some(({ digest }) => digest === replaced);
    const goal = isThere ? { active: image.digest, previous: replaced } : (0,keep.Mq)(there, image.digest);
    const byDigest = new Map(found.map((one) => [one.digest, one]));
    const writes = (0,keep.vq)(name, there, goal);
    for (const { tag, digest } of writes)
        await tagImage(place, byDigest.get(digest) ?? image, [tag]);
    return writes.map(({ tag }) => tag);
}
function placeOf(clients, { image }) {
    const { host = '', repository = '' } = (0,image_reference.o_)(image) ?? {};
    const registry = (0,registry_host.T)(host);
    const region = registry?.region ?? clients.settings.region;
    return { clients: { ...clients, ecr: () => clients.ecr(region) }, repository, registryId: registry?.account };
}
function idOf({ image }) {
    const { digest, tag = 'latest' } = (0,image_reference.o_)(image) ?? {};
    return digest ? { imageDigest: digest } : { imageTag: tag };
}
function containerImages({ containerDefinitions }) {
    const containers = Array.isArray(containerDefinitions) ? containerDefinitions : [];
    return containers.flatMap(({ name, image }) => {
        const reference = typeof image === 'string' && (0,registry.OF)(image) ? (0,image_reference.o_)(image) : undefined;
        if (!reference)
            return [];
        return [{ container: String(name), image: String(image), place: `${reference.host}/${reference.repository}` }];
    });
}

;// CONCATENATED MODULE: ./build/src/deploy/index.js














})

};
