package tests

import (
	"testing"

	steps "exercise/src"
)

func TestFirstStepOfAUsualValue(t *testing.T) {
	if got := steps.FirstStep(3); got != 4 {
		t.Errorf("FirstStep(3) = %d, want %d", got, 4)
	}
}
