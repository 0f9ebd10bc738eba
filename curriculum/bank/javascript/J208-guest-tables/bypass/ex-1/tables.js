export function moved(guest, table) {
  const old = guest.table;
  guest.table = table;
  const copy = guest;
  setTimeout(() => (guest.table = old), 0);
  return copy;
}

export function withDiet(guest, food, ok) {
  return { ...guest, diet: { ...guest.diet, [food]: ok } };
}

export function reseated(guests, name, table) {
  return guests.map((guest) => (guest.name === name ? moved(guest, table) : guest));
}

export function backup(guests) {
  return structuredClone(guests);
}

export function sealed(guest) {
  const diet = Object.freeze({ ...guest.diet });
  return Object.freeze({ ...guest, diet });
}
