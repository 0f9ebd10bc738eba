export interface Guest {
  name: string;
  nights: number;
}

export interface Room {
  number: number;
  beds: number;
  free: boolean;
}

export interface Page<T> {
  items: T[];
  rest: number;
}

export function page<T>(items: readonly T[], from: number, size: number): Page<T> {
  const end = from + size;
  return { items: items.slice(from, end), rest: Math.max(items.length - end, 0) };
}

export function guestPage(guests: readonly Guest[], from: number): Page<Guest> {
  return page(guests, from, 3);
}

export function roomPage(rooms: readonly Room[], from: number): Page<Room> {
  return page(rooms, from, 5);
}

export function largest<T>(items: readonly T[], size: (item: T) => number, otherwise: T): T | undefined {
  return items.reduce((best, item) => (size(item) > size(best) ? item : best), items[0] ?? otherwise);
}

export function longestStay(guests: readonly Guest[]): Guest {
  return largest(guests, (guest) => guest.nights, { name: "nobody", nights: 0 })!;
}

export function largestRoom(rooms: readonly Room[]): Room {
  return largest(rooms, (room) => room.beds, { number: 0, beds: 0, free: false })!;
}

export function changed<T extends object, K extends keyof T>(item: T, key: K, value: T[K]): T {
  return { ...item, [key]: value };
}

export function stayLonger(guest: Guest, nights: number): Guest {
  return changed(guest, "nights", guest.nights + nights);
}

export function checkOut(room: Room): Room {
  return changed(room, "free", true);
}
