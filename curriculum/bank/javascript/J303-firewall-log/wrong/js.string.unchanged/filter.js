export function isOurs(host) {
  return /^(.*\.)?shop\.example$/.test(host);
}

export function errors(lines) {
  return lines.filter((line) => /\berror\b/i.test(line));
}

export function port(line) {
  const found = line.match(/\bport=(\d+)/);
  return found === null ? null : Number(found[1]);
}

export function quoted(line) {
  return [...line.matchAll(/"(.*?)"/g)].map(([, text]) => text);
}

export function count(text, word) {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return (text.match(new RegExp(word, "g")) ?? []).length;
}
