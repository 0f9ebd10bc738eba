export interface Ticket<T> {
  number: number;
  about: T;
}

export function last<T>(items: readonly T[], otherwise: T): T {
  return items.length === 0 ? otherwise : items[items.length - 1];
}

export function pairs<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  const count = Math.min(left.length, right.length);
  return left.slice(0, count).map((item, index) => [item, right[index]]);
}

export function tickets<T>(items: readonly T[], first: number): Ticket<T>[] {
  return items.map((item, index) => ({ number: first + index, about: item }));
}

export function thirsty<T extends object>(items: readonly T[], limit: number): T[] {
  return items.filter((item) => "days" in item && typeof item.days === "number" && item.days >= limit);
}

export function column<T, K extends keyof T>(items: readonly T[], key: K): T[K][] {
  return items.map((item) => item[key]);
}
