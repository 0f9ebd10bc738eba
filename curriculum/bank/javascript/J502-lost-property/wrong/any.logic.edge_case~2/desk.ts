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

export function fee(paid: string | number): number {
  if (typeof paid === "string") {
    return Math.ceil(Number(paid) * 100);
  }
  return paid;
}

export function shelf(place: number | undefined): string {
  return place === undefined ? "not stored" : `shelf ${place}`;
}

export function label(thing: Thing): string {
  if ("litres" in thing) {
    return `${thing.name}, ${thing.litres} litres`;
  }
  return `${thing.name}, ${thing.colour}`;
}

export function isEntry(value: unknown): value is Entry {
  return (
    typeof value === "object" &&
    value !== null &&
    "number" in value &&
    typeof value.number === "number" &&
    "name" in value &&
    typeof value.name === "string"
  );
}

export function readEntries(text: string): Entry[] {
  const read: unknown = JSON.parse(text);
  const entries: Entry[] = [];
  if (Array.isArray(read)) {
    for (const value of read) {
      if (isEntry(value)) {
        entries.push(value);
      }
    }
  }
  return entries;
}
