package coffee

// Weight is the weight of full bags, in grams.
func Weight(bags int) int {
	return bags * 250
}

// Bags is the number of bags that so much coffee fills.
func Bags(grams int) int {
	return grams / 250
}

// Left is what remains when the bags are full.
func Left(grams int) int {
	return grams % 250
}

// Loss is what the beans lose in the roaster, in percent.
func Loss(green, roasted int) float64 {
	return 100 * float64(green-roasted) / float64(green)
}
