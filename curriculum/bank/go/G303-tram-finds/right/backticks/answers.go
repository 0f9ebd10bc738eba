// Package lost sorts what people leave on trams.
package lost

// As read on paper.
const (
	NoThing       = `nothing`
	WholeNumber   = `number 7`
	NamedText     = `box`
	OtherInteger  = `box`
	RedUmbrella   = `stand, red umbrella`
	PhonePointer  = `drawer, Nora rings`
	PhoneValue    = `box`
	WeighNumber   = `250 true`
	WeighText     = `0 false`
	ReadNumber    = `panic`
	ColourOfPhone = `unknown`
)
