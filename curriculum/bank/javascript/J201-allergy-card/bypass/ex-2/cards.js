export function makeCard(name, room) {
  return { name, class: room, allergies: [] };
}

export function field(card, key) {
  if (key === "name") return card.name;
  if (key === "class") return card.class;
  return "-";
}

export function phone(card) {
  return card.contact?.phone || "no phone";
}

export function perClass(cards) {
  const counts = {};
  for (const card of cards) {
    counts[card.class] = (counts[card.class] ?? 0) + 1;
  }
  return counts;
}
