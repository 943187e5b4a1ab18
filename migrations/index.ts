export { CreateIdentity1763760000000 } from './1763760000000-create-identity';
