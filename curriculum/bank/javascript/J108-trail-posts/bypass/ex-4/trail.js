export function finish(posts) {
  return posts[posts.length - 1];
}

export function ordered(posts) {
  return [...posts].sort((a, b) => a - b);
}

export function without(posts, index) {
  return [...posts.slice(0, index), ...posts.slice(index + 1)];
}

export function stretch(posts) {
  return posts.length < 2 ? 0 : Math.max(...posts) / (posts.length - 1);
}

export function position(posts, distance) {
  return posts.indexOf(distance) + 1;
}
