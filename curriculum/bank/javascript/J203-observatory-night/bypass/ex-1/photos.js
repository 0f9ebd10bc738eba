export function captions(photos) {
  const texts = [];
  for (const photo of photos) texts.push(`${photo.star}, ${photo.seconds} s`);
  return texts;
}

export function clear(photos, most) {
  return photos.filter((photo) => photo.clouds <= most);
}

export function exposure(photos) {
  return photos.reduce((sum, photo) => sum + photo.seconds, 0);
}

export function firstOf(photos, star) {
  return photos.find((photo) => photo.star === star) ?? null;
}

export function countWhere(items, isWanted) {
  return items.filter((item) => isWanted(item)).length;
}
