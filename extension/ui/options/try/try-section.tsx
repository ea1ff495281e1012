import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Span } from '../../../../shared/detect/types.ts';
import type { OptionsSnapshot } from '../../../channel/options-messages.ts';
import { borrowDetection } from '../../../explain/borrow-detection.ts';
import type { LentDetection } from '../../../explain/lent-detection.ts';
import { modelText } from '../../../inference/state-text.ts';
import { HighlightedField } from '../highlighted-field.tsx';
import type { OptionsModel } from '../options-model.ts';
import { Section } from '../section.tsx';
import { FindingList } from './finding-list.tsx';

const LONGEST_TEXT = 20_000;
/** Typing pauses this long before the model is asked. */
const IDLE_MS = 150;
const NO_SPANS: readonly Span[] = [];

interface Props {
  model: OptionsModel;
  snapshot: OptionsSnapshot;
}

/** What would be found in a text, with an explanation of each finding. Nothing of it leaves the page. */
export function TrySection({ model, snapshot }: Props) {
  const text = useSignal('');
  const heard = useSignal<{ text: string; spans: readonly Span[] }>({ text: '', spans: NO_SPANS });
  const active = useSignal<number | undefined>(undefined);
  const detection = useSignal<LentDetection | 'failed' | undefined>(undefined);
  const now = text.value;
  useEffect(() => {
    if (now.trim() === '') return;
    const timer = setTimeout(async () => {
      const answer = await model.tag(now);
      if (answer.kind === 'spans') heard.value = { text: now, spans: answer.spans };
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [now, model, heard]);

  const modelSpans = heard.value.text === now ? heard.value.spans : NO_SPANS;
  const { policy } = snapshot;
  const rules = detection.value === 'failed' ? undefined : detection.value;
  const findings = useMemo(
    () => rules?.findingsIn(now, policy, modelSpans) ?? [],
    [rules, now, policy, modelSpans],
  );
  // They are needed by those who turn to this part only.
  const fetchRules = () =>
    borrowDetection().then(
      (lent) => {
        detection.value = lent;
      },
      () => {
        detection.value = 'failed';
      },
    );
  const point = (range: number | undefined) => {
    active.value = range;
  };
  return (
    <Section
      id="try"
      title="Try it"
      intro="Write or paste a text to see what is found in it with these settings. It stays on this computer and is not kept."
    >
      <HighlightedField
        label="Text to look into"
        text={now}
        ranges={findings}
        placeholder="My name is…, my number is…"
        maxLength={LONGEST_TEXT}
        active={active.value}
        isQuiet={(range) => findings[range]?.action === 'allow'}
        onPoint={point}
        onText={(next) => {
          void fetchRules();
          text.value = next;
          active.value = undefined;
        }}
      />
      {rules !== undefined && (
        <FindingList
          text={now}
          findings={findings}
          modelSpans={modelSpans}
          why={rules.why}
          active={active.value}
          onPoint={point}
        />
      )}
      {detection.value === 'failed' && (
        <p role="alert" class="problem">
          The rules could not be loaded. Reload this page and try again.
        </p>
      )}
      <p class="small">{modelText(snapshot.model).sentence}</p>
    </Section>
  );
}
