export function moved(guest, table) {
  const copy = Object.assign({}, guest);
  copy.table = table;
  return copy;
}

export function withDiet(guest, food, ok) {
  return { ...guest, diet: { ...guest.diet, [food]: ok } };
}

export function reseated(guests, name, table) {
  const at = guests.findIndex((guest) => guest.name === name);
  return at === -1 ? [...guests] : guests.with(at, { ...guests[at], table });
}

export function backup(guests) {
  return structuredClone(guests);
}

export function sealed(guest) {
  const diet = Object.freeze({ ...guest.diet });
  return Object.freeze({ ...guest, diet });
}
