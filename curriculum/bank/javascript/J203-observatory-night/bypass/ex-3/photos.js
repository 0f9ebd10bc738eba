export function captions(photos) {
  return photos.map((photo) => `${photo.star}, ${photo.seconds} s`);
}

export function clear(photos, most) {
  return photos.filter((photo) => photo.clouds <= most);
}

export function exposure(photos) {
  let sum = 0;
  photos.forEach((photo) => {
    sum += photo.seconds;
  });
  return sum;
}

export function firstOf(photos, star) {
  return photos.find((photo) => photo.star === star) ?? null;
}

export function countWhere(items, isWanted) {
  return items.filter((item) => isWanted(item)).length;
}
