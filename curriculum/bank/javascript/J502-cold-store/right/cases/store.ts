export interface Reading {
  kind: "reading";
  sensor: string;
  celsius: number;
}

export interface Offline {
  kind: "offline";
  sensor: string;
}

export type Door = { sensor: string; open: boolean; kind: "door" };

export type Message = Door | Reading | Offline;

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
  switch (message.kind) {
    case "offline":
      return true;
    case "door":
      return message.open;
    case "reading":
      return message.celsius > -15;
  }
}

export function isReading(message: Message): message is Reading {
  return message.kind === "reading";
}

export function warmest(messages: readonly Message[]): number | undefined {
  const degrees = messages.filter(isReading).map((reading) => reading.celsius);
  return degrees.length === 0 ? undefined : Math.max(...degrees);
}
