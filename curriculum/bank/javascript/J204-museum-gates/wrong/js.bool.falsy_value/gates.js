export function makeCounter(start) {
  let count = start;
  return () => {
    count += 1;
    return count;
  };
}

export function discount(percent) {
  return (cents) => Math.round(cents * (1 - percent / 100));
}

export function once(job) {
  let done = false;
  let result;
  return (value) => {
    if (!result) {
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
