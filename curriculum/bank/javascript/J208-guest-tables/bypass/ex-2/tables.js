export function moved(guest, table) {
  return { ...guest, table };
}

export function withDiet(guest, food, ok) {
  const { nuts, milk } = guest.diet;
  return { ...guest, diet: food === "nuts" ? { nuts: ok, milk } : { nuts, milk: ok } };
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
