export function moved(guest, table) {
  return { ...guest, table };
}

export function withDiet(guest, food, ok) {
  return { ...guest, diet: { ...guest.diet, [food]: ok } };
}

export function reseated(guests, name, table) {
  const copy = structuredClone(guests);
  for (const guest of copy) {
    if (guest.name === name) guest.table = table;
  }
  return copy;
}

export function backup(guests) {
  return structuredClone(guests);
}

export function sealed(guest) {
  const diet = Object.freeze({ ...guest.diet });
  return Object.freeze({ ...guest, diet });
}
