export function makeCounter(start) {
  let count = start;
  return () => {
    count += 1;
    return count;
  };
}

let current = 0;

export function discount(percent) {
  current = percent;
  return (cents) => reduced(cents, current);
}

function reduced(cents, percent) {
  return Math.round(cents * (1 - percent / 100));
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
