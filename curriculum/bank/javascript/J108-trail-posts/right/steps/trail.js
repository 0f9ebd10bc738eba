export function finish(posts) {
  return posts[posts.length - 1];
}

export function ordered(posts) {
  return [...posts].sort((a, b) => a - b);
}

export function without(posts, index) {
  const copy = posts.slice();
  copy.splice(index, 1);
  return copy;
}

export function stretch(posts) {
  const gaps = [0];
  for (const [i, post] of posts.entries()) {
    if (i > 0) gaps.push(post - posts[i - 1]);
  }
  return Math.max(...gaps);
}

export function position(posts, distance) {
  const index = posts.indexOf(distance);
  if (index === -1) {
    return 0;
  }
  return index + 1;
}
