export function makeCard(name, room) {
  return { name, class: room, allergies: [] };
}

export function field(card, key) {
  if (!Object.keys(card).includes(key)) return "-";
  return card[key];
}

export function phone(card) {
  if (card.contact && card.contact.phone) {
    return card.contact.phone;
  }
  return "no phone";
}

export function perClass(cards) {
  const counts = {};
  for (const card of cards) {
    counts[card.class] = (counts[card.class] ?? 0) + 1;
  }
  return counts;
}
