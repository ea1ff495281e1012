import type { FleetNews } from '../channel/orders-messages.ts';
import { newsTitle } from '../orders/badge.ts';
import type { PopupModel } from './popup-model.ts';

/** What waits from the fleet, and the way to it. */
export function NewsCard({ model, news }: { model: PopupModel; news: FleetNews }) {
  return (
    <section class="card attention" aria-labelledby="news-title">
      <div class="row">
        <span class="dot" aria-hidden="true" />
        <h2 id="news-title" aria-live="polite">
          {newsTitle(news)}
        </h2>
      </div>
      {news.pending > 0 && <p>{pendingText(news.pending)}</p>}
      <button type="button" onClick={() => void model.openPanel('orders')}>
        Open
      </button>
    </section>
  );
}

function pendingText(pending: number): string {
  if (pending === 1) return 'One waits for your decision. Nothing is done before.';
  return `${pending} wait for your decision. Nothing is done before.`;
}
