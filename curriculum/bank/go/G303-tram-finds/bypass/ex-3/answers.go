// Package lost sorts what people leave on trams.
package lost

const (
	NoThing      = "nothing"
	WholeNumber  = "number 7"
	NamedText    = "box"
	OtherInteger = "box"
	RedUmbrella  = "stand, red umbrella"
	PhonePointer = "drawer, Nora rings"
	PhoneValue   = "box"
	ReadNumber   = "panic"
)

var (
	WeighNumber   = Weigh(250)
	WeighText     = Weigh("250")
	ColourOfPhone = Colour(&Phone{"Nora"})
)
