export function makeCard(name, room) {
  const card = {};
  card.name = name;
  card.class = room;
  card.allergies = [];
  return card;
}

export function field(card, key) {
  return Object.hasOwn(card, key) ? card[key] : "-";
}

export function phone(card) {
  return card.contact?.phone || "no phone";
}

export function perClass(cards) {
  const counts = {};
  for (const { class: room } of cards) {
    if (room in counts) {
      counts[room] += 1;
    } else {
      counts[room] = 1;
    }
  }
  return counts;
}
