import { HOST_ID } from '../../shared/identity.ts';
import { createPeer } from '../../shared/protocol/peer.ts';
import { type AgentLink, createAgentLink } from '../agent/agent-link.ts';
import { createPortTransport } from '../agent/port-transport.ts';
import { browser } from '../browser.ts';
import { createGuardServer, type GuardServer } from '../channel/guard-server.ts';
import { GUARD_PORT } from '../channel/messages.ts';
import { OPTIONS_PORT } from '../channel/options-messages.ts';
import { createOptionsServer } from '../channel/options-server.ts';
import { ORDERS_PORT } from '../channel/orders-messages.ts';
import type { PageServer } from '../channel/page-server.ts';
import { POPUP_PORT } from '../channel/popup-messages.ts';
import { createPopupServer, type PopupServer } from '../channel/popup-server.ts';
import { SKILLS_PORT } from '../channel/skills-messages.ts';
import { VAULT_PORT } from '../channel/vault-messages.ts';
import type { VaultServer } from '../channel/vault-server.ts';
import { createConversations } from '../conversation/conversations.ts';
import { createMapStore } from '../conversation/map-store.ts';
import { createTabActivities } from '../conversation/tab-activity.ts';
import { createModelClient } from '../inference/client.ts';
import { ownModelPage } from '../inference/page/own-page.ts';
import { createAllowList } from '../sites/allow-list.ts';
import { createEnterSends } from '../sites/enter-sends.ts';
import { createVaultSource, type VaultSource } from '../vault/vault-source.ts';
import { readAgentEnabled, saveAgentEnabled } from './agent-setting.ts';
import { createAskHandlers } from './ask-handlers.ts';
import { followGrants } from './browser-grants.ts';
import { createPolicySource, type PolicySource } from './policy-source.ts';
import { type OrdersSide, startOrders } from './start-orders.ts';
import { type SkillsSide, startSkills } from './start-skills.ts';
import { startVault } from './start-vault.ts';

/** Composition root of the background: everything is made here and handed to whom it concerns. */
export function startBackground(signal: AbortSignal): void {
  const { local, session } = browser.storage;
  const tabs = createTabActivities(session, Date.now);
  const policies = createPolicySource({
    area: local,
    agent: () => link.peer(),
    onChange(policy) {
      guards.toAll({ push: 'policy', policy });
      optionsPages.refresh();
    },
  });
  const vault = createVaultSource({ agent: () => link.peer(), onChange: () => showState() });
  const showState = () => {
    popups.refresh();
    optionsPages.refresh();
    vaultPages.refresh();
    skills.pages.refresh();
    orders.refresh();
  };
  const link: AgentLink = createLink(signal, {
    guards: () => guards,
    showState,
    policies,
    vault,
    skills: () => skills,
    orders: () => orders,
  });
  const skills: SkillsSide = startSkills({ link, vault });
  const orders: OrdersSide = startOrders({ link, vault, onNews: () => popups.refresh() });
  const model = createModelClient({
    page: ownModelPage(),
    onState: showState,
    random: Math.random,
    now: () => performance.now(),
  });
  const conversations = createConversations({
    store: createMapStore(session, Date.now),
    agent: link.peer,
    onEntries: (key, entries) => guards.toConversation(key, entries),
  });
  const { windows: vaultWindows, pages: vaultPages } = startVault({ link, vault });
  const guards: GuardServer = createGuardServer(
    createAskHandlers({
      link,
      model,
      conversations,
      tabs,
      allowList: createAllowList(local),
      enterSends: createEnterSends(local),
      policies,
      vaultWindows,
      onSent: () => popups.refresh(),
      now: Date.now,
    }),
  );
  const popups: PopupServer = createPopupServer({
    link,
    model,
    vault,
    orders,
    tabs,
    saveAgentEnabled: (enabled) => saveAgentEnabled(local, enabled),
  });
  const optionsPages: PageServer = createOptionsServer({ link, model, policies });

  serveConnections({
    guards,
    popups,
    optionsPages,
    vaultPages,
    skillsPages: skills.pages,
    ordersPages: orders.pages,
  });
  followGrants();
  void link.connect().then(() => {
    vault.lookedFor();
    orders.source.lookedFor();
  });
}

interface Listeners {
  guards(): GuardServer;
  showState(): void;
  policies: PolicySource;
  vault: VaultSource;
  skills(): SkillsSide;
  orders(): OrdersSide;
}

function createLink(signal: AbortSignal, listeners: Listeners): AgentLink {
  return createAgentLink({
    openTransport: openNativeTransport,
    createPeer: (transport) => createPeer(transport, {}),
    build: browser.runtime.getManifest().version,
    enabled: readAgentEnabled(browser.storage.local),
    random: Math.random,
    signal,
    onPeer(peer) {
      listeners.policies.follow(peer);
      listeners.vault.follow(peer);
      listeners.skills().source.follow(peer);
      listeners.orders().source.follow(peer);
    },
    onState: (state) => {
      listeners.guards().toAll({ push: 'agent', connected: state.kind === 'connected' });
      listeners.showState();
    },
  });
}

function openNativeTransport() {
  const port = browser.runtime.connectNative(HOST_ID);
  // Chromium says why in lastError, Firefox on the port itself.
  const errorOf = () =>
    browser.runtime.lastError?.message ?? (port as { error?: { message: string } }).error?.message;
  return createPortTransport(port, errorOf);
}

interface Servers {
  guards: GuardServer;
  popups: PopupServer;
  optionsPages: PageServer;
  vaultPages: VaultServer;
  skillsPages: PageServer;
  ordersPages: PageServer;
}

function serveConnections(servers: Servers): void {
  const { guards, popups, optionsPages, vaultPages, skillsPages, ordersPages } = servers;
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    const isOwnPage = sender?.url?.startsWith(ownPages) === true;
    if (port.name === GUARD_PORT && sender !== undefined) guards.serve(port, sender);
    else if (port.name === POPUP_PORT && isOwnPage) popups.serve(port);
    else if (port.name === OPTIONS_PORT && isOwnPage) optionsPages.serve(port);
    else if (port.name === VAULT_PORT && isOwnPage) vaultPages.serve(port);
    else if (port.name === SKILLS_PORT && isOwnPage) skillsPages.serve(port);
    else if (port.name === ORDERS_PORT && isOwnPage) ordersPages.serve(port);
    else port.disconnect();
  });
}
