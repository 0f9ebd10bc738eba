export function makeCard(name, room) {
  return { name, class: room, allergies: [] };
}

export function field(card, key) {
  return Object.hasOwn(card, key) ? card[key] : "-";
}

export function phone(card) {
  return card.contact?.phone || "no phone";
}

export function perClass(cards) {
  const counts = { "4b": 0, "3a": 0 };
  for (const card of cards) counts[card.class] += 1;
  return counts;
}
