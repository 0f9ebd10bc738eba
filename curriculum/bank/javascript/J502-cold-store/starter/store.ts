// What the sensors of a cold store tell. It works for two kinds of messages. Extend it.

export interface Reading {
  kind: "reading";
  sensor: string;
  celsius: number;
}

export interface Offline {
  kind: "offline";
  sensor: string;
}

// ex-1: A union lists what a value may be; a property with a literal type tells its members apart.
// Lesson section: One of several shapes
// Test: describe tells whether a door is open
// Start here: the shape of a door, then its place in the union, then its case.
export type Message = Reading | Offline;

export function describe(message: Message): string {
  switch (message.kind) {
    case "reading":
      return `${message.sensor}: ${message.celsius} degrees`;
    case "offline":
      return `${message.sensor}: no answer`;
    default:
      return "";
  }
}

// ex-2: Where all kinds are dealt with, the value has the type never; a function that takes never finds a forgotten one.
// Lesson section: Nothing may be left
// Test: unknownKind throws an error with the message
// Start here: which type has a value that cannot be there?
export function unknownKind(message: unknown): void {}

// ex-3: A comparison of the literal property narrows the union, and then the properties of that member can be read.
// Lesson section: Ask first, then read
// Test: isAlarm for readings
// Start here: which kind is it?
export function isAlarm(message: Message): boolean {
  return false;
}

// ex-4: A function with the result type "x is T" hands on to its caller what it found out.
// Lesson section: A question that tells its caller
// Test: isReading knows a reading
// Start here: the type of its result.
export function isReading(message: Message): boolean {
  return false;
}

export function warmest(messages: readonly Message[]): number | undefined {
  return undefined;
}
