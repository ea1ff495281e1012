import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds what PHP defines', () => {
  expectFindings('PASSWORD', [
    "define('DB_PASSWORD', '«Tulip324$»');\ndefine( 'ADMIN_MDP', '«zebra-362#»' );",
    "define('DB_PASSWORD', getenv('PW')); define('DB_NAME', 'shop'); define('DB_PASSWORD', 'password');",
  ]);
  expectFindings('API_KEY', [
    "define('AUTH_KEY', '«ywMvkJbmONhSL6kEnM8UUFBsNgVAK7RsQnIUNxdp»');\ndefine('CLE_API', '«a5d8517a10d077257ee610dda492bfcb»');",
    "define('AUTH_KEY', 'put your unique phrase here'); define('CACHE_TOKEN', 'home_page_fragment_v2');",
  ]);
});
