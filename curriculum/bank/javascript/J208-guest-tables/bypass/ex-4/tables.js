export function moved(guest, table) {
  return { ...guest, table };
}

export function withDiet(guest, food, ok) {
  return { ...guest, diet: { ...guest.diet, [food]: ok } };
}

export function reseated(guests, name, table) {
  return guests.map((guest) => (guest.name === name ? moved(guest, table) : guest));
}

export function backup(guests) {
  return guests.map((guest) => ({ ...guest }));
}

export function sealed(guest) {
  const diet = Object.freeze({ ...guest.diet });
  return Object.freeze({ ...guest, diet });
}
