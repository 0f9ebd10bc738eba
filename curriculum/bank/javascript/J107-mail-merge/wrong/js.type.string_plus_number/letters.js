export function fill(letter, name) {
  return letter.replaceAll("NAME", name);
}

export function titled(name) {
  const words = [];
  for (const word of name.split(" ")) {
    words.push(word.slice(0, 1).toUpperCase() + word.slice(1));
  }
  return words.join(" ");
}

export function short(text, most) {
  if (text.length <= most) {
    return text;
  }
  return text.slice(0, most - 1).trimEnd() + "…";
}

export function dues(base, extra) {
  return "You owe " + base + extra + " euros.";
}
