import './start-product';

export default async function stopProduct(): Promise<void> {
  await globalThis.resoluteProduct?.stop();
}
