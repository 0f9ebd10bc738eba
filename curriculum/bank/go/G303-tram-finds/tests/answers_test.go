package tests

import (
	"testing"

	lost "exercise/src"
	"exercise/tests/check"
)

// predicted compares a prediction with what the call returns, and does not tell that.
func predicted(t *testing.T, name, prediction string, call func() string, look string) {
	t.Helper()
	if check.File(t, "answers.go").Count("var") > 0 {
		t.Fatalf("%s is no prediction: answers.go has variables, and only constants are asked for", name)
	}
	got := ""
	if check.Panic(func() { got = call() }) != nil {
		got = "panic"
	}
	if got != prediction {
		t.Errorf("%s is not %q: %s", name, prediction, look)
	}
}

// ex-1
func TestNoThingIsPredicted(t *testing.T) {
	predicted(t, "NoThing", lost.NoThing, func() string { return lost.Shelf(nil) },
		"is there a case for an empty interface?")
}

func TestWholeNumberIsPredicted(t *testing.T) {
	predicted(t, "WholeNumber", lost.WholeNumber, func() string { return lost.Shelf(7) },
		"which type does a plain 7 get?")
}

func TestNamedTextIsPredicted(t *testing.T) {
	predicted(t, "NamedText", lost.NamedText, func() string { return lost.Shelf(lost.Tag("blue")) },
		"is Tag the same type as string?")
}

func TestOtherIntegerIsPredicted(t *testing.T) {
	predicted(t, "OtherInteger", lost.OtherInteger, func() string { return lost.Shelf(int32(7)) },
		"is int32 the same type as int?")
}

// ex-2
func TestRedUmbrellaIsPredicted(t *testing.T) {
	predicted(t, "RedUmbrella", lost.RedUmbrella, func() string { return lost.Shelf(lost.Umbrella{Colour: "red"}) },
		"which methods does an Umbrella have?")
}

func TestPhonePointerIsPredicted(t *testing.T) {
	predicted(t, "PhonePointer", lost.PhonePointer, func() string { return lost.Shelf(&lost.Phone{Maker: "Nora"}) },
		"two cases fit a *Phone; which comes first?")
}

func TestPhoneValueIsPredicted(t *testing.T) {
	predicted(t, "PhoneValue", lost.PhoneValue, func() string { return lost.Shelf(lost.Phone{Maker: "Nora"}) },
		"whose methods are Ring and String?")
}

// ex-3
func TestWeighNumberIsPredicted(t *testing.T) {
	predicted(t, "WeighNumber", lost.WeighNumber, func() string { return lost.Weigh(250) },
		"the text shows both results, with a space between them")
}

func TestWeighTextIsPredicted(t *testing.T) {
	predicted(t, "WeighText", lost.WeighText, func() string { return lost.Weigh("250") },
		"an assertion converts nothing; what is the zero value of an int?")
}

func TestReadNumberIsPredicted(t *testing.T) {
	predicted(t, "ReadNumber", lost.ReadNumber, func() string { return lost.Read(7) },
		"where would the function learn that it was no text?")
}

func TestColourOfPhoneIsPredicted(t *testing.T) {
	predicted(t, "ColourOfPhone", lost.ColourOfPhone, func() string { return lost.Colour(&lost.Phone{Maker: "Nora"}) },
		"what is ok for a phone?")
}
