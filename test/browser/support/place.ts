import type { ProductPlace } from './product';

/** The product that these tests were given; see `start-product.ts`. */
export function productPlace(): ProductPlace {
  const { BROWSER_TEST_URL: url, BROWSER_TEST_DATA_DIR: dataDirectory } = process.env;
  if (!url || !dataDirectory) throw new Error('No product was started for the tests');
  return { url, dataDirectory };
}
