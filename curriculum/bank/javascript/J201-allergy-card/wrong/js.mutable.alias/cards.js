const none = [];

export function makeCard(name, room) {
  return { name, class: room, allergies: none };
}

export function field(card, key) {
  return Object.hasOwn(card, key) ? card[key] : "-";
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
