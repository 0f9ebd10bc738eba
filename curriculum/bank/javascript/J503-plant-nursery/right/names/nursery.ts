type Pair<Left, Right> = [Left, Right];

export interface Ticket<T> {
  number: number;
  about: T;
}

export const last: <T>(items: readonly T[], otherwise: T) => T = (items, otherwise) =>
  items.length ? items[items.length - 1] : otherwise;

export function pairs<A, B>(left: readonly A[], right: readonly B[]): Pair<A, B>[] {
  const made: Pair<A, B>[] = [];
  for (let i = 0; i < left.length && i < right.length; i += 1) made.push([left[i], right[i]]);
  return made;
}

export function tickets<T>(items: readonly T[], first: number): Ticket<T>[] {
  return items.map((about, i) => ({ number: i + first, about }));
}

export function thirsty<T extends Record<"days", number>>(items: readonly T[], limit: number): T[] {
  return items.filter((item) => item.days >= limit);
}

export function column<T, K extends keyof T & string>(items: readonly T[], key: K): (T[K])[] {
  return items.map((item) => item[key]);
}
