export function fill(letter, name) {
  return letter.replace(/NAME/g, () => name);
}

export function titled(name) {
  const words = name.split(" ");
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    words[i] = word.charAt(0).toUpperCase() + word.substring(1);
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
  return `You owe ${base + extra} euros.`;
}
