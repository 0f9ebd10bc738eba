// Package lost sorts what people leave on trams.
package lost

const (
	NoThing       = "nothing"
	WholeNumber   = "number 7"
	NamedText     = "box"
	OtherInteger  = "box"
	WeighNumber   = "250 true"
	WeighText     = "0 false"
	ReadNumber    = "panic"
	ColourOfPhone = "unknown"
)

var (
	RedUmbrella  = Shelf(Umbrella{"red"})
	PhonePointer = Shelf(&Phone{"Nora"})
	PhoneValue   = Shelf(Phone{"Nora"})
)
