export { employment } from './employment';
export { outbox } from './outbox';
