// The lists of a hotel. What the hotel calls gives the right results. But the same code stands here for each type,
// or with any.

export interface Guest {
  name: string;
  nights: number;
}

export interface Room {
  number: number;
  beds: number;
  free: boolean;
}

// ex-1: Two functions that differ in a type only are one function with a type parameter.
// Lesson section: The same code for two types
// Test: page cuts a piece out
// Start here: what differs between the two copies, beside the types?
export interface GuestPage {
  items: Guest[];
  rest: number;
}

export interface RoomPage {
  items: Room[];
  rest: number;
}

export function page(items: any, from: any, size: any): any {
  return items;
}

export function guestPage(guests: readonly Guest[], from: number): GuestPage {
  const end = from + 3;
  return { items: guests.slice(from, end), rest: Math.max(guests.length - end, 0) };
}

export function roomPage(rooms: readonly Room[], from: number): RoomPage {
  const end = from + 5;
  return { items: rooms.slice(from, end), rest: Math.max(rooms.length - end, 0) };
}

// ex-2: What differs in the body comes in as a function whose type uses the type parameter.
// Lesson section: A function about the type
// Test: largest takes the first of the greatest
// Start here: which property is compared in each copy?
export function largest(items: any, size: any, otherwise: any): any {
  return otherwise;
}

export function longestStay(guests: readonly Guest[]): Guest {
  let best = guests[0] ?? { name: "nobody", nights: 0 };
  for (const guest of guests) {
    if (guest.nights > best.nights) {
      best = guest;
    }
  }
  return best;
}

export function largestRoom(rooms: readonly Room[]): Room {
  let best = rooms[0] ?? { number: 0, beds: 0, free: false };
  for (const room of rooms) {
    if (room.beds > best.beds) {
      best = room;
    }
  }
  return best;
}

// ex-3: any lets every mistake pass; type parameters with a constraint let pass what fits together.
// Lesson section: In place of any
// Test: changed says what fits together
// Start here: which value belongs to which key?
export function changed(item: any, key: any, value: any): any {
  return { ...item, [key]: value };
}

export function stayLonger(guest: Guest, nights: number): Guest {
  return changed(guest, "nights", guest.nights + nights);
}

export function checkOut(room: Room): Room {
  return changed(room, "free", true);
}
