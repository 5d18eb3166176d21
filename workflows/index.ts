export { absence } from './absence';
export { careCase } from './care-case';
export { employment } from './employment';
export { grant } from './grant';
export { mandate } from './mandate';
export { outbox } from './outbox';
