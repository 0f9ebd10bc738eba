export const makeCounter = (count) => () => ++count;

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
  let texts = [];
  const add = (text) => {
    texts = [...texts, text].slice(-most);
  };
  const list = () => texts.slice();
  return { add, list };
}
