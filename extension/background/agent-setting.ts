import type { StorageArea } from '../storage/storage-area.ts';

const ITEM = 'agentEnabled';

/** Whether the person wants the agent used; yes until they say no. */
export async function readAgentEnabled(area: StorageArea): Promise<boolean> {
  return (await area.get(ITEM))[ITEM] !== false;
}

export async function saveAgentEnabled(area: StorageArea, enabled: boolean): Promise<void> {
  await area.set({ [ITEM]: enabled });
}
