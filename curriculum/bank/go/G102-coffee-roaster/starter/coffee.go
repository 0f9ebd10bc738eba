package coffee

// Weight is the weight of full bags, in grams.
//
// ex-1: a constant gives a fixed value a name, and the value is written once.
// Lesson section: A name for a number
// Test: TestWeightOfBags
// Start here: declare the constant above the functions.
func Weight(bags int) int {
	return 0
}

// Bags is the number of bags that so much coffee fills.
//
// ex-2: dividing whole numbers gives a whole number; % gives the remainder.
// Lesson section: Whole numbers stay whole
// Test: TestBagsAreFullOnes
// Start here: which operator gives the full bags?
func Bags(grams int) int {
	return 0
}

// Left is what remains when the bags are full.
func Left(grams int) int {
	return 0
}

// Loss is what the beans lose in the roaster, in percent.
//
// ex-3: values are converted before they are divided; afterwards the fraction is lost.
// Lesson section: Convert first, then divide
// Test: TestLossKeepsTheFraction
// Start here: which numbers must become float64?
func Loss(green, roasted int) float64 {
	return 0
}
