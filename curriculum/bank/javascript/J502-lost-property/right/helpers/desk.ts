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
  switch (typeof paid) {
    case "string":
      return Math.round(+paid * 100);
    case "number":
      return paid;
  }
}

export function shelf(place: number | undefined): string {
  return place == null ? "not stored" : "shelf " + place;
}

function isBag(thing: Thing): thing is Bag {
  return "litres" in thing;
}

export function label(thing: Thing): string {
  return isBag(thing) ? `${thing.name}, ${thing.litres} litres` : `${thing.name}, ${thing.colour}`;
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

export const isEntry = (value: unknown): value is Entry =>
  isObject(value) && typeof value.number === "number" && typeof value.name === "string";

export function readEntries(text: string): Entry[] {
  const values: unknown = JSON.parse(text);
  return Array.isArray(values) ? values.filter((value): value is Entry => isEntry(value)) : [];
}
