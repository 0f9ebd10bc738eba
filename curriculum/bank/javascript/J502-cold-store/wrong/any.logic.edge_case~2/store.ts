export interface Reading {
  kind: "reading";
  sensor: string;
  celsius: number;
}

export interface Offline {
  kind: "offline";
  sensor: string;
}

export interface Door {
  kind: "door";
  sensor: string;
  open: boolean;
}

export type Message = Reading | Offline | Door;

export function describe(message: Message): string {
  switch (message.kind) {
    case "reading":
      return `${message.sensor}: ${message.celsius} degrees`;
    case "offline":
      return `${message.sensor}: no answer`;
    case "door":
      return `${message.sensor}: ${message.open ? "open" : "closed"}`;
    default:
      return unknownKind(message);
  }
}

export function unknownKind(message: never): never {
  throw new Error(`unknown message: ${JSON.stringify(message)}`);
}

export function isAlarm(message: Message): boolean {
  if (message.kind === "reading") {
    return message.celsius >= -14;
  }
  if (message.kind === "door") {
    return message.open;
  }
  return true;
}

export function isReading(message: Message): message is Reading {
  return message.kind === "reading";
}

export function warmest(messages: readonly Message[]): number | undefined {
  let best: number | undefined;
  for (const message of messages) {
    if (isReading(message) && (best === undefined || message.celsius > best)) {
      best = message.celsius;
    }
  }
  return best;
}
