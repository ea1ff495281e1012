import { it } from 'vitest';
import { AI_TOKENS } from './ai.ts';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { alnum, hex, lower, UUID, upper, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'openai-project-key': [`it is «sk-proj-${url64(20)}» now`, `see sk-proj-your-key-goes-here`],
  'openai-service-key': [
    `it is «sk-svcacct-${url64(20)}» now`,
    `see sk-svcacct-your-key-goes-here`,
  ],
  'openai-admin-key': [`it is «sk-admin-${url64(20)}» now`, `see sk-admin-your-key-goes-here`],
  'openai-key': [`it is «sk-${alnum(16)}» now`, `see sk-your-key-goes-here`],
  'anthropic-key': [`"«sk-ant-${url64(20)}»"`, `use sk-ant-${'x'.repeat(40)}`],
  'openrouter-key': [`use «sk-or-v1-${alnum(32)}».`, `use sk-or-${alnum(5)} here`],
  'langfuse-secret-key': [`"«sk-lf-${UUID}»"`, `use sk-lf-${'x'.repeat(40)}`],
  'helicone-key': [`use «sk-helicone-${url64(16)}».`, `use sk-helicone-${url64(5)} here`],
  'google-api-key': [`it is «AIza${url64(32)}» now`, `see AIzayour-key-goes-here`],
  'gemini-key': [`it is «AQ.Ab${url64(30)}» now`, `see AQ.Abyour-key-goes-here`],
  'hugging-face-token': [`use «hf_${alnum(26)}».`, `use hf_${alnum(5)} here`],
  'hugging-face-organisation-token': [
    `it is «api_org_${alnum(26)}» now`,
    `see api_org_your-key-goes-here`,
  ],
  'replicate-token': [`"«r8_${alnum(32)}»"`, `use r8_${'x'.repeat(40)}`],
  'groq-key': [`"«gsk_${alnum(40)}»"`, `use gsk_${'x'.repeat(40)}`],
  'perplexity-key': [`it is «pplx-${alnum(32)}» now`, `see pplx-your-key-goes-here`],
  'xai-key': [`"«xai-${alnum(60)}»"`, `use xai-${'x'.repeat(40)}`],
  'cerebras-key': [`"«csk-${alnum(32)}»"`, `use csk-${'x'.repeat(40)}`],
  'nvidia-key': [`"«nvapi-${url64(40)}»"`, `use nvapi-${'x'.repeat(40)}`],
  'fireworks-key': [`use «fw_${alnum(20)}».`, `use fw_${alnum(5)} here`],
  'together-key': [`"«tgp_v1_${url64(30)}»"`, `use tgp_v1_${'x'.repeat(40)}`],
  'elevenlabs-key': [`it is «sk_${hex(48)}» now`, `see sk_your-key-goes-here`],
  'cartesia-key': [`"«sk_car_${alnum(16)}»"`, `use sk_car_${'x'.repeat(40)}`],
  'langsmith-key': [`it is «lsv2_pt_${hex(32)}_${hex(10)}» now`, `see lsv2_pt_your-key-goes-here`],
  'langchain-key': [`use «ls__${lower(32)}».`, `use ls__${lower(5)} here`],
  'pinecone-key': [`use «pcsk_${alnum(50)}».`, `use pcsk_${alnum(5)} here`],
  'tavily-key': [`use «tvly-${url64(24)}».`, `use tvly-${url64(5)} here`],
  'firecrawl-key': [`use «fc-${hex(32)}».`, `use fc-${hex(5)} here`],
  'jina-key': [`use «jina_${alnum(50)}».`, `use jina_${alnum(5)} here`],
  'voyage-key': [`use «pa-${url64(40)}».`, `use pa-${url64(5)} here`],
  'brave-search-key': [`it is «BSA${url64(27)}» now`, `see BSAyour-key-goes-here`],
  'e2b-key': [`it is «e2b_${hex(40)}» now`, `see e2b_your-key-goes-here`],
  'apify-token': [`"«apify_api_${alnum(30)}»"`, `use apify_api_${'x'.repeat(40)}`],
  'runpod-key': [`use «rpa_${upper(30)}».`, `use rpa_${upper(5)} here`],
  'weights-and-biases-key': [`"«wandb_v1_${url64(40)}»"`, `use wandb_v1_${'x'.repeat(40)}`],
  'context7-key': [`"«ctx7sk-${UUID}»"`, `use ctx7sk-${'x'.repeat(40)}`],
  'weights-and-biases-legacy-key': [
    `our wandb api key: «${hex(40)}»`,
    `wandb build ${hex(40)} of today`,
  ],
  'mistral-key': [`our mistral api key: «${alnum(32)}»`, `mistral build ${alnum(32)} of today`],
  'cohere-key': [`our cohere api key: «${alnum(40)}»`, `cohere build ${alnum(40)} of today`],
  'together-legacy-key': [
    `Together token is «${hex(64)}» ok`,
    `together build ${hex(64)} of today`,
  ],
  'deepgram-key': [`Deepgram token is «${hex(40)}» ok`, `deepgram build ${hex(40)} of today`],
  'assemblyai-key': [
    `our assemblyai api key: «${hex(32)}»`,
    `assemblyai build ${hex(32)} of today`,
  ],
  'weaviate-key': [`our weaviate api key: «${alnum(36)}»`, `weaviate build ${alnum(36)} of today`],
  'qdrant-key': [`Qdrant token is «${url64(40)}» ok`, `qdrant build ${url64(40)} of today`],
  'exa-key': [`our exa api key: «${UUID}»`, `exa build ${UUID} of today`],
  'ai21-key': [`AI21_API_KEY=«${alnum(32)}»`, `ai21 build ${alnum(32)} of today`],
  'azure-openai-key': [`Openai token is «${hex(32)}» ok`, `openai build ${hex(32)} of today`],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(AI_TOKENS, EXAMPLES);
});
