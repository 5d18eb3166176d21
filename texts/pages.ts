/** All German of the pages, by page. Words that other rooms use too stand in `vocabulary`. */
export { CHOICES } from './pages/choices';
export { DUTIES } from './pages/duties';
export { EMPLOYMENT } from './pages/employment';
export { FILE } from './pages/file';
export { FORMS } from './pages/forms';
export { FRAME } from './pages/frame';
export { GUIDELINE } from './pages/guideline';
export { HIRE } from './pages/hire';
export { OUTBOX } from './pages/outbox';
export { STAFF } from './pages/staff';
