interface Ticket<T> { about: T; number: number }

const last = function <T>(items: T[], otherwise: T): T {
  return items.length > 0 ? items.slice(-1)[0] : otherwise;
};

function pairs<
  First,
  Second,
>(left: First[], right: Second[]): [First, Second][] {
  const made: [First, Second][] = [];
  left.forEach((item, index) => {
    if (index < right.length) {
      made.push([item, right[index]]);
    }
  });
  return made;
}

function tickets<T>(items: T[], first: number): Ticket<T>[] {
  let number = first;
  const made: Ticket<T>[] = [];
  for (const about of items) {
    made.push({ number, about });
    number += 1;
  }
  return made;
}

function thirsty<T extends { readonly days: number }>(items: T[], limit: number): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (item.days >= limit) found.push(item);
  }
  return found;
}

function column<T extends object, K extends keyof T>(items: T[], key: K): T[K][] {
  const found: T[K][] = [];
  for (const item of items) found.push(item[key]);
  return found;
}

export { column, last, pairs, thirsty, tickets };
export type { Ticket };
