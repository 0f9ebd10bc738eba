// Package lost sorts what people leave on trams.
package lost

const (
	RedUmbrella   = "stand, red umbrella"
	PhonePointer  = "drawer, Nora rings"
	PhoneValue    = "box"
	WeighNumber   = "250 true"
	WeighText     = "0 false"
	ReadNumber    = "panic"
	ColourOfPhone = "unknown"
)

var (
	NoThing      = Shelf(nil)
	WholeNumber  = Shelf(7)
	NamedText    = Shelf(Tag("blue"))
	OtherInteger = Shelf(int32(7))
)
