import type { AgentState } from '../agent/agent-state.ts';
import { stateText } from '../agent/state-text.ts';
import type { PopupModel } from './popup-model.ts';

interface Props {
  model: PopupModel;
  agent: AgentState;
}

/** The state of the agent with its one next action, and the switch. */
export function AgentCard({ model, agent }: Props) {
  const { tone, title, sentence, action } = stateText(agent);
  const isCopied = action.do === 'copy' && model.copied.value === action.text;
  const label = isCopied ? 'Copied' : action.label;
  return (
    <section class={`card ${tone}`} aria-labelledby="agent-title">
      <div class="row">
        <span class="dot" aria-hidden="true" />
        <h2 id="agent-title" aria-live="polite">
          {title}
        </h2>
        <AgentSwitch model={model} isOn={agent.kind !== 'browser-only'} />
      </div>
      <p>{sentence}</p>
      {action.do === 'copy' && <code>{action.text}</code>}
      <button
        type="button"
        class={tone === 'good' ? 'quiet' : 'primary'}
        disabled={model.isBusy.value}
        onClick={() => void model.act(action)}
      >
        {label}
      </button>
    </section>
  );
}

function AgentSwitch({ model, isOn }: { model: PopupModel; isOn: boolean }) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-label="Agent on this computer"
      title={isOn ? 'Switch the agent off' : 'Switch the agent on'}
      onClick={() => model.switchAgent(!isOn)}
    />
  );
}
