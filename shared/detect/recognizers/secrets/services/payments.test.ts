import { it } from 'vitest';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { PAYMENT_TOKENS } from './payments.ts';
import { alnum, base64, digits, hex, lower, UUID, upper, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'stripe-secret-key': [`use «sk_live_${alnum(24)}».`, `use sk_live_${alnum(5)} here`],
  'stripe-restricted-key': [`"«rk_live_${alnum(16)}»"`, `use rk_live_${'x'.repeat(40)}`],
  'stripe-webhook-secret': [`use «whsec_${alnum(32)}».`, `use whsec_${alnum(5)} here`],
  'stripe-organisation-key': [
    `it is «sk_org_live_${alnum(16)}» now`,
    `see sk_org_live_your-key-goes-here`,
  ],
  'square-token': [`"«EAAA${url64(56)}»"`, `use EAAA${'x'.repeat(40)}`],
  'square-access-token': [`"«sq0atp-${url64(22)}»"`, `use sq0atp-${'x'.repeat(40)}`],
  'square-oauth-secret': [`it is «sq0csp-${url64(43)}» now`, `see sq0csp-your-key-goes-here`],
  'square-sandbox-secret': [
    `use «sandbox-sq0csb-${url64(30)}».`,
    `use sandbox-sq0csb-${url64(5)} here`,
  ],
  'braintree-token': [
    `it is «access_token$production$${lower(16)}$${hex(32)}» now`,
    `see access_token$your-key-goes-here`,
  ],
  'braintree-key': [`BRAINTREE_API_KEY=«${hex(32)}»`, `braintree build ${hex(32)} of today`],
  'paypal-token': [`"«A21AA${url64(80)}»"`, `use A21AA${'x'.repeat(40)}`],
  'paypal-secret': [`our paypal api key: «E${url64(70)}»`, `paypal build E${url64(70)} of today`],
  'adyen-key': [`use «AQE${alnum(40)}-${alnum(40)}».`, `use AQE${alnum(5)} here`],
  'razorpay-key': [`it is «rzp_live_${alnum(14)}» now`, `see rzp_live_your-key-goes-here`],
  'razorpay-secret': [
    `Razorpay token is «${alnum(24)}» ok`,
    `razorpay build ${alnum(24)} of today`,
  ],
  'flutterwave-key': [`use «FLWSECK_TEST-${hex(32)}-X».`, `use FLWSECK_TEST-${hex(5)} here`],
  'paystack-key': [`PAYSTACK_API_KEY=«sk_live_${hex(40)}»`, `paystack key of the shop`],
  'mollie-key': [`use «live_${alnum(30)}».`, `use live_${alnum(5)} here`],
  'gocardless-token': [
    `our gocardless api key: «live_${url64(40)}»`,
    `gocardless build live_${url64(40)} of today`,
  ],
  'paddle-key': [
    `use «pdl_live_apikey_${lower(26)}_${alnum(22)}_${alnum(3)}».`,
    `use pdl_live_apikey_${alnum(5)} here`,
  ],
  'paddle-webhook-secret': [
    `use «pdl_ntfset_${lower(26)}_${base64(32)}».`,
    `use pdl_ntfset_${base64(5)} here`,
  ],
  'lemonsqueezy-key': [
    `LEMONSQUEEZY_API_KEY=«eyJ${alnum(33)}.${url64(220)}.${url64(220)}»`,
    `lemonsqueezy build eyJ${alnum(33)}.${url64(220)}.${url64(220)} of today`,
  ],
  'polar-token': [`"«polar_oat_${url64(32)}»"`, `use polar_oat_${'x'.repeat(40)}`],
  'plaid-token': [`it is «access-sandbox-${UUID}» now`, `see access-sandbox-your-key-goes-here`],
  'plaid-secret': [`PLAID_API_KEY=«${hex(30)}»`, `plaid build ${hex(30)} of today`],
  'wise-token': [`our wise api key: «${UUID}»`, `wise build ${UUID} of today`],
  'klarna-secret': [
    `our klarna api key: «klarna_live_api_${url64(60)}»`,
    `klarna build klarna_live_api_${url64(60)} of today`,
  ],
  'mercado-pago-token': [
    `it is «APP_USR-${digits(16)}-${digits(6)}-${hex(32)}-${digits(9)}» now`,
    `see APP_USR-your-key-goes-here`,
  ],
  'midtrans-key': [`"«Mid-server-${url64(20)}»"`, `use Mid-server-${'x'.repeat(40)}`],
  'xendit-key': [`"«xnd_production_${alnum(40)}»"`, `use xnd_production_${'x'.repeat(40)}`],
  'duffel-token': [`use «duffel_live_${url64(43)}».`, `use duffel_live_${url64(5)} here`],
  'shippo-token': [`use «shippo_live_${hex(40)}».`, `use shippo_live_${hex(5)} here`],
  'easypost-key': [`use «EZAK${alnum(54)}».`, `use EZAK${alnum(5)} here`],
  'shopify-token': [`"«shpat_${alnum(32)}»"`, `use shpat_${'x'.repeat(40)}`],
  'shopify-custom-app-token': [`use «shpca_${alnum(32)}».`, `use shpca_${alnum(5)} here`],
  'shopify-private-app-token': [`use «shppa_${alnum(32)}».`, `use shppa_${alnum(5)} here`],
  'shopify-shared-secret': [`use «shpss_${alnum(32)}».`, `use shpss_${alnum(5)} here`],
  'shopify-partner-token': [`use «prtapi_${alnum(32)}».`, `use prtapi_${alnum(5)} here`],
  'etsy-key': [`Etsy token is «${lower(24)}» ok`, `etsy build ${lower(24)} of today`],
  'ebay-key': [
    `Ebay token is «PRD-${hex(12)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(4)}» ok`,
    `ebay build PRD-${hex(12)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(4)} of today`,
  ],
  'woocommerce-key': [`it is «cs_${hex(40)}» now`, `see cs_your-key-goes-here`],
  'coinbase-key': [
    `it is «organizations/${UUID}/apiKeys/${UUID}» now`,
    `see organizations/your-key-goes-here`,
  ],
  'coinbase-secret': [
    `Coinbase token is «${base64(86)}==» ok`,
    `coinbase build ${base64(86)}== of today`,
  ],
  'binance-secret': [`Binance token is «${alnum(64)}» ok`, `binance build ${alnum(64)} of today`],
  'kraken-secret': [`KRAKEN_API_KEY=«${base64(86)}==»`, `kraken build ${base64(86)}== of today`],
  'kucoin-secret': [`KUCOIN_API_KEY=«${UUID}»`, `kucoin build ${UUID} of today`],
  'infura-key': [`INFURA_API_KEY=«${hex(32)}»`, `infura build ${hex(32)} of today`],
  'alchemy-key': [`ALCHEMY_API_KEY=«${url64(32)}»`, `alchemy build ${url64(32)} of today`],
  'etherscan-key': [`ETHERSCAN_API_KEY=«${upper(34)}»`, `etherscan build ${upper(34)} of today`],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(PAYMENT_TOKENS, EXAMPLES);
});
