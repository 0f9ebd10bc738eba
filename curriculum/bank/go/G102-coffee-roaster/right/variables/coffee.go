package coffee

const bagGrams = 250

// Weight is the weight of full bags, in grams.
func Weight(bags int) int {
	grams := bags * bagGrams
	return grams
}

// Bags is the number of bags that so much coffee fills.
func Bags(grams int) int {
	return grams / bagGrams
}

// Left is what remains when the bags are full.
func Left(grams int) int {
	full := grams / bagGrams
	return grams - Weight(full)
}

// Loss is what the beans lose in the roaster, in percent.
func Loss(green, roasted int) float64 {
	var before, after float64 = float64(green), float64(roasted)
	return 100 - 100*after/before
}
