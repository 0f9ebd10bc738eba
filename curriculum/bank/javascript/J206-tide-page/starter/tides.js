// The tides of a harbour. This module is right.

export let harbour = "Cork";
export let page = 1;

const tides = { Cork: ["06:10", "12:25", "18:40"], Brest: ["05:02", "17:31"] };

export function turnPage() {
  page += 1;
}

export function moveTo(name) {
  harbour = name;
  page = 1;
}

// How often the list was asked for.
export let asked = 0;

export function list() {
  asked += 1;
  return [...tides[harbour]];
}
