import type { CloudOrder } from '../../../shared/protocol/cloud.ts';
import type { UnderWay } from '../../channel/orders-messages.ts';
import { AskFirst } from '../skills/ask-first.tsx';
import type { OrdersModel } from './orders-model.ts';
import { fetchedText, type OrderWords, wordsOf } from './words.ts';

interface Props {
  model: OrdersModel;
  order: CloudOrder;
  /** Undefined where it is not being carried out. */
  underWay: UnderWay | undefined;
}

/** One thing the operator wrote, offers or asks. */
export function OrderCard({ model, order, underWay }: Props) {
  const { id, state, issued, warnings } = order;
  const words = wordsOf(order);
  const title = `order-${id}`;
  return (
    <article
      class={state === 'pending' ? 'card attention' : 'card'}
      aria-labelledby={title}
      data-order={id}
    >
      <h2 id={title}>{words.title}</h2>
      <time class="small" dateTime={issued}>
        {new Date(issued).toLocaleString()}
      </time>
      {warnings.map((warning) => (
        <p key={warning} class="problem">
          {warning}
        </p>
      ))}
      {words.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {words.text !== undefined && <pre dir="auto">{words.text}</pre>}
      {words.address !== undefined && <code dir="ltr">{words.address}</code>}
      {underWay && <p role="status">Under way…</p>}
      {underWay?.bytes !== undefined && <p class="small">{fetchedText(underWay)}</p>}
      {state === 'pending' ? (
        <Decision {...{ model, order, words, underWay }} />
      ) : (
        <button
          type="button"
          onClick={(event) => event.isTrusted && void model.say('dismiss', order)}
        >
          Dismiss
        </button>
      )}
    </article>
  );
}

function Decision({ model, order, words, underWay }: Props & { words: OrderWords }) {
  return (
    <div class="row">
      <AskFirst
        label="Agree…"
        question={words.title}
        yes={words.yes}
        isPrimary
        isDisabled={underWay !== undefined}
        onYes={() => void model.say('agree', order)}
      />
      <AskFirst
        label="Decline…"
        question="Decline it? Your operator is told so."
        yes="Decline it"
        isDisabled={underWay !== undefined}
        onYes={() => void model.say('decline', order)}
      />
    </div>
  );
}
