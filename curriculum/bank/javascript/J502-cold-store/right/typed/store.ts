export interface Reading {
  kind: "reading";
  sensor: string;
  celsius: number;
}

export interface Offline {
  kind: "offline";
  sensor: string;
}

export type Door = { readonly kind: "door", readonly open: boolean } & Omit<Offline, "kind">;

export type Message = (Reading | Offline | Door);

export const unknownKind: (message: never) => never = (message) => {
  throw new TypeError("unknown message: " + JSON.stringify(message));
};

export function describe(message: Message): string {
  switch (message.kind) {
    case "reading": return `${message.sensor}: ${message.celsius} degrees`;
    case "offline": return `${message.sensor}: no answer`;
    case "door": return `${message.sensor}: ${message.open ? "open" : "closed"}`;
  }
  unknownKind(message);
}

export const isReading: (message: Message) => message is Reading = (message) => message.kind === "reading";

export const isAlarm = (message: Message): boolean =>
  "celsius" in message ? message.celsius > -15 : "open" in message ? message.open : true;

export function warmest(messages: readonly Message[]): number | undefined {
  return messages.filter(isReading).map(({ celsius }) => celsius).sort((a, b) => b - a)[0];
}
