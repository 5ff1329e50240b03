import { bulletinAddress, type Visit } from './names.ts';
import worker from './worker.ts?worker&url';

/** What browsers say of the line; some say nothing, and those of computers not the kind. */
interface Line {
  readonly type?: string;
  readonly saveData?: boolean;
}

/** Whether what nobody asked for costs the reader nothing. */
function isFree(): boolean {
  const { connection }: Navigator & { readonly connection?: Line } = navigator;
  return connection?.type === 'wifi' && connection.saveData !== true;
}

/** Tells the worker of this page and of what else is to be kept; gives whether it is. */
export async function keepForLater(wanted: Omit<Visit, 'page'>): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { active } = await navigator.serviceWorker.ready;
  const visit: Visit = { ...wanted, page: location.origin + location.pathname };
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data === true);
    };
    active?.postMessage(visit, [port2]);
  });
}

async function start(saved: readonly string[]): Promise<void> {
  // The browser asks for the worker anew, whatever hosts say.
  await navigator.serviceWorker.register(worker, { scope: bulletinAddress(), updateViaCache: 'none' });
  const isKept = await keepForLater({ saved, newest: isFree() });
  document.documentElement.dataset.kept = isKept ? 'kept' : 'failed';
}

/** Has the worker keep pages, once this one has come, and stories that were saved; not while stories are edited, nor where browsers have no workers. */
export function startOffline(saved: readonly string[]): void {
  if (import.meta.env.MODE === 'development' || !('serviceWorker' in navigator)) return;
  // A browser that forbids it reads as before.
  const begin = () => void start(saved).catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
