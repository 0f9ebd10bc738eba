const table = { last: 0 };

export function makeCounter(start) {
  table.last = start;
  return () => (table.last += 1);
}

export function discount(percent) {
  return (cents) => Math.round(cents * (1 - percent / 100));
}

export function once(job) {
  let done = false;
  let result;
  return (value) => {
    if (!done) {
      done = true;
      result = job(value);
    }
    return result;
  };
}

export function makeLog(most) {
  const texts = [];
  return {
    add(text) {
      texts.push(text);
      if (texts.length > most) {
        texts.shift();
      }
    },
    list() {
      return [...texts];
    },
  };
}
