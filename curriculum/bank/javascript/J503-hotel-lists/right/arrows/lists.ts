export type Guest = { name: string; nights: number }
export type Room = { number: number; beds: number; free: boolean }
export type Page<Item> = { readonly items: ReadonlyArray<Item>; readonly rest: number }

export const page = <Item>(
  items: ReadonlyArray<Item>,
  from: number,
  size: number,
): Page<Item> => {
  const behind = items.length - from - size
  return { items: items.slice(from, from + size), rest: behind > 0 ? behind : 0 }
}

export const guestPage = (guests: readonly Guest[], from: number): Page<Guest> => page(guests, from, 3)

export const roomPage = (rooms: readonly Room[], from: number): Page<Room> => page(rooms, from, 5)

export const largest = <Item>(items: readonly Item[], size: (one: Item) => number, otherwise: Item): Item => {
  if (items.length === 0) return otherwise
  const [best] = [...items].sort((one, other) => size(other) - size(one))
  return best
}

export const longestStay = (guests: readonly Guest[]): Guest =>
  largest(guests, ({ nights }) => nights, { name: 'nobody', nights: 0 })

export const largestRoom = (rooms: readonly Room[]): Room =>
  largest(rooms, ({ beds }) => beds, { number: 0, beds: 0, free: false })

export const changed = <Item extends {}, Key extends keyof Item>(item: Item, key: Key, value: Item[Key]): Item => {
  const copy = { ...item }
  copy[key] = value
  return copy
}

export const stayLonger = (guest: Guest, nights: number): Guest => changed(guest, 'nights', nights + guest.nights)

export const checkOut = (room: Room): Room => changed(room, 'free', true)
