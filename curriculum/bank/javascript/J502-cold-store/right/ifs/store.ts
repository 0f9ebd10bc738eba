interface Base { sensor: string }

export interface Reading extends Base {
  kind: 'reading'
  celsius: number
}

export interface Offline extends Base {
  kind: 'offline'
}

export interface Door extends Base {
  kind: 'door'
  open: boolean
}

export type Message =
  | Reading
  | Door
  | Offline

export const unknownKind = (left: never): never => {
  throw new Error('unknown message: ' + JSON.stringify(left))
}

export const isReading = (one: Message): one is Reading => one.kind === 'reading'

export const describe = (message: Message): string => {
  const { sensor } = message
  if (message.kind === 'door') return sensor + (message.open ? ': open' : ': closed')
  if (message.kind === 'offline') return sensor + ': no answer'
  if (message.kind === 'reading') return `${sensor}: ${message.celsius} degrees`
  return unknownKind(message)
}

export const isAlarm = (message: Message): boolean =>
  message.kind === 'offline' ||
  (message.kind === 'door' && message.open) ||
  (isReading(message) && message.celsius > -15)

export const warmest = (messages: readonly Message[]): number | undefined => {
  let best: number | undefined
  for (const message of messages) {
    if (isReading(message) && (best === undefined || message.celsius > best)) {
      best = message.celsius
    }
  }
  return best
}
