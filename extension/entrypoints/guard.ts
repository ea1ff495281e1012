import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../../shared/detect/index.ts';
export default defineUnlistedScript(() => {
  console.log(createDetector().scan('x@y.org'));
});
