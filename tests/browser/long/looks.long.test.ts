/** Every surface in forced colours and at 200 %, where the short run looks at a few of them. */
import { afterAll, beforeAll, test } from 'vitest';
import { lookAt, moreLooks } from '../gallery/looks.ts';
import { type Gallery, openGallery } from '../gallery/open.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

test.each(moreLooks)('%s, %o', (...look) => lookAt(gallery, look));
