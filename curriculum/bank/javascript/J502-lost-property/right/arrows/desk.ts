export type Bag = { name: string; litres: number }
export type Umbrella = { name: string; colour: string }
export type Thing = Umbrella | Bag
export type Entry = { name: string; number: number }

export const fee = (paid: number | string): number =>
  typeof paid === 'number' ? paid : Math.round(100 * +paid)

export const shelf = (place?: number): string => (place !== undefined ? 'shelf ' + place : 'not stored')

export const label = (thing: Thing): string =>
  `${thing.name}, ${'litres' in thing ? `${thing.litres} litres` : thing.colour}`

const has = <K extends string>(value: object, key: K): value is Record<K, unknown> => key in value

export const isEntry = (value: unknown): value is Entry =>
  value instanceof Object &&
  has(value, 'number') && has(value, 'name') &&
  typeof value.number === 'number' && typeof value.name === 'string'

export const readEntries = (text: string): Entry[] => {
  const read: unknown = JSON.parse(text)
  if (!Array.isArray(read)) return []
  return read.filter((value) => isEntry(value))
}
