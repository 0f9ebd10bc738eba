// Package lost sorts what people leave on trams.
package lost

const NoThing = "nothing"
const WholeNumber = "number 7"
const NamedText = "box"
const OtherInteger = "box"
const RedUmbrella = "stand, red umbrella"
const PhonePointer = "drawer, Nora rings"
const PhoneValue = "box"
const WeighNumber = "250 true"
const WeighText = "0 false"
const ReadNumber = "panic"
const ColourOfPhone = "unknown"
