// The desk for lost property of a railway. tsc finds nothing here, and each function has a fault.

export interface Bag {
  name: string;
  litres: number;
}

export interface Umbrella {
  name: string;
  colour: string;
}

export type Thing = Bag | Umbrella;

export interface Entry {
  number: number;
  name: string;
}

// ex-1: typeof narrows a union of plain types at run time; as only silences tsc.
// Lesson section: Ask for the type
// Test: fee of a text in euros
// Start here: which of the two came in?
export function fee(paid: string | number): number {
  return Math.round((paid as number) * 100);
}

// ex-2: A check for truth takes 0 and the empty text away as well; compare with undefined.
// Lesson section: Missing is not false
// Test: shelf at the beginning of the rack
// Start here: which values count as false?
export function shelf(place: number | undefined): string {
  return place ? `shelf ${place}` : "not stored";
}

// ex-3: in asks whether a property is there, and narrows a union of shapes.
// Lesson section: Who has this property?
// Test: label of a bag
// Start here: which property has only one of the two?
export function label(thing: Thing): string {
  const umbrella = thing as Umbrella;
  return `${umbrella.name}, ${umbrella.colour}`;
}

// ex-4: tsc believes a type guard without proof, so the guard has to check all that the type says.
// Lesson section: A guard that is believed
// Test: isEntry refuses what is no object
// Start here: for which values is the answer wrong?
export function isEntry(value: unknown): value is Entry {
  return typeof value === "object";
}

export function readEntries(text: string): Entry[] {
  return JSON.parse(text) as Entry[];
}
