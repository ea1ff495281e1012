import { connectSessionBus } from '../../../native-host/dbus/connect-bus.ts';
import type { DBusConnection } from '../../../native-host/dbus/connection.ts';
import type { DBusMessage } from '../../../native-host/dbus/message.ts';

const NAME = 'org.gnome.keyring.SystemPrompter';
const CALLBACK = 'org.gnome.keyring.internal.Prompter.Callback';
const FOR_EVER = 2 ** 31 - 1;

/**
 * Stands in for the program that shows gnome-keyring's password window: its person closes the
 * window at once (`dismiss`) or never looks at it (`ignore`). Returns what ends it.
 */
export async function startPrompter(
  env: NodeJS.ProcessEnv,
  answer: 'dismiss' | 'ignore',
): Promise<() => void> {
  const bus = await connectSessionBus(env);
  await bus.callBus('RequestName', 'su', [NAME, 0]);
  void serve(bus, answer).catch(() => undefined);
  return () => bus.close();
}

/** Until the connection closes. */
async function serve(bus: DBusConnection, answer: 'dismiss' | 'ignore'): Promise<void> {
  for (;;) {
    const call = await bus.waitFor(({ type }) => type === 'call', FOR_EVER);
    const { sender = '', serial } = call;
    bus.send({ type: 'return', destination: sender, replySerial: serial });
    if (answer === 'dismiss') dismiss(bus, call);
  }
}

/** The window is ready for a question; the question is answered with "no"; then it is closed. */
function dismiss(bus: DBusConnection, { member, sender = '', values }: DBusMessage): void {
  const to = { type: 'call', destination: sender, path: String(values[0]), interface: CALLBACK };
  const ready = { ...to, type: 'call', member: 'PromptReady', signature: 'sa{sv}s' } as const;
  if (member === 'BeginPrompting') bus.send({ ...ready, values: ['', [], ''] });
  if (member === 'PerformPrompt') bus.send({ ...ready, values: ['no', [], ''] });
  if (member === 'StopPrompting') bus.send({ ...to, type: 'call', member: 'PromptDone' });
}
