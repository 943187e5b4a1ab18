import { Product } from './product';

declare global {
  var resoluteProduct: Product | undefined;
}

/** Once before all tests: starts the product and tells the tests, through the environment, where it is. */
export default async function startProduct(): Promise<void> {
  const product = await Product.start();
  globalThis.resoluteProduct = product;
  // Jest runs no teardown when it is ended from outside, as by `timeout`.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void product.stop().finally(() => process.exit(1)));
  process.env.BROWSER_TEST_URL = product.url;
  process.env.BROWSER_TEST_DATA_DIR = product.dataDirectory;
}
