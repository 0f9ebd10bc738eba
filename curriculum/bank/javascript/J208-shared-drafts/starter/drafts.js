// Drafts of a newspaper. Read it, but change nothing here.

export function names() {
  const first = ["lead"];
  const second = first;
  const third = [...first];
  second.push("text");
  third.push("photo");
  let draft = { title: "Rain" };
  const other = draft;
  draft = { title: "Sun" };
  other.title = "Snow";
  return [first, second, third, draft.title];
}

export function levels() {
  const draft = { tags: ["city"], pages: 1 };
  const copy = { ...draft };
  const deep = structuredClone(draft);
  copy.pages = 9;
  copy.tags.push("rain");
  deep.tags.push("sun");
  draft.tags = [...draft.tags, "end"];
  return [draft.tags, copy.tags, deep.tags, draft.pages];
}

export function equals() {
  const author = { name: "Ida" };
  const a = { title: "Rain", author };
  const b = a;
  const c = { ...a };
  const list = [a];
  return [
    a === b,
    a === c,
    a.author === c.author,
    a.title === c.title,
    list.includes(b),
    list.includes({ title: "Rain" }),
  ];
}

function shorten(words) {
  words.pop();
}

function renew(words) {
  words = ["new"];
  words.push("words");
}

function sorted(words) {
  return words.sort();
}

export function calls() {
  const words = ["sun", "rain", "hail"];
  shorten(words);
  const one = words.join(" ");
  renew(words);
  const two = words.join(" ");
  sorted(words);
  const three = words.join(" ");
  const box = Object.freeze({ words });
  box.words.push("fog");
  return [one, two, three, box.words.length];
}
