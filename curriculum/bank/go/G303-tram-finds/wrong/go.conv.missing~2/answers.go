// Package lost sorts what people leave on trams.
package lost

const (
	NoThing       = "nothing"
	WholeNumber   = "number 7"
	NamedText     = "box"
	OtherInteger  = "box"
	RedUmbrella   = "stand, red umbrella"
	PhonePointer  = "drawer, Nora rings"
	PhoneValue    = "box"
	WeighNumber   = "250 true"
	WeighText     = "250 true"
	ReadNumber    = "panic"
	ColourOfPhone = "unknown"
)
