/** A session with a browser, in the words of the W3C's WebDriver. */
export interface Session {
  /** Sends a command to a path below the session's. @throws with the driver's own words when it fails. */
  readonly send: <Result>(
    method: 'DELETE' | 'GET' | 'POST',
    path: string,
    body?: object,
  ) => Promise<Result>;
}

interface Reply {
  readonly value: unknown;
}

async function ask(address: string, method: string, body: object | undefined): Promise<unknown> {
  const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await fetch(address, request);
  const { value } = (await answer.json()) as Reply;
  if (answer.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message} (${method} ${new URL(address).pathname})`);
}

/** Begins a session at a driver's address, which ends in `/`. */
export async function startSession(driver: string, capabilities: object): Promise<Session> {
  const made = (await ask(`${driver}session`, 'POST', { capabilities })) as {
    readonly sessionId: string;
  };
  return {
    send: async <Result>(method: string, path: string, body?: object) =>
      (await ask(
        `${driver}session/${made.sessionId}${path}`,
        method,
        method === 'POST' ? (body ?? {}) : body,
      )) as Result,
  };
}

/** How WebDriver writes an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The id of an element in a reply, or nothing where the reply is no element. */
export function elementId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !(elementKey in value)) return undefined;
  return String(value[elementKey]);
}

/** An element as an argument of a command. */
export function elementOf(id: string): object {
  return { [elementKey]: id };
}
