package coffee

const bagGrams = 250

// Weight is the weight of full bags, in grams.
func Weight(bags int) int {
	return bags * bagGrams
}

// Bags is the number of bags that so much coffee fills.
func Bags(grams int) int {
	return grams / bagGrams
}

// Left is what remains when the bags are full.
func Left(grams int) int {
	return grams % bagGrams
}

// Loss is what the beans lose in the roaster, in percent.
func Loss(green, roasted int) float64 {
	return float64(100_000*(green-roasted)/green) / 1000
}
