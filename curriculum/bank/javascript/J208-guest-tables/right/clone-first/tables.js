export function moved(guest, table) {
  return { ...guest, table };
}

export function withDiet(guest, food, ok) {
  const copy = structuredClone(guest);
  copy.diet[food] = ok;
  return copy;
}

export function reseated(guests, name, table) {
  return guests.map((guest) => (guest.name === name ? moved(guest, table) : guest));
}

export function backup(guests) {
  return structuredClone(guests);
}

export function sealed(guest) {
  const copy = structuredClone(guest);
  Object.freeze(copy.diet);
  return Object.freeze(copy);
}
