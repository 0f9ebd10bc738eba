// Package lost sorts what people leave on trams.
package lost

const (
	NoThing       = "nothing"
	WholeNumber   = "number 7"
	NamedText     = "note blue"
	OtherInteger  = "number 7"
	RedUmbrella   = "stand, red umbrella"
	PhonePointer  = "drawer, Nora rings"
	PhoneValue    = "box"
	WeighNumber   = "250 true"
	WeighText     = "0 false"
	ReadNumber    = "panic"
	ColourOfPhone = "unknown"
)
