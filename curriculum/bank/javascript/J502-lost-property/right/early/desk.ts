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
  if (typeof paid === "number") {
    return paid;
  }
  return Math.round(parseFloat(paid) * 100);
}

export function shelf(place: number | undefined): string {
  if (typeof place === "number") {
    return `shelf ${place}`;
  }
  return "not stored";
}

export function label(thing: Thing): string {
  if ("colour" in thing) return thing.name + ", " + thing.colour;
  return thing.name + ", " + thing.litres + " litres";
}

export function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  if (!("number" in value) || !("name" in value)) {
    return false;
  }
  return typeof value.name === "string" && typeof value.number === "number";
}

export function readEntries(text: string): Entry[] {
  const read: unknown = JSON.parse(text);
  return Array.isArray(read) ? read.filter(isEntry) : [];
}
