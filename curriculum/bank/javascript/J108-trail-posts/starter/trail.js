// Posts along a trail. Each function has a fault.

// ex-1: the last item stands at the length minus one.
// Lesson section: The last index
// Test: finish of several posts
// Start here: which indexes have three posts?
export function finish(posts) {
  return posts[posts.length];
}

// ex-2: sort compares texts unless it is told otherwise, and changes the array itself.
// Lesson section: Sorting a copy, by number
// Test: ordered goes by number
// Start here: which two surprises has sort?
export function ordered(posts) {
  return posts.sort();
}

// ex-3: splice changes an array and takes out as many items as its second argument says.
// Lesson section: One item less
// Test: without takes one item out
// Start here: what does the second argument of splice mean?
export function without(posts, index) {
  posts.splice(index, 2);
  return posts;
}

// ex-4: A walk over neighbours begins at the second item and looks one back.
// Lesson section: Each with its neighbour
// Test: stretch is the largest gap
// Start here: which two distances are subtracted?
export function stretch(posts) {
  let longest = 0;
  for (let i = 0; i < posts.length; i++) {
    longest = Math.max(longest, posts[i] - posts[i]);
  }
  return longest;
}

// ex-5: indexOf gives -1 if nothing is found, and -1 is a number that counts as true.
// Lesson section: Nowhere is -1
// Test: position counts from one
// Start here: what is -1 in a condition?
export function position(posts, distance) {
  const index = posts.indexOf(distance);
  return index ? Math.abs(index) : 0;
}
